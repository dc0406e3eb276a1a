import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '#text';
import { saidWords } from './said-words.ts';

function said(marked: string): string {
  const places: { [sign: string]: Span[] } = { '[': [], '{': [] };
  let text = '';
  for (const [, before = '', sign = '', words = ''] of marked.matchAll(/([^[{]*)(?:([[{])([^\]}]*)[\]}])?/g)) {
    text += before;
    if (sign) places[sign]?.push([text.length, text.length + words.length]);
    text += words;
  }
  return saidWords(text, { content: places['[']!, cue: { spans: places['{']! } });
}

test('a statement is shown in one line, its parts joined', () => {
  assert.equal(
    said('[“The bell\n is cracked,”] {said} Ada Pell. [“It will be cast anew.”]'),
    '“The bell is cracked,” … “It will be cast anew.”',
  );
});

test('an infinitive keeps its verb', () => {
  assert.equal(said('The board {declined} [to comment].'), 'declined to comment');
  assert.equal(said('He {vowed} [to appeal], and “[to win].”'), 'vowed to appeal … to win');
});

test('an infinitive that stands apart from its verb does not', () => {
  assert.equal(said('She {told} the crew [to wait].'), 'to wait');
  assert.equal(said('[To wait] was wrong, he {said}.'), 'To wait');
});

test('words without a cue are shown as they stand', () => {
  assert.equal(saidWords('To wait is wrong.', { content: [[0, 17]], cue: null }), 'To wait is wrong.');
});
