import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clockOf } from '#store';
import { timeFromLocal } from './typed-story.ts';

describe('what is typed into the story\u2019s form', () => {
  test('takes a local time by the paper\u2019s clock, winter and summer', () => {
    const clock = clockOf('Europe/London');
    assert.equal(timeFromLocal(clock, '2026-01-15T12:00'), Date.UTC(2026, 0, 15, 12));
    assert.equal(timeFromLocal(clock, '2026-07-15T12:00'), Date.UTC(2026, 6, 15, 11));
    assert.equal(timeFromLocal(clock, 'tomorrow'), null);
    assert.equal(timeFromLocal(clock, ''), null);
  });
});
