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

test('the day of publication is read however it is written, with the time of that day where the page tells it', () => {
  const page = (stated: string, meta: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${stated}"}</script><meta name="pubdate" content="${meta}"><p>Words.</p>`;
  assert.equal(extractArticle(page('November 19, 2026', '2026-11-19T11:21:08+00:00')).published, '2026-11-19T11:21:08');
  assert.equal(extractArticle(page('19 Nov 2026 07:09 GMT', '2026-11-20')).published, '2026-11-19T07:09:00');
  assert.equal(extractArticle(page('soon', '2026-02-30')).published, null);
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

test('time grows no faster than a page of nothing but line breaks', () => {
  const spent = (breaks: number): number => {
    const page = 'x<br>'.repeat(breaks);
    const before = process.cpuUsage();
    extractArticle(page);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  spent(5000);
  const [short, long] = [Math.max(1, spent(10_000), spent(10_000)), spent(80_000)];
  assert.ok(long < short * 8 * 4, `${long} ms where ${short} ms were spent on an eighth of it`);
});

test('nesting deeper than any page has is survived', () => {
  assert.equal(typeof extractArticle(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`).text, 'string');
});
