import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, LETS_THROUGH, type Phase, refuses } from './phase.ts';
import { PHASES } from './phases/index.ts';
import { moderate } from './run.ts';
import { submission } from './testing/submission.ts';

const lets: Phase = { name: 'lets', judge: () => LETS_THROUGH };
const held: Phase = { name: 'held', judge: () => holds('To be looked at.') };
const refused: Phase = { name: 'refused', judge: () => refuses('Not here.') };
const broken: Phase = {
  name: 'broken',
  judge: () => {
    throw new Error('the list is gone');
  },
};

test('a comment that every phase lets through is approved', () => {
  assert.deepEqual(moderate(submission(), [lets, lets]), { state: 'approved', phase: null, reason: null });
});

test('the first phase that decides is the last that runs', () => {
  assert.deepEqual(moderate(submission(), [lets, held, refused]), {
    state: 'held',
    phase: 'held',
    reason: 'To be looked at.',
  });
  assert.deepEqual(moderate(submission(), [refused, held]), {
    state: 'refused',
    phase: 'refused',
    reason: 'Not here.',
  });
});

test('a phase that fails holds the comment as not checked', () => {
  const decision = moderate(submission(), [lets, broken, lets]);
  assert.deepEqual(decision, { state: 'held', phase: 'broken', reason: 'Not checked: the list is gone' });
});

test('an ordinary comment of somebody known passes all phases, each with a name of its own', () => {
  assert.equal(moderate(submission(), PHASES).state, 'approved');
  assert.equal(new Set(PHASES.map(({ name }) => name)).size, PHASES.length);
});
