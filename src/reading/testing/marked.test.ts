import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMarks, readMarked } from './marked.ts';

test('brackets leave the text and give their spans', () => {
  const { text, marks } = readMarked('⟦"Rain,"⟧ said ⟨Dana⟩.');
  assert.equal(text, '"Rain," said Dana.');
  assert.deepEqual(marks, [
    { bracket: '⟦', group: 0, span: [0, 7] },
    { bracket: '⟨', group: 0, span: [13, 17] },
  ]);
});

test('small digits tell things apart, and brackets may stand in each other', () => {
  const source = '⟦₁⟨₂He⟩ left⟧, she said.';
  const { text, marks } = readMarked(source);
  assert.deepEqual(
    marks.map(({ group }) => group),
    [1, 2],
  );
  assert.equal(drawMarks(text, marks), source);
});

test('a bracket without its partner is an error', () => {
  assert.throws(() => readMarked('⟦open'), /never closed/);
  assert.throws(() => readMarked('shut⟩'), /closes nothing/);
});
