import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FindingInDraft } from '#story';
import { foundAgain, nearest, told } from './told.ts';

const FINDING: FindingInDraft = {
  rule: 'first-person',
  severity: 'warning',
  message: '',
  remedy: null,
  words: 'We waited.',
  against: null,
  place: { field: 'body', start: 9, end: 19 },
  take: null,
};
const BODY = 'It froze. We waited. It rained.';
const fields = (body: string) => ({ headline: '', standfirst: '', body });

describe('what an editor lets stand', () => {
  const letStand = { rule: 'first-person', words: 'We waited.', against: null, reason: 'A sign.', id: 7, isNew: false };
  const reasonOf = (finding: FindingInDraft) => told([finding], [letStand])[0]?.dismissed?.reason;

  test('is what the same rule finds in the same words', () => {
    assert.equal(reasonOf(FINDING), 'A sign.');
    assert.equal(reasonOf({ ...FINDING, words: 'We went.' }), undefined);
    assert.equal(reasonOf({ ...FINDING, rule: 'lost-attribution' }), undefined);
  });
  test('is not what another story tells of them', () => {
    assert.equal(reasonOf({ ...FINDING, against: { id: 3, headline: 'Ferry waits' } }), undefined);
  });
});

describe('what was found in earlier words', () => {
  const placeIn = (body: string) =>
    foundAgain([{ ...FINDING, place: { field: 'body', start: 10, end: 20 } }], fields(BODY), fields(body));

  test('goes along with them', () => {
    assert.deepEqual(placeIn(`So. ${BODY}`)[0]?.place, { field: 'body', start: 14, end: 24 });
  });
  test('goes where they are changed', () => {
    assert.deepEqual(placeIn('It froze. We stayed. It rained.'), []);
  });
  test('stays where it has no place', () => {
    assert.equal(foundAgain([{ ...FINDING, place: null }], fields(BODY), fields('')).length, 1);
  });
});

test('words are found nearest to where they stood', () => {
  assert.equal(nearest('a gate, a gate, a gate', 'gate', 9), 10);
  assert.equal(nearest('a gate, a gate, a gate', 'gate', 22), 18);
  assert.equal(nearest('a gate', 'weir', 2), -1);
});
