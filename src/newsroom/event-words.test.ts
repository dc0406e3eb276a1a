import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#reading';
import { tellsAlone } from '#record';
import { eventSentence } from './event-words.ts';

function told(text: string): string[] {
  const reading = read(text, { published: '2026-10-23' });
  return reading.events.filter((event) => tellsAlone(reading, event)).map((event) => eventSentence(reading, event));
}

test('a sentence that names its day and what happened tells of an event', () => {
  assert.deepEqual(told('The ferry Merrow sank on 2 October. The harbour closed.'), [
    'The ferry Merrow sank on 2 October.',
  ]);
});

test('one that points back, or speaks in its own voice, tells nothing alone', () => {
  for (const text of [
    'Ada Holt came late. He had rung the station on 2 October himself.',
    'The shop was cold. Since 12 October it has been full of bread.',
    'On 2 October we heard nothing at all from anybody.',
    'I thought of that office on 2 October when the bell rang.',
  ])
    assert.deepEqual(told(text), [], text);
});

test('since when something has been so is no event', () => {
  assert.deepEqual(told('Esker Water, which has owned the dam since 1998, said that the gate was shut.'), []);
  assert.deepEqual(told('Nearly 400 people have been treated since the trouble began on 2 October.'), []);
});

test('the hour alone tells no day: a story of the night tells it on the day after', () => {
  assert.deepEqual(told('22.31 An operator notes that the gauge is being watched.'), []);
  assert.deepEqual(told('Crews from the station reached the quay at 23.09, eleven minutes later.'), []);
  assert.deepEqual(told('On 2 October the gate of the dam opened. The log of the dam records the alarm at 22.17.'), [
    'On 2 October the gate of the dam opened.',
    'The log of the dam records the alarm at 22.17.',
  ]);
  assert.deepEqual(told('Crews from the station reached the quay at 23.09 on 2 October.'), [
    'Crews from the station reached the quay at 23.09 on 2 October.',
  ]);
});

test('the dateline is no part of what happened, and its day is that of the report', () => {
  assert.deepEqual(told('PORT HALLOW, Oct 2 (Coast Wire) - The ferry Merrow sank at the quay.'), []);
  assert.deepEqual(told('PORT HALLOW, Oct 2 (Coast Wire) - The ferry Merrow sank on 1 October.'), [
    'The ferry Merrow sank on 1 October.',
  ]);
});
