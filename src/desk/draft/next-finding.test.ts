import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FindingInDraft, Place } from '#story';
import { nextFinding } from './next-finding.ts';

const at = (field: Place['field'], start: number): FindingInDraft => ({
  rule: `${field} ${start}`,
  severity: 'warning',
  message: '',
  remedy: null,
  words: '',
  against: null,
  place: { field, start, end: start + 5 },
  take: null,
});
const FINDINGS = [
  at('body', 40),
  at('standfirst', 3),
  { ...at('body', 0), place: null },
  at('body', 9),
  at('headline', 0),
];
const from = (spot: Pick<Place, 'field' | 'start'> | null, backwards = false) =>
  nextFinding(FINDINGS, spot, backwards)?.rule;

describe('from finding to finding', () => {
  test('in the order of the form, whatever the order of the list', () => {
    assert.equal(from({ field: 'headline', start: 0 }), 'standfirst 3');
    assert.equal(from({ field: 'standfirst', start: 3 }), 'body 9');
    assert.equal(from({ field: 'body', start: 20 }), 'body 40');
  });
  test('and back', () => {
    assert.equal(from({ field: 'body', start: 40 }, true), 'body 9');
    assert.equal(from({ field: 'standfirst', start: 3 }, true), 'headline 0');
  });
  test('from the other end where there is none', () => {
    assert.equal(from({ field: 'body', start: 40 }), 'headline 0');
    assert.equal(from({ field: 'headline', start: 0 }, true), 'body 40');
    assert.equal(from(null), 'headline 0');
    assert.equal(nextFinding([], null, false), null);
  });
});
