import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractArticle } from './extract.ts';

const PAGES = new URL('pages/', import.meta.url);

for (const name of readdirSync(PAGES)) {
  const file = (part: string): string => readFileSync(new URL(`${name}/${part}`, PAGES), 'utf8');

  test(`takes the story out of the page "${name}"`, () => {
    assert.equal(extractArticle(file('source.html')).text, file('expected.txt').trim());
  });

  test(`knows what the page "${name}" states of its story`, () => {
    const { text: _text, ...stated } = extractArticle(file('source.html'));
    assert.deepEqual(stated, JSON.parse(file('expected.json')));
  });
}

test('a page without an article gives what it shows, never an error', () => {
  assert.equal(extractArticle('').text, '');
  assert.equal(extractArticle('<script>alert(1)</script>').text, '');
  assert.equal(extractArticle('just words').text, 'just words');
});

test('broken structured data is passed over', () => {
  const page =
    '<script type="application/ld+json">{"@type":"NewsArticle",</script><title>Title stands</title><p>Words.</p>';
  assert.equal(extractArticle(page).headline, 'Title stands');
});

test('no markup makes it throw', () => {
  const piece = fc.constantFrom(
    '<div class="story">',
    '</div>',
    '<p>',
    'Some words, and more words; they go on.',
    '<br>',
    '<a href="x">',
    '</a>',
    '<table><td>',
    '<!--',
    '-->',
    '<form>',
    '<article>',
    '<svg>',
    '<pre>',
    '&amp;',
    '<h1>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => typeof extractArticle(parts.join('')).text === 'string'),
  );
});

test('nesting deeper than any page has is survived', () => {
  assert.equal(typeof extractArticle(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`).text, 'string');
});
