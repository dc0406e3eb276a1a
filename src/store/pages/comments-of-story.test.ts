import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CommentNote } from '#site';
import { threads } from './comments-of-story.ts';

function note(id: number, parent: number | null): CommentNote {
  return { id, parent, name: 'Bo', at: '2026-07-15T13:00:00+01:00', text: '', staff: false, replies: [] };
}

function depthOf({ replies }: CommentNote): number {
  return 1 + Math.max(0, ...replies.map(depthOf));
}

function idsOf(notes: readonly CommentNote[]): number[] {
  return notes.flatMap(({ id, replies }) => [id, ...idsOf(replies)]);
}

test('replies hang under what they answer, in the order in which they came', () => {
  const [first, ...others] = threads([note(1, null), note(2, 1), note(3, null), note(4, 1), note(5, 2)]);
  assert.deepEqual(
    first?.replies.map(({ id, replies }) => [id, replies.map((reply) => reply.id)]),
    [
      [2, [5]],
      [4, []],
    ],
  );
  assert.deepEqual(
    others.map(({ id }) => id),
    [3],
  );
});

test('every comment stands on the page once, whatever it answers, and no thread is deeper than five', () => {
  const parents = fc.array(fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }), { maxLength: 40 });
  fc.assert(
    fc.property(parents, (list) => {
      const made = threads(list.map((parent, index) => note(index + 1, parent)));
      assert.deepEqual(
        idsOf(made).sort((a, b) => a - b),
        list.map((_, index) => index + 1),
      );
      assert.ok(made.every((thread) => depthOf(thread) <= 5));
    }),
  );
});

test('a conversation of two that goes on for a hundred turns stays readable', () => {
  const made = threads(Array.from({ length: 100 }, (_, index) => note(index + 1, index === 0 ? null : index)));
  assert.equal(made.length, 1);
  assert.deepEqual(
    idsOf(made),
    Array.from({ length: 100 }, (_, index) => index + 1),
  );
});
