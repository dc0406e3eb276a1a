import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLine, sourceWords } from './source-line.ts';

const none = { persons: 0, organisations: 0, unnamed: 0, documents: 0 };

test('sources are told in words, persons and organisations together', () => {
  assert.equal(
    sourceWords({ persons: 6, organisations: 1, unnamed: 1, documents: 2 }),
    '7 named sources, 1 unnamed, 2 documents',
  );
  assert.equal(sourceWords({ ...none, persons: 1 }), '1 named source');
  assert.equal(sourceWords({ ...none, unnamed: 2 }), '2 unnamed sources');
  assert.equal(sourceWords(none), 'Nobody is named');
});

test('a story that was not read has no line', () => {
  assert.equal(String(sourceLine(null)), '');
});

test('where nobody is named, there is no shape', () => {
  assert.equal(String(sourceLine(none)), '<span class="source-line"> Nobody is named</span>');
});

test('the shapes are for the eye alone', () => {
  const html = String(sourceLine({ ...none, persons: 40, documents: 1 }));
  assert.match(html, /class="shapes" aria-hidden="true"/);
  assert.equal(html.match(/<svg/g)?.length, 16);
});
