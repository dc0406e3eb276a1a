import type { Reading } from '#reading';
import { type Key, plainText } from '#story';
import { addToCount } from './lists.ts';
import type { Clock } from './moments.ts';
import type { Db, Writing } from './schema.ts';
import { searchWords } from './search-words.ts';
import type { Store } from './store.ts';

/** Words of one field that go into the search index; what is longer is a book. */
const MOST_WORDS = 50_000;

/** Where a story stands in lists, and with which revision. */
export interface Standing {
  outAt: number | null;
  live: number | null;
  /** Names of its lists in `counts`. */
  lists: string[];
}

export const NOWHERE: Standing = { outAt: null, live: null, lists: [] };

/** Where a story stands now, to be held against what it is after a change. */
export async function standingOf(db: Db, clock: Clock, story: number): Promise<Standing> {
  const row = await db
    .selectFrom('stories')
    .select(['section', 'live', 'state', 'publish_at'])
    .where('id', '=', story)
    .executeTakeFirstOrThrow();
  const outAt = row.state === 'public' ? row.publish_at : null;
  if (outAt === null) return { outAt, live: row.live, lists: [] };
  const [topics, authors] = [
    await db.selectFrom('story_topics').select('topic').where('story', '=', story).orderBy('position').execute(),
    await db.selectFrom('story_authors').select('author').where('story', '=', story).orderBy('position').execute(),
  ];
  return {
    outAt,
    live: row.live,
    lists: [
      'all',
      `section:${row.section}`,
      ...topics.map(({ topic }) => `topic:${topic}`),
      ...authors.map(({ author }) => `author:${author}`),
      `month:${clock.date(outAt).slice(0, 7)}`,
    ],
  };
}

/**
 * Brings all that follows from a story's state, time and places into step after a change: the times that lists go by,
 * the kept counts, the search index.
 * @returns the keys of the lists in which something changed, and of the story where readers see another one.
 */
export async function settleStory(
  { engine }: Store,
  writing: Writing,
  clock: Clock,
  story: number,
  before: Standing,
): Promise<Key[]> {
  const after = await standingOf(writing, clock, story);
  await writing.updateTable('stories').set({ out_at: after.outAt }).where('id', '=', story).execute();
  await writing.updateTable('story_topics').set({ out_at: after.outAt }).where('story', '=', story).execute();
  await writing.updateTable('story_authors').set({ out_at: after.outAt }).where('story', '=', story).execute();
  await moveCounts(writing, before.lists, after.lists);
  if (before.outAt !== after.outAt || before.live !== after.live)
    await indexStory(engine.search, writing, story, after);
  const keys = changedKeys(story, before, after);
  // The page of all corrections shows those of stories that are out.
  if (keys.includes('front') && (await hasCorrections(writing, story))) keys.push('corrections');
  return keys;
}

/** In one order for all, so that two who publish at once wait for each other and not both for ever. */
async function moveCounts(writing: Writing, before: readonly string[], after: readonly string[]): Promise<void> {
  for (const list of [...new Set([...before, ...after])].sort()) {
    const change = Number(after.includes(list)) - Number(before.includes(list));
    if (change !== 0) await addToCount(writing, list, change);
  }
}

async function hasCorrections(db: Db, story: number): Promise<boolean> {
  const found = await db.selectFrom('corrections').select('id').where('story', '=', story).limit(1).executeTakeFirst();
  return found !== undefined;
}

function changedKeys(story: number, before: Standing, after: Standing): Key[] {
  const moved = before.outAt !== after.outAt || before.lists.join() !== after.lists.join();
  if (!moved) return before.live !== after.live && after.outAt !== null ? [`story:${story}`, 'words'] : [];
  const retimed = before.outAt !== after.outAt;
  // At the same time a list that it stays in looks the same but for the story itself; a section names its topics, too.
  const lists = [...new Set([...before.lists, ...after.lists])].filter(
    (list) => retimed || list.startsWith('section:') || before.lists.includes(list) !== after.lists.includes(list),
  );
  return [`story:${story}`, 'front', 'words', ...lists.map(keyOfList)];
}

function keyOfList(list: string): Key {
  if (list === 'all') return 'stories';
  const [kind = '', name = ''] = list.split(':');
  if (kind === 'month') return `archive:${name}`;
  const id = Number(name);
  return kind === 'section' ? `section:${id}` : kind === 'topic' ? `topic:${id}` : `author:${id}`;
}

async function indexStory(
  search: Store['engine']['search'],
  writing: Writing,
  story: number,
  { outAt, live }: Standing,
) {
  if (outAt === null || live === null) return search.remove(writing, story);
  const revision = await writing
    .selectFrom('revisions')
    .leftJoin('readings', 'readings.revision', 'revisions.id')
    .select(['headline', 'standfirst', 'body', 'json'])
    .where('revisions.id', '=', live)
    .executeTakeFirstOrThrow();
  await search.put(writing, {
    story,
    outAt,
    headline: wordsOf(revision.headline),
    standfirst: wordsOf(revision.standfirst),
    people: wordsOf(peopleIn(revision.json)),
    body: wordsOf(plainText(revision.body)),
  });
}

/** Names of the people and organisations of a reading, also those that the text itself spells otherwise. */
function peopleIn(json: string | null): string {
  if (json === null) return '';
  const { actors }: Reading = JSON.parse(json);
  return actors.flatMap(({ name, aliases }) => [name, ...aliases]).join('\n');
}

function wordsOf(text: string): string[] {
  return searchWords(text)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}
