const LONGEST = 200;

/** Words of a story as the desk quotes them: in one line, shortened where they are many. */
export function shownWords(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}
