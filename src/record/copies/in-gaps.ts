import type { Match } from '../compare/match.ts';
import type { Terms } from '../compare/terms.ts';

/** From here on two matched sentences of a copy say the same. */
const SAME_SENTENCE = 0.3;
/** Gaps of more sentences than this may hold anything. */
const MOST_IN_GAP = 1;
/** One sentence may be so many times heavier than the other. */
const HEAVIER = 2.5;

type Pair = Pick<Match, 'a' | 'b'>;

/**
 * The sentences of a copy with those that they were made from: those that match, and in a copy or rewrite of the whole also those
 * that stand alone between two that match, as many in the one as in the other: they say the same in words of which none are shared.
 */
export function sentencesMade(matches: readonly Match[], from: Terms, to: Terms, isWhole: boolean): Pair[] {
  const sure = matches.filter(({ likeness }) => likeness >= SAME_SENTENCE);
  if (!isWhole) return sure;
  const used = new Set(sure.map(({ a }) => a));
  const between = sure.slice(1).flatMap((next, at) => {
    const last = sure[at];
    const many = last ? next.b - last.b - 1 : 0;
    if (!last || many < 1 || many > MOST_IN_GAP || next.a - last.a - 1 !== many) return [];
    return Array.from({ length: many }, (_, step): Pair => ({ a: last.a + 1 + step, b: last.b + 1 + step })).filter(
      ({ a, b }) => !used.has(a) && areAsLong(from.passages[a]?.total ?? 0, to.passages[b]?.total ?? 0),
    );
  });
  return [...sure, ...between].sort((x, y) => x.b - y.b);
}

const areAsLong = (one: number, other: number): boolean => Math.max(one, other) <= HEAVIER * Math.min(one, other);
