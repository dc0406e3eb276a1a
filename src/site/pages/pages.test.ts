import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'parse5';
import { allPages } from '../testing/all-pages.ts';
import * as courier from '../testing/courier.ts';
import { hostile } from '../testing/hostile.ts';
import { archivePage } from './archive.ts';
import { correctionsPage } from './corrections.ts';
import { errorPage } from './error.ts';
import { frontPage } from './front.ts';
import { listPage } from './list.ts';
import { notFoundPage } from './not-found.ts';
import { popularPage } from './popular.ts';
import { searchPage } from './search.ts';
import { storyPage } from './story.ts';

const pages = Object.entries(allPages());

for (const [name, page] of pages) {
  const html = String(page);

  test(`${name}: a document with one h1, a title and a way to its text`, () => {
    assert.match(html, /^<!doctype html>\n<html lang="/);
    assert.equal(html.match(/<h1/g)?.length, 1);
    assert.match(html, /<title>[^<]+<\/title>/);
    assert.match(html, /<main id="main"/);
  });

  test(`${name}: nothing that a strict content policy would refuse`, () => {
    assert.doesNotMatch(html, /\sstyle="|\son\w+="|javascript:/);
    assert.deepEqual(html.match(/<script(?! type="application\/ld\+json")(?! src="\/assets\/)/g), null);
  });

  test(`${name}: every jump finds its place, and no id stands twice`, () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    const jumps = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      jumps.filter((id) => !ids.includes(id) && id !== 'top'),
      [],
    );
  });
}

test('no fact of any page opens a tag of its own', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>alert(1)</script>',
        "' onfocus='x",
        '</title><script>',
      ),
      (bait) => {
        const facts = hostile(courier, bait);
        const rendered = [
          frontPage(facts.front),
          storyPage({ ...facts.story, state: 'public', body: '' }, { ...facts.wrongReply, outcome: 'held' }),
          storyPage({ ...facts.story, state: 'withdrawn' }, { ...facts.emptyReply, outcome: 'none' }),
          listPage({ ...facts.list, kind: 'section' }),
          archivePage(facts.archive),
          popularPage({ ...facts.popularFacts, windows: [] }),
          searchPage(facts.search),
          correctionsPage(facts.correctionsFacts),
          notFoundPage(facts.notFound),
          errorPage(facts.failure),
        ];
        for (const page of rendered) {
          const found = tagsAndHandlers(String(page));
          assert.ok(!found.tags.includes('img-x'), 'an image of the bait');
          assert.deepEqual(found.handlers, []);
          assert.equal(found.scriptsWithCode, 0);
        }
      },
    ),
  );
});

test('a story carries all its parts', () => {
  const html = String(storyPage(courier.story, courier.emptyReply));
  const parts = [
    'class="topic"',
    '<h1 class="headline">',
    'class="standfirst"',
    'class="byline"',
    `<time datetime="${courier.story.at}">`,
    'class="dateline">Gannet Steps</b>',
    'class="lead-image"',
    'class="body"',
    'id="corrections"',
    '>Read more</h2>',
    '6 comments',
    'Leave a reply',
    'Your email address will not be published. Required fields are marked *',
    'Most popular',
    'To top',
  ];
  for (const part of parts) assert.ok(html.includes(part), part);
});

test('a story that was withdrawn or is protected shows nothing of itself', () => {
  for (const state of ['withdrawn', 'protected'] as const) {
    const html = String(storyPage({ ...courier.story, state, popular: [] }, courier.emptyReply));
    assert.doesNotMatch(html, /ferry|winch|Mina Corless|Gannet/i);
    assert.match(html, /noindex/);
  }
});

test('structured data of a story is one JSON value each, whatever its headline holds', () => {
  const headline = '</script><script>alert("1")</script>';
  const html = String(storyPage({ ...courier.story, headline }, courier.emptyReply));
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );
  assert.deepEqual(
    blocks.map((block) => block['@type']),
    ['NewsArticle', 'BreadcrumbList'],
  );
  assert.equal(blocks[0].headline, headline);
  assert.equal(blocks[0].datePublished, courier.story.at);
  assert.equal(blocks[1].itemListElement.at(-1).item, courier.paper.baseUrl + courier.story.path);
});

test('the second page of a list has an address of its own and leads back to the first', () => {
  const html = String(listPage({ ...courier.list, page: 2 }));
  assert.match(html, /<link rel="canonical" href="https:\/\/courier.example\/section\/city\/\?page=2">/);
  assert.match(html, /rel="prev" href="\/section\/city\/"/);
  assert.match(html, /rel="next" href="\/section\/city\/\?page=3"/);
});

test('stories of a list stand below their days', () => {
  const html = String(listPage(courier.list));
  const days = [...html.matchAll(/<section class="day"><h2>([^<]+)/g)].map(([, day]) => day);
  assert.deepEqual(days, ['Friday 23 October 2026', 'Thursday 22 October 2026', 'Monday 12 October 2026']);
});

test('words found stand on the wash, and spans that fit nowhere are left out', () => {
  const hit = {
    ...courier.search.hits[0]!,
    excerpt: 'a <bell> rings',
    marks: [
      [2, 8],
      [4, 6],
      [9, 99],
    ] as [number, number][],
  };
  const html = String(searchPage({ ...courier.search, hits: [hit] }));
  assert.match(html, /a <mark>&lt;bell&gt;<\/mark> rings</);
});

test('a page that is not there offers its words to the search', () => {
  assert.match(String(notFoundPage(courier.notFound)), /name="q" value="the ferry bel"/);
});

function tagsAndHandlers(html: string) {
  const found = { tags: [] as string[], handlers: [] as string[], scriptsWithCode: 0 };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const {
      tagName,
      attrs = [],
      childNodes = [],
    } = node as {
      tagName?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: unknown[];
    };
    if (tagName === 'img' && attrs.some(({ name, value }) => name === 'src' && value === 'x')) found.tags.push('img-x');
    found.handlers.push(...attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name));
    const known = attrs.some(
      ({ name, value }) => name === 'src' || (name === 'type' && value === 'application/ld+json'),
    );
    if (tagName === 'script' && !known) found.scriptsWithCode++;
    childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
