import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../read.ts';

const PIECES = [
  'Dana Oke',
  'said',
  'on Friday',
  'in 2010',
  'Jan. 5',
  'the mayor',
  'left',
  'will go',
  '.',
  '.',
  '\n\n',
  'last week',
  'it',
  'rained',
  '"',
  'today',
  'every Monday',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));

test('events are sentences of the text in order of date, each date once a sentence, with actors that exist', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('2022-01-12', null), (text, published) => {
      const { events, sentences, actors } = read(text, { published });
      const known = new Set(actors.map(({ id }) => id));
      const seen = new Set<string>();
      let before = '';
      for (const { start, end, date, sentence, actors: present } of events) {
        assert.deepEqual({ start, end }, sentences[sentence]);
        assert.ok(before <= date && /^\d{4}/.test(date), date);
        assert.ok(!seen.has(`${sentence} ${date}`));
        assert.ok(present.every((id) => known.has(id)));
        seen.add(`${sentence} ${date}`);
        before = date;
      }
    }),
    { numRuns: 300 },
  );
});
