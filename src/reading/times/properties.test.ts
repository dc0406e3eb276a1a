import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanText } from '../scan/scan.ts';
import { findTimes } from './index.ts';

const PIECES = [
  'Friday',
  'May',
  'march',
  'the',
  'last',
  'next',
  'this',
  'week',
  'of',
  '5',
  '2010',
  '-',
  '/',
  ':',
  '10:30',
  'p.m.',
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'past',
  'ago',
  'year',
  'years',
  'early',
  'mid',
  'from',
  'to',
  'between',
  'every',
  'Jan.',
  '31',
  'st',
  ',',
  '.',
  '\n',
  '\n\n',
  '“',
  '’',
  's',
  'Easter',
  'first',
  'quarter',
  'in',
  'at',
  'noon',
  'GMT',
  '1990',
  '1/2',
  '2022-01-11',
  'T09',
  '½',
  '999999999',
  'said',
  'will',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const days = fc.constantFrom('2022-01-12', '2020-02-29T23:59:59', '1999-12-31', null, 'nonsense');

test('any text gives times with valid spans, in order, without overlaps, from before to', () => {
  fc.assert(
    fc.property(texts, days, (text, published) => {
      let free = 0;
      for (const { start, end, value, from, to } of findTimes(scanText(text), published)) {
        assert.ok(free <= start && start < end && end <= text.length, `${start}-${end}`);
        assert.ok(value.length > 0 && !/NaN|undefined|null/.test(`${value}${from ?? ''}${to ?? ''}`), value);
        if (from !== undefined && to !== undefined && !/^-|BC/.test(from)) assert.ok(from <= to, `${from} to ${to}`);
        free = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a stretch beyond the calendar, or a part of one that ends before it begins, has no ends', () => {
  for (const [text, published] of [
    ['next 999999999 year', '2022-01-12'],
    ['past ½ quarter', '1999-12-31'],
  ] as const) {
    for (const { from, to } of findTimes(scanText(text), published))
      assert.ok((from ?? '') <= (to ?? ''), `${from} to ${to}`);
  }
});

test('the same text and date give the same times, whatever was read before', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const before = findTimes(scanText(text), '2022-01-12');
      findTimes(scanText(other), '2001-01-01');
      assert.deepEqual(findTimes(scanText(text), '2022-01-12'), before);
    }),
    { numRuns: 200 },
  );
});

test('reading grows linearly: no token is looked at more than a few times', () => {
  for (const piece of [
    'Friday x ',
    'the last week of ',
    'two hundred and ',
    '2010-',
    'half past ',
    'May ',
    'a ',
    '1 ',
    'Friday at 5 to ',
  ]) {
    const short = reads(piece.repeat(500));
    const long = reads(piece.repeat(1000));
    assert.ok(long <= 2.1 * short + 1000, `${piece}: ${short}, then ${long}`);
  }
});

/** How often the tokens of a text are looked at: the work, counted instead of timed. */
function reads(text: string): number {
  const scan = scanText(text);
  let count = 0;
  const counting = new Proxy(scan.word, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key);
    },
  });
  findTimes({ ...scan, word: counting }, '2022-01-12');
  return count;
}
