import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanText } from '../scan/scan.ts';
import { findTimes } from '../times/index.ts';
import { findActors } from './index.ts';

/** Pieces of news, in any order: names, titles, pronouns, marks, and things that are hard to read. */
const PIECES = [
  'Ada Holt',
  'Holt',
  'Mr. Lund',
  'Peter "Red" Lund',
  'Mayor',
  'the mayor of',
  'Tarnwick',
  'Canada',
  'Paris',
  'he said',
  'she',
  'her',
  'himself',
  ', 45,',
  ', who leads',
  'Ministry of',
  'the ministry',
  'police',
  'the city police',
  '(THA)',
  'Tarnwick Harbour Authority',
  'al-',
  'van der',
  'O’Dorn',
  'U.S.',
  'US$',
  '“',
  '”',
  '"',
  "'s",
  '’s',
  '\n',
  '\n\n',
  '.',
  ',',
  '—',
  '-',
  '&',
  'of',
  'and',
  'of the',
  'A',
  'BREAKING',
  'NEWS',
  '😀',
  '\ud83d',
  'é',
  'İ',
  '12',
  '2022',
  'May',
  'Monday',
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const castOf = (text: string) => {
  const scan = scanText(text);
  return { scan, cast: findActors(scan, findTimes(scan, '2022-01-11')) };
};

test('any text is read, and every span lies in it and holds something', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { mentions, name } of castOf(text).cast.actors) {
        assert.ok(name.length > 0 && mentions.length > 0);
        for (const [start, end] of mentions) assert.ok(start >= 0 && start < end && end <= text.length);
      }
    }),
  );
});

test('mentions stand in order, and two names never share a character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { mentions } = castOf(text).cast;
      const names = mentions.filter(({ kind }) => kind === 'name');
      for (let i = 1; i < mentions.length; i++) assert.ok(mentions[i - 1]!.firstToken <= mentions[i]!.firstToken);
      for (let i = 1; i < names.length; i++) assert.ok(names[i - 1]!.end <= names[i]!.start);
    }),
  );
});

test('actors are numbered by their first mention, and each mention is one of its actor', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { cast } = castOf(text);
      const firsts = cast.actors.map(({ mentions }) => mentions[0]![0]);
      assert.deepEqual(
        firsts,
        firsts.toSorted((a, b) => a - b),
      );
      assert.deepEqual(
        cast.actors.map(({ id }) => id),
        cast.actors.map((_, i) => `a${i + 1}`),
      );
      for (const { actor, start, end } of cast.mentions)
        if (actor >= 0) assert.ok(cast.actors[actor]!.mentions.some(([s, e]) => s === start && e === end));
    }),
  );
});

test('every token leads to a mention that holds it, or to none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { scan, cast } = castOf(text);
      assert.equal(cast.mentionOf.length, scan.count);
      for (const [token, index] of cast.mentionOf.entries()) {
        if (index === -1) continue;
        const mention = cast.mentions[index]!;
        assert.ok(mention.firstToken <= token && token < mention.endToken);
      }
    }),
  );
});

test('the same text gives the same cast', () => {
  fc.assert(fc.property(anyText, (text) => assert.deepEqual(castOf(text).cast, castOf(text).cast)));
});
