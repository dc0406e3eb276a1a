import type { Scan } from '../scan/scan.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { joined, numeralAt } from './numeral.ts';

const SLASH = wordSet(['/']);
const FOR = wordSet(['for']);
/** Words of the game alone; "runs", "over" and "bowled" are told of other things too. */
const OF_CRICKET = /\b(?:wickets?|overs|innings|lbw|batters?|batsm[ae]n|bowlers?|cricket|cricketers?)\b/i;
const told = new WeakMap<Scan, boolean>();

/** The token behind a score of cricket, "112/3", "287 for 6", "4 for 32", in a text that tells of the game; null for others. */
export function endOfCricketScore(scan: Scan, first: number): number | null {
  const isSlashed = SLASH.has(scan.word[first + 1] ?? 0) && joined(scan, first + 1) && joined(scan, first + 2);
  if (!isSlashed && !FOR.has(scan.word[first + 1] ?? 0)) return null;
  if (scan.kind[first] !== Kind.number) return null;
  const second = numeralAt(scan, first + 2);
  if (!second || second.end !== first + 3 || !Number.isInteger(second.value) || !tellsOfCricket(scan)) return null;
  // "120 for 9 overs" is no score
  return isSlashed || scan.kind[first + 3] !== Kind.word || BEHIND_SCORE.has(scan.word[first + 3]!) ? first + 3 : null;
}
const BEHIND_SCORE = wordSet([
  'in',
  'off',
  'at',
  'and',
  'from',
  'before',
  'after',
  'when',
  'with',
  'on',
  'to',
  'as',
  'but',
]);

function tellsOfCricket(scan: Scan): boolean {
  const known = told.get(scan) ?? OF_CRICKET.test(scan.text);
  told.set(scan, known);
  return known;
}
