import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#reading';
import { KeptReadings, KeptStory } from './kept-readings.ts';
import { packReading } from './packed-reading.ts';

const TEXTS = [
  '“The gate was never oiled,” said Ada Holt, the mayor.\n\nThe harbour office said 140 homes were flooded on 1 October 2026.',
  '',
  'Half a pair \ud83d stays half, 🦀 stays whole.',
  'The bell rang. '.repeat(9_000),
];

test('readings come back from the file with all their parts, however many were asked for in between', () => {
  const kept = new KeptReadings();
  const readings = Array.from({ length: 300 }, (_, at) =>
    read(TEXTS[at % 3] ?? '', { published: at % 2 === 0 ? '2026-10-02' : null }),
  );
  readings.push(read(TEXTS[3] ?? ''));
  for (const [number, reading] of readings.entries()) assert.equal(kept.add(packReading(reading)), number);
  for (const number of [300, ...readings.keys(), 0]) {
    const back = kept.reading(number);
    const { text, published, lines, sentences, statements, actors, times, figures, events } = back;
    const reading = readings[number];
    assert.deepEqual(
      { ...reading, text, published, lines, sentences, statements, actors, times, figures, events },
      reading,
    );
  }
  kept.close();
});

test('a story has what was known of it, and its reading', () => {
  const kept = new KeptReadings();
  const reading = read('The bell rang at noon, said Ada Holt.');
  const story = new KeptStory({ id: 'a', title: 'Bell' }, kept, kept.add(packReading(reading)));
  assert.equal(story.title, 'Bell');
  assert.equal(story.outlet, undefined);
  assert.deepEqual(story.reading.statements, reading.statements);
  kept.close();
});
