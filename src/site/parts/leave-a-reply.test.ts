import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyReply, wrongReply } from '../testing/courier.ts';
import { leaveAReply } from './leave-a-reply.ts';

const path = '/2026/10/23/bell/';

test('the form posts the fields of the contract', () => {
  const html = String(leaveAReply(emptyReply, path));
  assert.match(html, /action="\/comments#leave-a-reply" method="post"/);
  const names = [...html.matchAll(/\sname="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(names, ['text', 'name', 'email', 'website', 'story', 'parent', 'ticket']);
});

test('an error stands below its field, is tied to it, and all that was typed is kept', () => {
  const html = String(leaveAReply(wrongReply, path));
  assert.match(html, /value="bram.ostrey@"[^>]* aria-invalid="true" aria-describedby="reply-email-error"/);
  assert.match(html, /<span class="error" id="reply-email-error">Add the part after the @/);
  assert.match(html, /value="Bram Ostrey"/);
  assert.match(html, />\nThe old bell hangs in the chapel.<\/textarea>/);
  assert.equal(html.match(/aria-invalid/g)?.length, 1);
});

test('a comment that begins with a line break keeps it', () => {
  assert.match(
    String(leaveAReply({ ...emptyReply, typed: { ...emptyReply.typed, text: '\nx' } }, path)),
    />\n\nx<\/textarea>/,
  );
});

test('the parent of a reply is named, with a way back to the story', () => {
  const html = String(leaveAReply(wrongReply, path));
  assert.match(html, /name="parent" value="40"/);
  assert.match(html, /In reply to <a href="#comment-40">Aldis Venn<\/a>/);
});

test('after posting one line says what happens next', () => {
  assert.match(
    String(leaveAReply({ ...emptyReply, outcome: 'held' }, path)),
    /role="status">Your comment is kept\. An editor/,
  );
});
