const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Whether words stand in a text with no letter and no digit right beside them. It takes no pattern, so that many names are
 * looked for at the cost of looking.
 * @param isBeside what may not stand beside them, where it is something else
 */
export function standsAlone(text: string, words: string, isBeside: RegExp = LETTER_OR_DIGIT): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isBeside.test(text.charAt(at - 1)) && !isBeside.test(text.charAt(at + words.length))) return true;
  }
  return false;
}
