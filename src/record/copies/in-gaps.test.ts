import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchPassages } from '../compare/match.ts';
import { termsOf } from '../compare/terms.ts';
import { sentencesMade } from './in-gaps.ts';

/** `from>to` for each sentence of a copy, an asterisk behind the rest of a longer one. */
function made(source: string, copy: string, isWhole = true): string {
  const [from, to] = [termsOf(source), termsOf(copy)];
  return sentencesMade(matchPassages(from, to), from, to, isWhole)
    .map(({ a, b, isRest }) => `${a}>${b}${isRest ? '*' : ''}`)
    .join(' ');
}

const FIRST = 'The harbour board of Tarn closed the old quay on Monday.';
const LAST = 'The ferry Orla will sail from Merrow until the spring of 2027.';

test('a sentence alone between two that match was made from the one alone between theirs', () => {
  const [source, copy] = ['Nobody wept over it, a clerk said.', 'Not one tear was shed.'];
  assert.equal(made(`${FIRST} ${source} ${LAST}`, `${FIRST} ${copy} ${LAST}`), '0>0 1>1 2>2');
  assert.equal(made(`${FIRST} ${source} ${LAST}`, `${FIRST} ${copy} ${LAST}`, false), '0>0 2>2');
  assert.equal(made(`${FIRST} ${source} ${LAST}`, `${FIRST} ${copy} It was late. ${LAST}`), '0>0 2>3');
});

test('where none stands there, it is the rest of a longer one beside it', () => {
  const long =
    'The harbour board of Tarn closed the old quay on Monday, and nobody shall tie up a boat there before the divers have been, the chairman said.';
  assert.equal(made(`${long} ${LAST}`, `${FIRST} Mooring is forbidden. ${LAST}`), '0>0 0>1* 1>2');
  assert.equal(made(`${FIRST} ${LAST}`, `${FIRST} Mooring is forbidden. ${LAST}`), '0>0 1>2');
});
