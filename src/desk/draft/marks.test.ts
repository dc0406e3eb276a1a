import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { movedBy, piecesOf } from './marks.ts';

const TEXT = 'The gate was open. The bell rang.';
const gate = { start: 4, end: 8, look: 'said' };
const bell = { start: 23, end: 27, look: 'error' };
const wordsOf = (text: string, marks: ReturnType<typeof movedBy>) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('lines under the words of a text', () => {
  test('cut it where they begin and end, and lie over each other', () => {
    const sentence = { start: 0, end: 18, look: 'said' };
    assert.deepEqual(piecesOf(TEXT, [sentence, { ...gate, look: 'error' }]), [
      { text: 'The ', looks: ['said'] },
      { text: 'gate', looks: ['said', 'error'] },
      { text: ' was open.', looks: ['said'] },
      { text: ' The bell rang.', looks: [] },
    ]);
  });
  test('are none in a text without marks, or without words', () => {
    assert.deepEqual(piecesOf(TEXT, []), [{ text: TEXT, looks: [] }]);
    assert.deepEqual(piecesOf('', []), []);
  });
  test('go along with their words', () => {
    for (const after of [
      `So: ${TEXT}`,
      TEXT.replace('open', 'left open'),
      `${TEXT} Twice.`,
      TEXT.replace(' was open', ''),
    ])
      assert.deepEqual(wordsOf(after, movedBy([gate, bell], TEXT, after)), ['gate', 'bell'], after);
  });
  test('go where their words are changed', () => {
    const after = TEXT.replace('bell', 'bull');
    assert.deepEqual(wordsOf(after, movedBy([gate, bell], TEXT, after)), ['gate']);
    assert.deepEqual(movedBy([gate, bell], TEXT, ''), []);
  });
});
