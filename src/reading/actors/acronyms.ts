import type { Scan } from '../scan/scan.ts';
import { OPENING } from '../scan/small-words.ts';
import type { NameAt } from './names.ts';
import { wordsOfName } from './spellings.ts';
import { isCapital, wordAt } from './written.ts';

/**
 * Acronyms that a text introduces in brackets: "Tarnwick Harbour Authority (THA)".
 * @returns the long name for each short one, both in lower case with single spaces
 */
export function introducedAcronyms(scan: Scan, names: readonly NameAt[]): Map<string, string> {
  const long = new Map<string, string>();
  names.forEach((short, index) => {
    const name = names[index - 1];
    if (name?.end !== short.first - 1 || scan.word[name.end] !== OPENING || !isAcronymOf(scan, short, name)) return;
    long.set(wordsOfName(scan, short).join(' '), wordsOfName(scan, name).join(' '));
  });
  return long;
}

/** Whether the letters of a short name are the first initials of the words with a capital in a long one. */
function isAcronymOf(scan: Scan, short: NameAt, long: NameAt): boolean {
  const letters = wordAt(scan, short.first).replaceAll('.', '').toLowerCase();
  let initials = '';
  for (let at = long.first; at < long.end; at++)
    if (isCapital(scan, at)) initials += wordAt(scan, at).charAt(0).toLowerCase();
  return letters.length > 1 && initials.startsWith(letters);
}
