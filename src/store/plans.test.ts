import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompiledQuery, sql } from 'kysely';
import { commentQueue, countHeld } from './comment-queue.ts';
import { findCommenter } from './commenters.ts';
import { recentTexts } from './comments.ts';
import { storyForm, storyList } from './desk-lists.ts';
import { deskReading, findingsOf } from './desk-reading.ts';
import * as pages from './pages/index.ts';
import { NOTHING_POPULAR } from './pages/page.ts';
import { mostRead } from './reads.ts';
import { replaceRecord } from './record/replace-record.ts';
import { storiesLike } from './record/stories-like.ts';
import type { IdentifiedRecord } from './record/story-record.ts';
import { redirectOf } from './redirects.ts';
import { userOfSession } from './sessions.ts';
import { openStore } from './store.ts';
import { findStoryByPath } from './stories.ts';
import { testEngine } from './testing/each-engine.ts';

/** Steps that read a whole table, and stay small all the same. */
const SMALL = [
  /^SCAN sections( USING .*)?$/, // a paper has a dozen
  /^SCAN hits$/, // as many as the search was limited to
  /^SCAN search_(words|headlines) VIRTUAL TABLE INDEX \d+:M\d+<$/, // FTS5's own lists, below a row id, in their order
];

const FIGURE = { matter: 'a', day: '1970-01-01', qualifier: 'exact', statedBy: 'a', kind: 'person' } as const;
const SAID = { person: 0, kind: 'person', letters: 'A', speaker: 'a', role: '', manner: 'direct' } as const;
const RECORD: IdentifiedRecord = {
  outAt: 0,
  people: [{ name: 'a', type: 'person', aliases: [], roles: [] }],
  identities: [{ known: null, slug: 'a', keys: ['p:a', 'w:a'] }],
  statements: [
    { ...SAID, words: '“a is a whole sentence of some length.”', anchor: 'said-1' },
    { ...SAID, person: null, speaker: 'b', words: '“b is a whole sentence of some length.”', anchor: 'said-2' },
  ],
  figures: [
    { ...FIGURE, value: 1, high: null, words: '1', anchor: 'value-1' },
    { ...FIGURE, value: 2, high: null, words: '2', anchor: 'value-2' },
  ],
  matters: [
    { slug: 'a', topic: 1 },
    { slug: 'a', topic: 1 },
  ],
  events: [
    { day: '1970-01-01', words: 'a', source: '', sourceKind: null, anchor: 'at-1', terms: ['a'], names: ['a'] },
    { day: '1969-01-01', words: 'b', source: '', sourceKind: null, anchor: 'at-2', terms: ['b'], names: ['b'] },
  ],
};

/** Reading an index in its order until a limit is reached, without sorting first. */
function stopsEarly(text: string, plan: readonly string[]): boolean {
  return / limit \?/.test(text) && !plan.some((step) => step.includes('TEMP B-TREE FOR ORDER BY'));
}

test('no query of a page or of the desk reads a table from end to end', async () => {
  const queries: CompiledQuery[] = [];
  const store = await openStore(await testEngine('sqlite').place(), (query) => queries.push(query));
  const { db } = store;
  queries.length = 0;
  const view = { store, now: 1, popular: { ...NOTHING_POPULAR, '24h': [1, 2], '7d': [3] } };
  await db.selectFrom('settings').select('name').execute();
  queries.length = 0;
  await runAll();
  const plans = new Map<string, string[]>();
  for (const { sql: text, parameters } of [...queries]) {
    if (plans.has(text) || text.startsWith('pragma')) continue;
    plans.set(text, await planOf(text, parameters));
  }
  await store.close();
  const wrong = [...plans].flatMap(([text, plan]) =>
    plan
      .filter((step) => step.startsWith('SCAN') && !SMALL.some((small) => small.test(step)) && !stopsEarly(text, plan))
      .map((step) => `${step}\n  ${text}`),
  );
  if (process.env.SHOW_PLANS) for (const [text, plan] of plans) console.log(`${text}\n    ${plan.join('\n    ')}`);
  assert.deepEqual(wrong, []);
  assert.ok(plans.size > 30, `${plans.size} queries were looked at`);

  async function runAll(): Promise<void> {
    await fill();
    queries.length = 0;
    await pages.frontPage(view);
    await pages.storyPage(view, '/a/');
    for (const kind of ['section', 'topic', 'author'] as const) await pages.listPage(view, { kind, slug: 'a' });
    await pages.listPage(view, { kind: 'archive', month: '1970-01' });
    await pages.archivePage(view);
    await pages.popularPage(view);
    await pages.correctionsPage(view);
    await pages.searchPage(view, 'a');
    await pages.recordPage(view);
    await pages.recordTodayPage({ ...view, now: 1000 });
    await pages.recordPeoplePage(view);
    await pages.recordPersonPage(view, 'a');
    await pages.recordTimelinePage(view);
    await pages.recordFiguresPage(view);
    await pages.recordMatterPage(view, 'a');
    await pages.openStories(view);
    await pages.openStory(view, 1);
    await pages.openReading(view, 1);
    const found = [['a']];
    const told = { story: 2, people: [1], matters: ['a'], events: [{ day: '1970-01-01', names: ['a'] }] };
    await store.write((writing) => storiesLike(store, writing, 1, { ...told, sentences: [found], names: [found] }, 10));
    await deskReading(db, 1);
    await findingsOf(db, [1]);
    await pages.notFoundPage(view, '/b/');
    await pages.feedOf(view, { kind: 'topic', slug: 'a' });
    await pages.newsEntries(view);
    await pages.sitemapParts(view);
    await pages.sitemapPart(view, 1);
    await commentQueue(db, 'held');
    await countHeld(db);
    await storyList(db);
    await storyList(db, { state: 'draft' });
    await storyForm(db, 1);
    await recentTexts(db, 1, 50);
    await findCommenter(db, 'a');
    await redirectOf(db, '/a/');
    await findStoryByPath(db, '/a/');
    await userOfSession(db, 'a', 1);
    await mostRead(db, 24, 1, 10);
  }

  /** One story with everything, so that every page asks all it can ask. */
  async function fill(): Promise<void> {
    await store.write(async (writing) => {
      const place = { slug: 'a', title: 'A', description: '' };
      await writing
        .insertInto('sections')
        .values({ ...place, position: 1 })
        .execute();
      await writing.insertInto('topics').values(place).execute();
      await writing.insertInto('authors').values(place).execute();
      await sql`insert into stories (path, slug, section, live, head, state, publish_at, out_at, created_at, comments_open)
        values ('/a/', 'a', 1, 1, 1, 'public', 0, 0, 0, 1)`.execute(writing);
      await sql`insert into revisions (story, number, headline, standfirst, dateline, saved_at, body)
        values (1, 1, 'a', '', '', 0, '<p>a</p>')`.execute(writing);
      await writing.insertInto('story_topics').values({ story: 1, topic: 1, position: 0, out_at: 0 }).execute();
      await writing.insertInto('story_authors').values({ story: 1, author: 1, position: 0, out_at: 0 }).execute();
      await writing
        .insertInto('readings')
        .values({
          ...{ revision: 1, version: '', persons: 1, organisations: 0, unnamed: 0, documents: 0, json: '{}' },
          page: JSON.stringify({ notes: { speakers: [], figures: [], timeline: [] }, body: '<p>a</p>' }),
        })
        .execute();
      await replaceRecord(writing, 1, RECORD, () => false);
      await store.engine.search.put(writing, {
        story: 1,
        outAt: 0,
        headline: ['a'],
        standfirst: [],
        people: [],
        body: [],
      });
    });
  }

  async function planOf(text: string, parameters: readonly unknown[]): Promise<string[]> {
    const { rows } = await db.executeQuery<{ detail: string }>({
      ...sql`select 1`.compile(db),
      sql: `explain query plan ${text}`,
      parameters,
    });
    return rows.map(({ detail }) => detail);
  }
});
