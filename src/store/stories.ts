import type { RevisionText, StoryState } from '#story';
import type { Db, NewRow, Row, Writing } from './schema.ts';

export type StoryRow = Row<'stories'>;

export async function findStory(db: Db, id: number): Promise<StoryRow | null> {
  return (await db.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The story of an address, whatever its state; null for none. */
export async function findStoryByPath(db: Db, path: string): Promise<StoryRow | null> {
  return (await db.selectFrom('stories').selectAll().where('path', '=', path).executeTakeFirst()) ?? null;
}

export async function insertStory(
  writing: Writing,
  story: { slug: string; section: number; createdAt: number },
): Promise<number> {
  const values: NewRow<'stories'> = {
    path: null,
    slug: story.slug,
    section: story.section,
    live: null,
    head: null,
    state: 'draft',
    publish_at: null,
    out_at: null,
    updated_at: null,
    created_at: story.createdAt,
    comments_open: 1,
    picture: null,
  };
  return (await writing.insertInto('stories').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** What may change of a story besides its words; `out_at` follows by `settleStory`. */
export interface StoryChange {
  path?: string | null;
  slug?: string;
  section?: number;
  live?: number | null;
  state?: StoryState;
  publish_at?: number | null;
  updated_at?: number | null;
  comments_open?: number;
  picture?: number | null;
  reading_off?: string | null;
}

export async function changeStory(writing: Writing, id: number, change: StoryChange): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await writing.updateTable('stories').set(change).where('id', '=', id).execute();
}

/**
 * Adds a revision and makes it the head. Words equal to the head's make none.
 * @returns the id of the head.
 */
export async function addRevision(
  writing: Writing,
  story: number,
  text: RevisionText,
  saved: { at: number; by: number | null },
): Promise<number> {
  const head = await headOf(writing, story);
  if (head && sameWords(head, text)) return head.id;
  const { headline, standfirst, dateline, body } = text;
  const { id } = await writing
    .insertInto('revisions')
    .values({
      story,
      number: (head?.number ?? 0) + 1,
      headline,
      standfirst,
      dateline,
      body,
      saved_at: saved.at,
      saved_by: saved.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await writing.updateTable('stories').set({ head: id }).where('id', '=', story).execute();
  return id;
}

/** The newest revision of a story. */
export async function headOf(db: Db, story: number): Promise<Row<'revisions'> | undefined> {
  return db
    .selectFrom('revisions')
    .selectAll()
    .where('story', '=', story)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function findRevision(db: Db, id: number): Promise<Row<'revisions'> | null> {
  return (await db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The first of `path`, `path-2`, `path-3` ... that no other story has; a slash at the end stays there. */
export async function freePath(db: Db, path: string, story: number): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : path.replace(/(\/?)$/, `-${number}$1`);
    const taken = await db.selectFrom('stories').select('id').where('path', '=', candidate).executeTakeFirst();
    if (!taken || taken.id === story) return candidate;
  }
}

/** Replaces the topics or authors of a story, in this order. */
export async function setPlaces(
  writing: Writing,
  kind: 'topic' | 'author',
  story: number,
  ids: readonly number[],
): Promise<void> {
  const unique = [...new Set(ids)];
  if (kind === 'topic') {
    await writing.deleteFrom('story_topics').where('story', '=', story).execute();
    if (unique.length === 0) return;
    const rows = unique.map((topic, position) => ({ story, topic, position, out_at: null }));
    await writing.insertInto('story_topics').values(rows).execute();
    return;
  }
  await writing.deleteFrom('story_authors').where('story', '=', story).execute();
  if (unique.length === 0) return;
  const rows = unique.map((author, position) => ({ story, author, position, out_at: null }));
  await writing.insertInto('story_authors').values(rows).execute();
}

function sameWords(a: RevisionText, b: RevisionText): boolean {
  return a.headline === b.headline && a.standfirst === b.standfirst && a.dateline === b.dateline && a.body === b.body;
}
