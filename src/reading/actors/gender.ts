import type { Scan } from '../scan/scan.ts';
import type { Gender } from './cast.ts';
import { COURTESY_OF_MEN, COURTESY_OF_WOMEN, MEN, WELL_KNOWN, WELL_KNOWN_MEN, WOMEN } from './lexicon.ts';
import type { NameAt } from './names.ts';

/** By a courtesy title at any of the places, else by the given name. */
export function genderOf(scan: Scan, names: readonly NameAt[]): Gender {
  for (const name of names) {
    const titled = genderOfTitle(scan, name);
    if (titled !== 'unknown') return titled;
  }
  const { first, end } = names[0]!;
  const word = scan.word[first]!;
  if (end - first === 1 && WELL_KNOWN.has(word)) return WELL_KNOWN_MEN.has(word) ? 'male' : 'female';
  if (MEN.has(word)) return 'male';
  return WOMEN.has(word) ? 'female' : 'unknown';
}

/** "Mr. Holt", "Ms. Holt". */
export function genderOfTitle(scan: Scan, { first, titleFrom }: NameAt): Gender {
  for (let at = titleFrom; at < first; at++) {
    const word = scan.word[at]!;
    if (COURTESY_OF_MEN.has(word)) return 'male';
    if (COURTESY_OF_WOMEN.has(word)) return 'female';
  }
  return 'unknown';
}
