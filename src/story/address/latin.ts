/** Latin letters that are no base letter with a mark on it, in the spelling of A to Z that is usual for them. */
export const LATIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['þ', 'th'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ĸ', 'k'],
  ['ł', 'l'],
  ['ŋ', 'ng'],
  ['œ', 'oe'],
  ['ŧ', 't'],
  ['ƒ', 'f'],
  ['ə', 'e'],
]);
