import type { Span } from '#text';
import { IntColumn } from '../columns/int-column.ts';

/** Two sentences of two stories, by the numbers of these; one made from the other. */
export interface Aligned {
  a: number;
  aSpan: Span;
  b: number;
  bSpan: Span;
  /** Whether all of the later story was made from the earlier one, and not only a part of it. */
  isWhole: boolean;
}

/** Sentences that stand for each other in copies and rewrites, the earlier story first. */
export class AlignedSentences {
  readonly #columns = new IntColumn();
  /** For each later story where its sentences begin in the columns, and where they end: they come one story after another. */
  readonly #later = new Map<number, [from: number, until: number]>();
  readonly #earlier = new Set<number>();

  push({ a, aSpan, b, bSpan, isWhole }: Aligned): void {
    const [from] = this.#later.get(b) ?? [this.#columns.length];
    for (const number of [a, ...aSpan, b, ...bSpan, isWhole ? 1 : 0]) this.#columns.push(number);
    this.#later.set(b, [from, this.#columns.length]);
    this.#earlier.add(a);
  }

  /** The sentences of a story that were made from those of earlier ones. */
  madeIn(b: number): Aligned[] {
    const [from, until] = this.#later.get(b) ?? [0, 0];
    return [...this.#between(from, until)];
  }

  /** Whether a sentence of a later story was made from one of this. */
  isSource(a: number): boolean {
    return this.#earlier.has(a);
  }

  [Symbol.iterator](): Generator<Aligned> {
    return this.#between(0, this.#columns.length);
  }

  *#between(from: number, until: number): Generator<Aligned> {
    const columns = this.#columns;
    for (let at = from; at < until; at += WIDTH)
      yield {
        a: columns.at(at),
        aSpan: [columns.at(at + 1), columns.at(at + 2)],
        b: columns.at(at + 3),
        bSpan: [columns.at(at + 4), columns.at(at + 5)],
        isWhole: columns.at(at + 6) === 1,
      };
  }
}
const WIDTH = 7;
