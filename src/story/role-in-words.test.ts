import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleInWords } from './role-in-words.ts';

const of = (role: string): string => roleInWords(role, 'The fire service of Tolven came.');

test('a role stands behind a name without the words that led up to it', () => {
  assert.equal(of('Its chief executive'), 'chief executive');
  assert.equal(of('Mayor'), 'mayor');
  assert.equal(of('Fire chief'), 'fire chief');
  assert.equal(of('Nils’s mother'), 'Nils’s mother');
  assert.equal(of('MP'), 'MP');
  assert.equal(of('Tolven councillor'), 'Tolven councillor');
});

test('what a clause tells of somebody keeps its "who"; a pronoun is no role', () => {
  assert.equal(of('runs the kitchen'), 'who runs the kitchen');
  assert.equal(of('she'), '');
});
