import { sql } from 'kysely';
import type { RecordCounts } from '#site';
import type { Db } from '../schema.ts';

/** Nobody schedules so much. */
const MOST_TO_COME = 5000;

/** How much is on record by `now`: the kept counts, without what stands in stories still to come, of which there are few. */
export async function recordCounts(db: Db, now: number): Promise<RecordCounts> {
  const kept = await db
    .selectFrom('counts')
    .select(['list', 'stories'])
    .where('list', 'in', ['record:statements', 'record:people', 'record:figures', 'record:events'])
    .execute();
  const of = (name: string): number => kept.find(({ list }) => list === `record:${name}`)?.stories ?? 0;
  return {
    statements: of('statements') - (await toCome(db, now, 'record_statements')),
    figures: of('figures') - (await toCome(db, now, 'record_figures')),
    events: of('events') - (await toCome(db, now, 'record_happenings', 'first_at')),
    people: of('people') - (await peopleToCome(db, now)),
  };
}

async function toCome(
  db: Db,
  now: number,
  table: 'record_statements' | 'record_figures' | 'record_happenings',
  at: 'out_at' | 'first_at' = 'out_at',
): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from ${sql.table(table)} where ${sql.ref(at)} > ${now}`.execute(db);
  return rows[0]?.many ?? 0;
}

/** Those who stand in stories to come alone. */
async function peopleToCome(db: Db, now: number): Promise<number> {
  const later = await db
    .selectFrom('record_appearances')
    .select('person')
    .where('out_at', '>', now)
    .orderBy('out_at')
    .limit(MOST_TO_COME)
    .execute();
  const people = [...new Set(later.map(({ person }) => person))];
  if (people.length === 0) return 0;
  const known = await db
    .selectFrom('record_appearances')
    .select('person')
    .distinct()
    .where('person', 'in', people)
    .where('out_at', '<=', now)
    .execute();
  return people.length - known.length;
}
