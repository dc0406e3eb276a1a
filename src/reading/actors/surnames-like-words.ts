import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { CALENDAR, CLOSED, COMMON, NEVER } from './lexicon.ts';
import type { NameAt } from './names.ts';
import type { Run } from './runs.ts';
import { opensSentence } from './written.ts';

/**
 * Surnames that are common words too, where they stand alone behind a full name: "Ada Will … Will said". On its own such a
 * word is no name; once somebody of the text bears it, its capital inside a sentence, or a verb behind it, makes it one.
 * @param runs all of the text: what stands in one was looked at as a name
 * @param inTime 1 for each token of a time: the month of May is nobody
 * @returns the names given and these, in order
 */
export function withSurnamesLikeWords(
  scan: Scan,
  names: readonly NameAt[],
  runs: readonly Run[],
  inTime: Uint8Array,
): NameAt[] {
  const surnames = new Map<number, number>();
  for (const { first, end, type } of names) {
    if (type !== 'person' || end - first < 2 || !isWord(scan.word[end - 1]!)) continue;
    const word = scan.word[end - 1]!;
    if (!surnames.has(word)) surnames.set(word, end);
  }
  if (surnames.size === 0) return [...names];
  const taken = inTime.slice();
  for (const { first, end } of runs) taken.fill(1, first, end);
  const alone: NameAt[] = [];
  for (let at = 0; at < scan.count; at++) {
    const from = surnames.get(scan.word[at]!);
    if (from === undefined || at < from || taken[at] || scan.shape[at] !== Shape.capitalised) continue;
    if (opensSentence(scan, at) && !isBeforeVerb(scan, at)) continue;
    alone.push({ first: at, end: at + 1, type: 'person', sure: true, opens: false, titleFrom: at });
  }
  return [...names, ...alone].sort((one, other) => one.first - other.first);
}

const isWord = (word: number): boolean => CLOSED.has(word) || COMMON.has(word) || NEVER.has(word) || CALENDAR.has(word);

/** "Will said", not "Will they": a small verb that has its subject before it. */
const isBeforeVerb = ({ tag }: Scan, at: number): boolean =>
  tag[at + 1] === Tag.verb || tag[at + 1] === Tag.pastParticiple;
