/** Words of a text as one line for a terminal: breaks become spaces, other signs that steer a terminal become �. */
export function printable(words: string): string {
  return printableLines(words.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '));
}

/** The same with tabs and line breaks as they are: as many units as before. */
export function printableLines(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out.
  return words.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\ufffd');
}
