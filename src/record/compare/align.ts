import type { Reading } from '#reading';
import type { Span } from '#text';
import { compareMatches } from './compare.ts';
import { termsOfReading } from './terms.ts';

/** A sentence of one text and the one of another that stands for it; null where it has none. */
export interface AlignedSentence {
  a: Span | null;
  b: Span | null;
  /** 0 to 1: how much of both is shared. */
  likeness: number;
}

/** From here on two sentences stand for each other. */
const LEAST = 0.3;

/** Every sentence of `b` in order with its counterpart in `a`, if any, and after them what `a` has alone. */
export function alignSentences(a: Reading, b: Reading): AlignedSentence[] {
  const [from, to] = [termsOfReading(a), termsOfReading(b)];
  const matches = compareMatches(from, to).matches.filter(({ likeness }) => likeness >= LEAST);
  const byB = new Map(matches.map((match) => [match.b, match]));
  const used = new Set(matches.map((match) => match.a));
  return [
    ...to.passages.map(({ span }, index): AlignedSentence => {
      const match = byB.get(index);
      return { a: (match && from.passages[match.a]?.span) ?? null, b: span, likeness: match?.likeness ?? 0 };
    }),
    ...from.passages.flatMap(({ span }, index): AlignedSentence[] =>
      used.has(index) ? [] : [{ a: span, b: null, likeness: 0 }],
    ),
  ];
}
