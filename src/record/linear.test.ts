import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, read } from '#reading';
import { buildRecord } from './build-record.ts';

/** Texts of one shape that come in any length, mostly one endless sentence: each figure in it looks around itself. */
const SHAPES: Record<string, (pieces: number) => string> = {
  'counts with days in one sentence': (pieces) => '12 people on Monday and '.repeat(pieces),
  'votes with days in one sentence': (pieces) => '49 votes on Monday and '.repeat(pieces),
  'votes of no day': (pieces) => 'It rained on Monday. The bill won 49 votes. '.repeat(pieces),
  'counts behind a sentence of days': (pieces) =>
    `${'It rained on Monday, '.repeat(pieces)}yes. ${'12 people and '.repeat(pieces)}`,
  'counts that somebody gave': (pieces) => 'The press office of the port said 12 people came. '.repeat(pieces),
};

const PIECES = 250;
const TIMES_LONGER = 8;
/** How much more than linear is let pass, for the machine has other work; a square would be eight times more. */
const SLACK = 3;

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`the record takes no more than in step with the text: ${name}`, () => {
    const [short, long] = [PIECES, PIECES * TIMES_LONGER].map((pieces) =>
      read(shape(pieces), { published: '2026-10-24' }),
    );
    assert.ok(short && long);
    work(short); // warm
    const limit = SLACK * TIMES_LONGER * Math.max(1, work(short), work(short));
    const spent = Math.min(work(long), work(long));
    assert.ok(spent <= limit, `${spent} ms where ${limit} would be three times as much as in step`);
  });
}

/** Milliseconds of processor time for a story of its own: compared, never held to a figure. */
function work(reading: Reading): number {
  const before = process.cpuUsage();
  buildRecord([{ id: 'a', reading }]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
