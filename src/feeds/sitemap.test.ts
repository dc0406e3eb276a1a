import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robots } from './robots.ts';
import { newsSitemap, SITEMAP_MOST, sitemap, sitemapIndex } from './sitemap.ts';
import { elements } from './testing/elements.ts';
import { paper } from './testing/feed.ts';

test('a sitemap lists addresses with their last change, where it is known', () => {
  const found = elements(
    sitemap(paper, [
      { path: '/', changed: null },
      { path: '/2026/10/23/ö/', changed: '2026-10-23T07:05:09+01:00' },
      { path: '/a/%C3%B6/?x=1&y=2', changed: null },
    ]),
  );
  assert.deepEqual(found.get('loc'), [
    'https://post.example/',
    'https://post.example/2026/10/23/%C3%B6/',
    'https://post.example/a/%C3%B6/?x=1&y=2',
  ]);
  assert.deepEqual(found.get('lastmod'), ['2026-10-23T07:05:09+01:00']);
  assert.deepEqual(found.get('urlset@xmlns'), ['http://www.sitemaps.org/schemas/sitemap/0.9']);
});

test('more than a sitemap may hold is an error; an index points to the parts', () => {
  const entries = Array.from({ length: SITEMAP_MOST + 1 }, () => ({ path: '/', changed: null }));
  assert.throws(() => sitemap(paper, entries), RangeError);
  const found = elements(
    sitemapIndex(paper, [
      { number: 1, changed: null },
      { number: 2, changed: '2026-10-23T07:05:09+01:00' },
    ]),
  );
  assert.deepEqual(found.get('loc'), ['https://post.example/sitemap-1.xml', 'https://post.example/sitemap-2.xml']);
});

test('the news sitemap holds the last 48 hours and nothing of the future', () => {
  const now = Date.parse('2026-10-24T12:00:00+01:00');
  const entry = (at: string) => ({ path: `/${at}/`, headline: `At ${at}`, at });
  const found = elements(
    newsSitemap(
      paper,
      [
        entry('2026-10-24T12:00:01+01:00'),
        entry('2026-10-24T12:00:00+01:00'),
        entry('2026-10-22T12:00:00+01:00'),
        entry('2026-10-22T11:59:59+01:00'),
      ],
      now,
    ),
  );
  assert.deepEqual(found.get('news:title'), ['At 2026-10-24T12:00:00+01:00', 'At 2026-10-22T12:00:00+01:00']);
  assert.deepEqual(found.get('news:language'), ['en', 'en']);
});

test('robots stay out of the desk and are shown the sitemaps', () => {
  assert.match(robots(paper), /^User-agent: \*\nDisallow: \/desk\/\n/);
  assert.match(robots(paper), /Sitemap: https:\/\/post\.example\/sitemap\.xml\n/);
});
