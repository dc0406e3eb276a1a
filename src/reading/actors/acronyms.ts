import type { Scan } from '../scan/scan.ts';
import { CLOSED } from './lexicon.ts';
import type { NameAt } from './names.ts';
import { wordsOfName } from './spellings.ts';
import { isCapital, wordAt } from './written.ts';

/**
 * Acronyms that a text introduces in brackets: "Tarnwick Harbour Authority (THA)" or "THA (Tarnwick Harbour Authority)".
 * @returns the short name for each long one, both in lower case with single spaces
 */
export function introducedAcronyms(scan: Scan, names: readonly NameAt[]): Map<string, string> {
  const long = new Map<string, string>();
  for (let i = 0; i + 1 < names.length; i++) {
    const one = names[i]!;
    const next = names[i + 1]!;
    if (next.first !== one.end + 1 || wordAt(scan, one.end) !== '(') continue;
    if (wordAt(scan, next.end) !== ')') continue;
    if (isAcronymOf(scan, next, one)) long.set(textOf(scan, next), textOf(scan, one));
    else if (isAcronymOf(scan, one, next)) long.set(textOf(scan, one), textOf(scan, next));
  }
  return long;
}

/** Whether the letters of one short name are the initials of another's words, small words left out or taken in. */
function isAcronymOf(scan: Scan, short: NameAt, long: NameAt): boolean {
  if (short.end - short.first !== 1 || long.end - long.first < 2) return false;
  const letters = wordAt(scan, short.first).replace(/\./g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 8) return false;
  return matches(letters, initials(scan, long, true)) || matches(letters, initials(scan, long, false));
}

/** The initials of a name in lower case. */
export function initials(scan: Scan, { first, end }: NameAt, withSmall: boolean): string {
  let letters = '';
  for (let at = first; at < end; at++) {
    if (!isCapital(scan, at) && !(withSmall && CLOSED.has(scan.word[at]!))) continue;
    letters += wordAt(scan, at).charAt(0).toLowerCase();
  }
  return letters;
}

/** The same letters; the first two agree and at most one is wanting in names of many words. */
function matches(letters: string, initialLetters: string): boolean {
  if (letters === initialLetters) return true;
  if (letters.length < 3 || letters[0] !== initialLetters[0]) return false;
  return initialLetters.length === letters.length + 1 && initialLetters.startsWith(letters);
}

const textOf = (scan: Scan, name: NameAt): string => wordsOfName(scan, name).join(' ');
