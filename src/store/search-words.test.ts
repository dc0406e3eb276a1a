import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseSearch, searchWords } from './search-words.ts';
import { anyText } from './testing/any-text.ts';

const words = (text: string): string[] => searchWords(text).map(({ word }) => word);

test('words are lower case, without accents, in the singular', () => {
  assert.deepEqual(words("The Café's ferries, churches and the mayor’s classes"), [
    'the',
    'cafe',
    'ferry',
    'church',
    'and',
    'the',
    'mayor',
    'class',
  ]);
  assert.deepEqual(words('Straße ISTANBUL İstanbul 3.5km don’t'), [
    'straße',
    'istanbul',
    'istanbul',
    '3',
    '5km',
    'dont',
  ]);
});

test('scripts without spaces are searched by characters', () => {
  assert.deepEqual(words('港の町 open'), ['港', 'の', '町', 'open']);
  assert.deepEqual(parseSearch('港の'), [['港', 'の']]);
});

test('a query is words, and phrases in quotation marks', () => {
  assert.deepEqual(parseSearch('harbour "new quay" walls'), [['harbour'], ['new', 'quay'], ['wall']]);
  assert.deepEqual(parseSearch('“new quay”'), [['new', 'quay']]);
  assert.deepEqual(parseSearch('half-hour "unclosed mark'), [
    ['half', 'hour'],
    ['unclosed', 'mark'],
  ]);
  assert.deepEqual(parseSearch(' -- * () "" & | ! '), []);
});

test('a character of which nothing is left makes no word', () => {
  assert.deepEqual(words("〡'㐀").includes(''), false);
});

test('words know their places, and hold nothing that an index could take for an operator', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { word, start, end } of searchWords(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.match(word, /^[\p{L}\p{N}\p{M}]+$/u);
        last = end;
      }
    }),
  );
});
