import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deedIn } from './deeds.ts';

test('what was done with those counted is told by its participle', () => {
  assert.equal(deedIn(' were housed in the school.', true), 'housed');
  assert.equal(deedIn(' had already been sold by noon', false), 'sold');
  assert.equal(deedIn(' stayed until the end', true), 'stayed');
});

test('what people did is told of people alone, with what a light verb needs', () => {
  assert.equal(deedIn(' slept there, the city said', true), 'who slept');
  assert.equal(deedIn(' from the quay gave evidence on Tuesday', true), 'who gave evidence');
  assert.equal(deedIn(' stood in the yard', false), '');
});

test('words that say how sure it is, or nothing, are no deed', () => {
  for (const behind of [' are expected to come', ' said so', '', ' in all', ' made it', ', he said'])
    assert.equal(deedIn(behind, true), '', behind);
});
