import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenWords } from './spoken-words.ts';

test('the comma that led to the cue is left with it', () => {
  assert.equal(spokenWords('“It came to £38,”'), '“It came to £38”');
  assert.equal(spokenWords('“It is,” … “and it holds.”'), '“It is,” … “and it holds.”');
  assert.equal(spokenWords('the line was “tested in full”'), 'the line was “tested in full”');
});
