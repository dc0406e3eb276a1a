import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordedStory } from '../record.ts';
import { told } from '../testing/stories.ts';
import { timelineOf } from './timeline.ts';

const listed = (stories: RecordedStory[]) => [...timelineOf(stories)];

test('one event of one day is one entry with all who report it, in the words of the first', () => {
  const timeline = listed(
    told(
      'PORT HALLOW, Oct 2 (Coast Wire) - The ferry Merrow sank off Oxley Point on October 1, with 40 sheep on board.',
      'Forty sheep swam ashore after the ferry Merrow sank off Oxley Point on October 1.',
    ),
  );
  assert.equal(timeline.length, 1);
  assert.deepEqual(
    timeline[0]?.mentions.map(({ story }) => story),
    ['a', 'b'],
  );
  assert.match(timeline[0]?.what ?? '', /^The ferry Merrow sank/);
});

test('a day and somebody in common make no one event', () => {
  const timeline = listed(
    told(
      'The council of Saltby met on October 1 to speak about the school.',
      'The clerk of the council of Saltby left his office on October 1.',
    ),
  );
  assert.equal(timeline.length, 2);
});

test('who says so makes no one event of two', () => {
  const timeline = listed(
    told(
      'The quay of Oxley was sold on October 1, said Ada Holt, the mayor.',
      'The mill at Saltby was shut on October 1, said Ada Holt, the mayor.',
    ),
  );
  assert.equal(timeline.length, 2);
});

test('events stand by date, and two of one day stay two', () => {
  const timeline = listed(
    told('The bell of Oxley cracked on October 1. The quarry at Saltby was sold on October 1. It opened in 1874.'),
  );
  assert.deepEqual(
    timeline.map(({ date }) => date),
    ['1874', '2026-10-01', '2026-10-01'],
  );
});
