import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#reading';
import { sourcesOf } from './sources-of.ts';
import { speakersOf } from './story-speakers.ts';

const NONE = { persons: 0, organisations: 0, unnamed: 0, documents: 0 };

test('a person with a name is one named source, however often they speak', () => {
  const reading = read('Nadia Velling said the bridge was old. Velling added that it would close.');
  assert.deepEqual(sourcesOf(reading), { ...NONE, persons: 1 });
});

test('"she" whom the text leaves open is no named source', () => {
  const reading = read('“The bridge is old,” she said.');
  assert.deepEqual(sourcesOf(reading), { ...NONE, unnamed: 1 });
  assert.deepEqual(
    speakersOf(reading).map(({ note }) => [note.kind, note.name]),
    [['unnamed', 'Unnamed']],
  );
});

test('"it" that points to no body is no source', () => {
  const reading = read('This account is put together from the log and the evidence. Where they differ, it says so.');
  assert.deepEqual(sourcesOf(reading), { persons: 0, organisations: 0, unnamed: 0, documents: 0 });
});
