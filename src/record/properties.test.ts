import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '#reading';
import { buildRecord } from './build-record.ts';
import { termsOf } from './compare/terms.ts';
import { CopyIndex } from './copies/candidates.ts';

const sentence = fc.constantFrom(
  '“The gate was stuck,” said Ada Holt.',
  'The harbour office said 140 homes were flooded on October 1.',
  'At least 150 homes were flooded, according to the ferry union.',
  'I asked them to oil it.',
  'Of those, 20 were in Oxley.',
  'up from 70 on Monday, it said',
  'Read more: bells',
  'The NFA, or Northern Ferry Authority, is “late.',
);
const text = fc.oneof(
  fc.array(sentence, { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const story = fc.record({ text, published: fc.constantFrom(null, '2026-10-02', '2026-10-03T09:30') });

test('any texts give a record whose spans lie in their stories and whose names are known', () => {
  fc.assert(
    fc.property(fc.array(story, { maxLength: 6 }), (rows) => {
      const stories = rows.map((row, index) => ({
        id: `s${index}`,
        reading: read(row.text, { published: row.published }),
      }));
      const record = buildRecord(stories);
      const lengths = new Map(stories.map(({ id, reading }) => [id, reading.text.length]));
      const check = (id: string, start: number, end: number): void => {
        const length = lengths.get(id);
        assert.ok(length !== undefined && start >= 0 && start < end && end <= length, `${id} ${start} ${end}`);
      };
      for (const { mentions } of record.utterances)
        for (const { story: id, content } of mentions) for (const [start, end] of content) check(id, start, end);
      for (const { mentions } of record.timeline)
        for (const { story: id, start, end } of mentions) check(id, start, end);
      for (const { values } of record.ledger)
        for (const { mentions } of values) for (const { story: id, start, end } of mentions) check(id, start, end);
      for (const { pairs } of record.copies)
        for (const { lost } of pairs) for (const { story: id, start, end } of lost) check(id, start, end);
      const spoken = record.utterances.flatMap(({ mentions }) => mentions).length;
      assert.ok(
        spoken <= stories.reduce((sum, { reading }) => sum + reading.statements.length + reading.sentences.length, 0),
      );
      assert.deepEqual(buildRecord(stories), record);
    }),
    { numRuns: 40 },
  );
});

test('a story meets only so many others, however many resemble it', () => {
  const index = new CopyIndex();
  const all = Array.from({ length: 120 }, (_, number) =>
    termsOf(
      `The harbour office of Port Hallow said ${number} boats lay near the old granary when the bell rang at dawn.`,
    ),
  );
  for (const terms of all) assert.ok(index.add(terms).length <= 16);
  assert.equal(index.size, 120);
  assert.ok(index.find(all[0]!).length <= 16);
});
