import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommentNote } from '../facts.ts';
import { comments } from './comments.ts';

const thread = { path: '/2026/10/23/bell/', at: '2026-10-23T17:40:00+01:00', open: true };

function note(id: number, replies: CommentNote[] = []): CommentNote {
  return {
    id,
    parent: null,
    name: `Reader ${id}`,
    at: '2026-10-23T18:00:00+01:00',
    text: `Text ${id}`,
    staff: false,
    replies,
  };
}

test('without comments nothing stands there', () => {
  assert.equal(String(comments([], 0, thread)), '');
});

test('replies are set in twice at most; deeper ones stay at the last step, each once', () => {
  const html = String(comments([note(1, [note(2, [note(3, [note(4, [note(5)])])])])], 5, thread));
  assert.equal(html.match(/<ol>/g)?.length, 3);
  for (const id of [1, 2, 3, 4, 5]) assert.equal(html.match(new RegExp(`id="comment-${id}"`, 'g'))?.length, 1);
});

test('"Reply" reloads the story with its form, from whatever address', () => {
  assert.match(String(comments([note(7)], 1, thread)), /href="\/2026\/10\/23\/bell\/\?reply=7#leave-a-reply"/);
});

test('a story that takes no more comments has no "Reply"', () => {
  assert.doesNotMatch(String(comments([note(7)], 1, { ...thread, open: false })), /Reply/);
});

test('a blank line parts paragraphs, a line break stays, and markup is only text', () => {
  const html = String(comments([{ ...note(1), text: 'a <b>\nc\n\n\nd' }], 1, thread));
  assert.match(html, /<p>a &lt;b&gt;<br>c<\/p><p>d<\/p>/);
});
