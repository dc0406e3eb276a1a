import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESK_SHEET } from './desk-sheet.ts';

test('lines under words are told property by property: Safari drops a text-decoration that names more than the line', () => {
  assert.doesNotMatch(DESK_SHEET, /text-decoration: ?[a-z-]+ (?!\})/);
});
