import type { Line, Reading, Sentence } from './reading.ts';
import type { Quotation } from './scan/quotations.ts';
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
    quotations: stretchesOf(quotations),
  };
}

/** What `read` saw between marks, beside each reading that it gave; a reading itself has no place for it. */
const seen = new WeakMap<Reading, readonly Quotation[]>();

/** Keeps the quotations beside their reading, for as long as it lives. */
export function keepQuotations(reading: Reading, quotations: readonly Quotation[]): Reading {
  seen.set(reading, quotations);
  return reading;
}

/**
 * Stretches between quotation marks in the text of a reading, in order: those seen while it was read, or, for a reading
 * that was kept and taken up again, those of its text scanned anew.
 */
export function quotationsOf(reading: Reading): QuotedStretch[] {
  return stretchesOf(seen.get(reading) ?? scanText(reading.text).quotations);
}

function stretchesOf(quotations: readonly Quotation[]): QuotedStretch[] {
  return quotations.map(({ span: [start, end], closed, continues }) => ({ start, end, closed, continues }));
}
