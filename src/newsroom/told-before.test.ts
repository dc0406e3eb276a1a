import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#reading';
import { dayBefore } from './told-before.ts';

const of = (sentence: string): string | null => {
  const [, number = ''] = /(\d+)/.exec(sentence) ?? [];
  const start = sentence.indexOf(number);
  return dayBefore(read(sentence, { published: '2026-10-23' }), start, start + number.length);
};

test('a value that the text sets another against held before, on the day behind it or none', () => {
  assert.equal(of('The mill has hands enough, up from 212 a week earlier.'), '2026-10-16');
  assert.equal(of('That is more than twice the fire service’s first estimate of about 60.'), '');
  assert.equal(of('The harbour now counts more boats, compared with some 40 before.'), '');
});

test('a value that is told for itself has a day of its own', () => {
  assert.equal(of('The mayor said 236 homes were flooded.'), null);
  assert.equal(of('The first estimate is that 60 homes were flooded.'), null);
});
