import type { Scan } from '../scan/scan.ts';
import { AND, FOR, OF } from '../scan/small-words.ts';
import { ROLES } from './lexicon.ts';
import { isCapital } from './written.ts';

/** So many words at the most name the field of an office: "Energy, Mines and Water". */
const LONGEST = 7;

/** The token of the role in "Minister of Energy and Water", of whose field the words before a token are; -1 where there is none. */
export function officeBefore(scan: Scan, first: number): number {
  let at = first - 1;
  while (at > first - LONGEST && (isCapital(scan, at) || scan.word[at] === AND)) at--;
  return (scan.word[at] === OF || scan.word[at] === FOR) && ROLES.has(scan.word[at - 1]!) ? at - 1 : -1;
}
