import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutTokens, Kind, Shape } from './tokens.ts';
import { intern, wordId } from './vocabulary.ts';

const tokensOf = (text: string): string[] => {
  const { start, end, count } = cutTokens(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

test('words keep inner apostrophes and part with clitics and hyphens', () => {
  assert.deepEqual(tokensOf("O'Brien didn't; she's well-read."), [
    "O'Brien",
    "didn't",
    ';',
    'she',
    "'s",
    'well',
    '-',
    'read',
    '.',
  ]);
  assert.deepEqual(tokensOf('We’ll see Marn’s boat'), ['We', '’ll', 'see', 'Marn', '’s', 'boat']);
});

test('initials and abbreviations keep their stop', () => {
  assert.deepEqual(tokensOf('Mr. J. Oke left the U.S. at 5 p.m.'), [
    'Mr.',
    'J.',
    'Oke',
    'left',
    'the',
    'U.S.',
    'at',
    '5',
    'p.m.',
  ]);
});

test('numbers are cut as written', () => {
  assert.deepEqual(tokensOf('3,200.5 at 10:30, 1. 2'), ['3,200.5', 'at', '10:30', ',', '1', '.', '2']);
});

test('an address is one token, without the stop that closes its sentence', () => {
  const text = 'See https://tarn.example.org/a?b=c, d.oke+x@tarn.example.org or www.tarn.example.';
  const { kind, start, end } = cutTokens(text);
  const addresses = [...kind.keys()].filter((at) => kind[at] === Kind.address);
  assert.deepEqual(
    addresses.map((at) => text.slice(start[at], end[at])),
    ['https://tarn.example.org/a?b=c', 'd.oke+x@tarn.example.org', 'www.tarn.example'],
  );
});

test('the bare name of a site is a word', () => {
  assert.deepEqual(tokensOf('Tarnpost.com said so.'), ['Tarnpost.com', 'said', 'so', '.']);
});

test('a word is looked up in small letters, with a straight apostrophe and without its last stop', () => {
  const marn = intern('marn');
  const dont = intern("don't");
  const us = intern('u.s');
  const umlaut = intern('örebro');
  assert.deepEqual([...cutTokens('MARN Don’t U.S. ÖREBRO').word], [marn, dont, us, umlaut]);
  assert.equal(wordId('nowhere-listed'), 0);
});

test('the writing of a word is told', () => {
  assert.deepEqual(
    [...cutTokens('low Cap CAPS McCap iCap J. Émile').shape],
    [Shape.lower, Shape.capitalised, Shape.capitals, Shape.mixed, Shape.mixed, Shape.initial, Shape.capitalised],
  );
});

test('each line break is a token, in any system', () => {
  assert.equal(cutTokens('a\nb\r\nc\rd').count, 7);
});
