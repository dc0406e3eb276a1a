// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** Takes out what HTML forbids in text (controls, noncharacters, halves of surrogate pairs); CR and CRLF become LF. */
export function fitText(text: string): string {
  // Nearly all text is fit, and every piece of every body comes by here.
  if (!ODD.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(UNFIT, '').toWellFormed();
}

/** True for text of which a reader would see nothing. */
export function isBlank(text: string): boolean {
  return /^[\s\u200b\u2060\u00ad]*$/.test(text);
}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text as it stands in a value between double quotes. */
export function escapeValue(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
