import type { Match } from '../compare/match.ts';
import type { Terms } from '../compare/terms.ts';

/** From here on two matched sentences of a copy say the same. */
const SAME_SENTENCE = 0.3;
/** One sentence may be so many times heavier than the other. */
const HEAVIER = 2.5;

/** A sentence and the one that it was made from. */
interface Pair extends Pick<Match, 'a' | 'b'> {
  /** Whether it is what was cut from the end of that one. */
  isRest: boolean;
}

/**
 * The sentences of a copy with those that they were made from: those that match, and in a copy or rewrite of the whole also a
 * sentence that stands alone between two that match where one alone stands between those two in the source: it says the same in
 * words of which none are shared. Where none stands there it is the rest of a longer one beside it, cut in two.
 */
export function sentencesMade(matches: readonly Match[], from: Terms, to: Terms, isWhole: boolean): Pair[] {
  const sure = matches
    .filter(({ likeness }) => likeness >= SAME_SENTENCE)
    .map(({ a, b }): Pair => ({ a, b, isRest: false }));
  if (!isWhole) return sure;
  const weigh = (terms: Terms, at: number): number => terms.passages[at]?.total ?? 0;
  const used = new Set(sure.map(({ a }) => a));
  const between = sure.slice(1).flatMap((next, at): Pair[] => {
    const last = sure[at];
    if (!last || next.b - last.b !== 2) return [];
    const b = last.b + 1;
    const a = last.a + 1;
    if (next.a === a) {
      const longer = [last, next].find((one) => weigh(from, one.a) - weigh(to, one.b) > CUT * weigh(to, b));
      return longer ? [{ a: longer.a, b, isRest: true }] : [];
    }
    return next.a - last.a === 2 && !used.has(a) && areAsLong(weigh(from, a), weigh(to, b))
      ? [{ a, b, isRest: false }]
      : [];
  });
  return [...sure, ...between].sort((x, y) => x.b - y.b);
}

/** What a sentence has more than the one made from it, of the weight of the rest. */
const CUT = 0.6;

const areAsLong = (one: number, other: number): boolean => Math.max(one, other) <= HEAVIER * Math.min(one, other);
