import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline, quotationsOf } from './outline.ts';
import { read } from './read.ts';

const TEXT = 'The ferry stays in port.\n“It is not safe,” said Ann Vole.\n“We wait.\n“Then we sail,” she added.';

test('a reading taken from a file shows the same quotations as one just made', () => {
  const reading = read(TEXT);
  assert.deepEqual(quotationsOf(structuredClone(reading)), quotationsOf(reading));
  assert.equal(quotationsOf(reading).length, 3);
});

test('the outline of a text has the lines, sentences and quotations of its reading', () => {
  const reading = read(TEXT);
  const { lines, sentences, quotations } = outline(TEXT);
  assert.deepEqual({ lines, sentences }, { lines: reading.lines, sentences: reading.sentences });
  assert.deepEqual(quotations, quotationsOf(reading));
});
