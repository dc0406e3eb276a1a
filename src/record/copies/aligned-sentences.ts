import type { Span } from '#text';
import { IntColumn } from '../columns/int-column.ts';

/** Two sentences of two stories, by the numbers of these; one made from the other. */
export interface Aligned {
  a: number;
  aSpan: Span;
  b: number;
  bSpan: Span;
}

/** Sentences that stand for each other in copies and rewrites, the earlier story first. */
export class AlignedSentences {
  readonly #columns = new IntColumn();

  push({ a, aSpan, b, bSpan }: Aligned): void {
    for (const number of [a, ...aSpan, b, ...bSpan]) this.#columns.push(number);
  }

  *[Symbol.iterator](): Generator<Aligned> {
    const columns = this.#columns;
    for (let at = 0; at < columns.length; at += 6)
      yield {
        a: columns.at(at),
        aSpan: [columns.at(at + 1), columns.at(at + 2)],
        b: columns.at(at + 3),
        bSpan: [columns.at(at + 4), columns.at(at + 5)],
      };
  }
}
