import type { Expression, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Db, Writing } from './schema.ts';

/** A list of stories, newest first: all, one of a section, topic or author, or those of a stretch of time. */
export type List =
  | { kind: 'all' }
  | { kind: 'section'; id: number }
  | { kind: 'topic'; id: number }
  | { kind: 'author'; id: number }
  | { kind: 'archive'; month: string; from: number; until: number };

export interface Stretch {
  limit: number;
  /** Rows passed over on the index; bounded by the deepest page that a list has. */
  offset?: number;
  besides?: readonly number[];
}

/** Ids of the stories of a list that are out by `now`, newest first; reads the list's index and nothing else. */
export async function newestOf(db: Db, list: List, now: number, stretch: Stretch): Promise<number[]> {
  const { limit, offset = 0, besides = [] } = stretch;
  if (limit <= 0) return [];
  const found = await idsOf(db, list, now, limit + besides.length, offset);
  return found.filter((id) => !besides.includes(id)).slice(0, limit);
}

async function idsOf(db: Db, list: List, now: number, limit: number, offset: number): Promise<number[]> {
  if (list.kind === 'topic' || list.kind === 'author') {
    const table = list.kind === 'topic' ? 'story_topics' : 'story_authors';
    const rows = await db
      .selectFrom(table)
      .select('story as id')
      .where(sql.ref(list.kind), '=', list.id)
      .where('out_at', '<=', now)
      .orderBy('out_at', 'desc')
      .orderBy('story', 'desc')
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(({ id }) => id);
  }
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .where('out_at', '<=', now)
    .where(within(list))
    .orderBy('out_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id }) => id);
}

function within(list: List): Expression<SqlBool> {
  if (list.kind === 'section') return sql<SqlBool>`section = ${list.id}`;
  if (list.kind === 'archive') return sql<SqlBool>`out_at >= ${list.from} and out_at < ${list.until}`;
  return sql<SqlBool>`1 = 1`;
}

/** The name under which `counts` keeps the length of a list. */
function countName(list: List): string {
  if (list.kind === 'all') return 'all';
  return list.kind === 'archive' ? `month:${list.month}` : `${list.kind}:${list.id}`;
}

/**
 * How many stories of a list are out by `now`: the kept count of all that are public, without those still to come,
 * of which there are few.
 */
export async function lengthOf(db: Db, list: List, now: number): Promise<number> {
  const kept = await db.selectFrom('counts').select('stories').where('list', '=', countName(list)).executeTakeFirst();
  return Math.max(0, (kept?.stories ?? 0) - (await scheduledOf(db, list, now)));
}

async function scheduledOf(db: Db, list: List, now: number): Promise<number> {
  const table = list.kind === 'topic' ? 'story_topics' : list.kind === 'author' ? 'story_authors' : 'stories';
  const { rows } = await sql<{ scheduled: number }>`
    select count(*) as scheduled from ${sql.table(table)} where out_at > ${now} and
    ${list.kind === 'topic' || list.kind === 'author' ? sql`${sql.ref(list.kind)} = ${list.id}` : within(list)}`.execute(
    db,
  );
  return rows[0]?.scheduled ?? 0;
}

/** Adds to the kept count of a list; a count never falls below nothing. */
export async function addToCount(writing: Writing, list: string, change: number): Promise<void> {
  await writing
    .insertInto('counts')
    .values({ list, stories: Math.max(0, change) })
    .onConflict((on) => on.column('list').doUpdateSet({ stories: sql`counts.stories + ${change}` }))
    .execute();
}

/** When the next scheduled story comes out; null where none waits. */
export async function nextScheduled(db: Db, now: number): Promise<number | null> {
  const found = await db
    .selectFrom('stories')
    .select('out_at')
    .where('out_at', '>', now)
    .orderBy('out_at')
    .limit(1)
    .executeTakeFirst();
  return found?.out_at ?? null;
}
