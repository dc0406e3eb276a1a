import type { Scan } from '../scan/scan.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { changeWords } from '../words/change-words.ts';
import { type Numeral, tidy } from './numeral.ts';

const CHANGE = wordSet(changeWords);
const FROM = wordSet(['from']);
const TO = wordSet(['to']);
const WITH_OR_TO = wordSet(['with', 'to']);
const COMPARED = wordSet(['compared']);
const AGAINST = wordSet(['against', 'versus', 'vs']);
const SPREAD = wordSet(['ranging', 'ranged', 'varying', 'varied', 'varies', 'vary', 'anywhere']);
const QUALIFIERS = wordSet(['about', 'around', 'nearly', 'almost', 'roughly', 'some', 'just', 'only']);
/** As far back as the word of change may stand: "widened the recall of its summer range from 42". */
const REACH = 14;

/** True where a word of change leads to what begins at a token: "rose from 44 to 50" are two figures and no range. */
export function isChangeAt(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (scan.kind[at] === Kind.lineBreak || scan.sentenceOf[at] !== scan.sentenceOf[first]) return false;
    if (SPREAD.has(scan.word[at]!)) return false;
    if (CHANGE.has(scan.word[at]!)) return true;
  }
  return false;
}

export const isChangeWord = (scan: Scan, token: number): boolean => CHANGE.has(scan.word[token] ?? 0);

/** Tokens of a figure, end exclusive. */
interface Run {
  first: number;
  end: number;
}

/** Whether the second figure tells the other end of a change, or what the first is compared with: "to 40 crowns from 61". */
export function isSetAgainst(scan: Scan, before: Run, after: Run): boolean {
  const gap = after.first - before.end;
  if (gap < 1 || gap > REACH || scan.sentenceOf[before.first] !== scan.sentenceOf[after.first]) return false;
  const at = linkBefore(scan, after.first);
  const word = scan.word[at] ?? 0;
  if (AGAINST.has(word)) return true;
  if (COMPARED.has(scan.word[at - 1] ?? 0)) return WITH_OR_TO.has(word);
  const isOfPeak = OF.has(scan.word[before.first - 1] ?? 0) && PEAK.has(scan.word[before.first - 2] ?? 0);
  const opening = scan.word[isOfPeak ? before.first - 4 : linkBefore(scan, before.first)] ?? 0;
  if (TO.has(word)) return at === before.end && FROM.has(opening);
  if (!FROM.has(word)) return false;
  return (
    CHANGE.has(scan.word[at - 1] ?? 0) || (at === before.end && (TO.has(opening) || isChangeAt(scan, before.first)))
  );
}

/** "from a high of 90 pence to 12" */
const PEAK = wordSet(['high', 'low', 'peak', 'record', 'total', 'maximum']);
const OF = wordSet(['of']);

/** The word before a number and what qualifies it. */
const linkBefore = (scan: Scan, first: number): number =>
  QUALIFIERS.has(scan.word[first - 1] ?? 0) ? first - 2 : first - 1;

/** "from 2 to 3 million": a small bare number shares the magnitude of the one it changes to, null where it does not. */
export function sharedMagnitude(low: Numeral, high: Numeral): number | null {
  if (high.magnitude < 1000 || low.magnitude !== 1 || low.value >= 1000) return null;
  return low.value <= (high.value / high.magnitude) * 3 ? tidy(low.value * high.magnitude) : null;
}
