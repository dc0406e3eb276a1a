import type { Line, Sentence } from './reading.ts';
import { scanText } from './scan/scan.ts';

/** A stretch between quotation marks, marks included. */
export interface QuotedStretch {
  start: number;
  end: number;
  /** False where a mark never closes: then it runs as far as it may be read. */
  closed: boolean;
  /** True where it goes on in the next paragraph, which opens with a mark again. */
  continues: boolean;
}

/** Lines, sentences and quotation marks of a text, without the rest of a reading. */
export interface Outline {
  lines: Line[];
  sentences: Sentence[];
  quotations: QuotedStretch[];
}

/** Cuts a text into lines, sentences and quotations alone: a fraction of the work of `read`. */
export function outline(text: string): Outline {
  const { lines, sentences, quotations } = scanText(text);
  return {
    lines: lines.map(({ start, end, kind, reason }) =>
      reason === undefined ? { start, end, kind } : { start, end, kind, reason },
    ),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    quotations: quotations.map(({ span, closed, continues }) => ({ start: span[0], end: span[1], closed, continues })),
  };
}
