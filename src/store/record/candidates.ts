import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** A person on record who may be the one that a story names. */
export interface Candidate {
  id: number;
  slug: string;
  name: string;
  type: 'person' | 'organisation';
  /** Spellings in the newest stories. */
  aliases: string[];
}

const MOST = 60;
const SPELLINGS = 12;

/** Those who are found under one of these keys; few, however many stories there are. */
export async function candidatesFor(db: Db, keys: readonly string[]): Promise<Candidate[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('record_people')
    .select(['id', 'slug', 'name', 'type'])
    .where('id', 'in', db.selectFrom('record_names').select('person').where('name_key', 'in', keys).limit(MOST))
    .orderBy('id')
    .execute();
  return Promise.all(
    rows.map(async (row) => ({ ...row, aliases: (await spellingsOf(db, row.id)).map(([name]) => name) })),
  );
}

/** Spellings of a person in the newest stories out by a time, with how often they stand there, the best name first: whole names before parts. */
export async function spellingsOf(
  db: Db,
  person: number,
  until = Number.MAX_SAFE_INTEGER,
): Promise<[string, number][]> {
  const rows = await db
    .selectFrom('record_appearances')
    .select(['name', 'aliases'])
    .where('person', '=', person)
    .where('out_at', '<=', until)
    .orderBy('out_at', 'desc')
    .orderBy('story', 'desc')
    .limit(NEWEST)
    .execute();
  const times = new Map<string, number>();
  for (const { name, aliases } of rows) {
    const others: string[] = JSON.parse(aliases);
    for (const one of new Set([name, ...others])) times.set(one, (times.get(one) ?? 0) + (one === name ? 2 : 1));
  }
  return [...times]
    .sort(
      ([a, some], [b, others]) =>
        Number(b.includes(' ')) - Number(a.includes(' ')) || others - some || b.length - a.length || (a < b ? -1 : 1),
    )
    .slice(0, SPELLINGS);
}
const NEWEST = 100;

/** The slug itself where it is free, else the first of `slug-2`, `slug-3` ... that is. */
export async function freePersonSlug(db: Db, slug: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    const { rows } = await sql<{ id: number }>`select id from record_people where slug = ${candidate}`.execute(db);
    if (rows.length === 0) return candidate;
  }
}
