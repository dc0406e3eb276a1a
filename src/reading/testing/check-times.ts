import assert from 'node:assert/strict';
import { read } from '../read.ts';
import { drawMarks, readMarked } from './marked.ts';

/** A text with its times drawn in ⟦⟧, and the value of each in order. */
export type TimeCase = readonly [marked: string, ...values: string[]];

/**
 * Reads each text as published on a Wednesday, 12 January 2022 (or as told) and asserts that its times are those drawn, with the
 * values given. A failure names the rules that fired.
 */
export function checkTimes(cases: readonly TimeCase[], published: string | null = '2022-01-12'): void {
  for (const [marked, ...values] of cases) {
    const { text } = readMarked(marked);
    const { times } = read(text, { published });
    const rules = `${marked}: ${times.map(({ rule, value }) => `${rule} (${value})`).join(', ') || 'no rule fired'}`;
    const drawn = drawMarks(
      text,
      times.map(({ start, end }) => ({ bracket: '⟦' as const, group: 0, span: [start, end] as const })),
    );
    assert.equal(drawn, marked, rules);
    assert.deepEqual(
      times.map(({ value }) => value),
      values,
      rules,
    );
  }
}

/** The first and last day or minute of the only time of each text. */
export function checkBounds(
  cases: readonly (readonly [text: string, from?: string | undefined, to?: string | undefined])[],
  published = '2022-01-12',
): void {
  for (const [text, from, to] of cases) {
    const { times } = read(text, { published });
    assert.equal(times.length, 1, `${text}: ${times.map(({ rule }) => rule).join(', ')}`);
    assert.deepEqual([times[0]!.from, times[0]!.to], [from, to], text);
  }
}
