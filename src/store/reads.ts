import { sql } from 'kysely';
import type { Db, Writing } from './schema.ts';

const HOUR_MS = 3_600_000;

/** One reader of a story, by a mark that is good for one day and says nothing about the reader without the day's salt. */
export interface ReadMark {
  story: number;
  day: string;
  mark: string;
}

/** Counts reads, each reader and story once a day; what is no story's id is passed over. */
export async function addReads(writing: Writing, marks: readonly ReadMark[], now: number): Promise<void> {
  const hour = Math.floor(now / HOUR_MS);
  const stories = await knownStories(writing, marks);
  for (const { story, day, mark } of marks) {
    if (!stories.has(story)) continue;
    const fresh = await writing
      .insertInto('read_marks')
      .values({ day, mark })
      .onConflict((on) => on.doNothing())
      .returning('mark')
      .executeTakeFirst();
    if (!fresh) continue;
    await writing
      .insertInto('reads')
      .values({ hour, story, readers: 1 })
      .onConflict((on) => on.columns(['hour', 'story']).doUpdateSet({ readers: sql`reads.readers + 1` }))
      .execute();
  }
}

async function knownStories(db: Db, marks: readonly ReadMark[]): Promise<Set<number>> {
  const ids = [...new Set(marks.map(({ story }) => story))];
  const known = new Set<number>();
  for (let at = 0; at < ids.length; at += 500) {
    const part = ids.slice(at, at + 500);
    const rows = await db.selectFrom('stories').select('id').where('id', 'in', part).execute();
    for (const { id } of rows) known.add(id);
  }
  return known;
}

/** The salt of a day, made at first use; those of days before `today`, with their marks, are thrown away. */
export async function saltOfDay(writing: Writing, today: string, fresh: string): Promise<string> {
  await writing
    .insertInto('day_salts')
    .values({ day: today, salt: fresh })
    .onConflict((on) => on.doNothing())
    .execute();
  await writing.deleteFrom('day_salts').where('day', '<', today).execute();
  await writing.deleteFrom('read_marks').where('day', '<', today).execute();
  const { salt } = await writing
    .selectFrom('day_salts')
    .select('salt')
    .where('day', '=', today)
    .executeTakeFirstOrThrow();
  return salt;
}

/**
 * Stories by their readers of the last `hours`, best first: a reader of this hour counts fully, one of an hour ago a
 * step less, down to the oldest of the window. Reads the window's rows and no others.
 */
export async function mostRead(db: Db, hours: number, now: number, limit: number): Promise<number[]> {
  const from = Math.floor(now / HOUR_MS) - hours;
  const { rows } = await sql<{ story: number }>`
    select reads.story as story, sum(reads.readers * (reads.hour - ${from})) as score from reads
    join stories on stories.id = reads.story and stories.out_at <= ${now}
    where reads.hour > ${from} and reads.hour <= ${from + hours}
    group by reads.story order by score desc, story desc limit ${limit}`.execute(db);
  return rows.map(({ story }) => story);
}
