import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { searchPage } from '#store';
import { anyText } from '../store/testing/any-text.ts';
import { eachEngine, testEngine } from '../store/testing/each-engine.ts';
import { HOUR, type SmallPaper, smallPaper } from './testing/small-paper.ts';

const STORIES = [
  { headline: 'Harbour wall cracks', body: '<p>Engineers looked at the new quay on Monday.</p>' },
  { headline: 'Ferries stop', body: '<p>The harbour master, Odo Pell, closed the café beside the quay.</p>' },
  { headline: 'A new bandstand', body: '<p>The quay is not new; it is old. Nothing else happened at the harbour.</p>' },
  { headline: 'Budget passed', standfirst: 'Harbour repairs come first', body: '<p>By nine votes to two.</p>' },
  { headline: 'Swim club', body: '<p>Ten kilometres, “one stroke at a time”, she said.</p>' },
  { headline: 'Фестиваль у моря', body: '<p>В гавани играл оркестр. 港の町から来た。</p>' },
];
const QUERIES = [
  'harbour',
  'harbours',
  'HARBOUR quay',
  '"new quay"',
  'new quay',
  'cafe',
  'café',
  'ferry',
  'pell',
  'гавани',
  '港の町',
  'オ',
  'zebra',
  'nine votes',
  '"votes nine"',
  "quay's",
  'wall; drop',
  'one-stroke',
  '"old nothing"',
  '10',
];

async function withStories(paper: SmallPaper): Promise<void> {
  for (const [n, words] of STORIES.entries()) await paper.story(words, { ago: HOUR * (n + 1), path: `/${n}/` });
}

eachEngine('search', (engine) => {
  let paper: SmallPaper;
  const found = async (query: string) =>
    (await searchPage(paper.newsroom.view(), query))?.facts.hits.map(({ story }) => story.headline);
  before(async () => {
    paper = await smallPaper(engine);
    await withStories(paper);
  });

  test('stories with the words in the headline come first, then newer before older', async () => {
    assert.deepEqual(await found('harbour'), [
      'Harbour wall cracks',
      'Ferries stop',
      'A new bandstand',
      'Budget passed',
    ]);
  });

  test('all words must occur, in any field; a phrase only as it stands', async () => {
    assert.deepEqual(await found('new quay'), ['Harbour wall cracks', 'A new bandstand']);
    assert.deepEqual(await found('"new quay"'), ['Harbour wall cracks']);
    assert.deepEqual(await found('"cracks engineers"'), [], 'no phrase reaches from headline into body');
  });

  test('a hit shows the words around it, marked', async () => {
    const page = await searchPage(paper.newsroom.view(), 'cafe');
    const [hit] = page?.facts.hits ?? [];
    assert.ok(hit);
    assert.deepEqual(
      hit.marks.map(([start, end]) => hit.excerpt.slice(start, end)),
      ['café'],
    );
  });

  test('nothing typed is an error, and nothing typed finds nothing', async () => {
    for (const typed of [
      '',
      '"',
      '""',
      '*',
      'AND',
      'NEAR(',
      "' or 1=1 --",
      'headline:',
      '\0',
      '\ud800',
      '(((',
      'a OR',
      '^',
      '-',
      'x'.repeat(5000),
    ]) {
      const page = await searchPage(paper.newsroom.view(), typed);
      assert.ok(page, typed);
    }
    assert.equal((await searchPage(paper.newsroom.view(), ''))?.facts.total, 0);
  });

  test('whatever is typed, there is a page', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (typed) => {
        assert.ok(await searchPage(paper.newsroom.view(), typed));
      }),
      { numRuns: 60 },
    );
  });
});

describe('search on both engines', { skip: process.env.ENGINES !== undefined && 'ENGINES narrows to one' }, () => {
  test('the same query finds the same stories in the same order, with the same excerpts', async () => {
    const papers = [await smallPaper(testEngine('sqlite')), await smallPaper(testEngine('postgres'))];
    for (const paper of papers) await withStories(paper);
    for (const query of QUERIES) {
      const [a, b] = await Promise.all(
        papers.map(async ({ newsroom }) =>
          (await searchPage(newsroom.view(), query))?.facts.hits.map(({ story, excerpt, marks }) => ({
            path: story.path,
            excerpt,
            marks,
          })),
        ),
      );
      assert.deepEqual(a, b, query);
    }
  });
});
