import { sql } from 'kysely';
import type { RecordCounts } from '#site';
import type { Db } from '../schema.ts';

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
    events: of('events') - (await toCome(db, now, 'record_events')),
    people: of('people') - (await peopleToCome(db, now)),
  };
}

async function toCome(
  db: Db,
  now: number,
  table: 'record_statements' | 'record_figures' | 'record_events',
): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from ${sql.table(table)} where out_at > ${now}`.execute(db);
  return rows[0]?.many ?? 0;
}

/** Those who stand in stories to come alone. */
async function peopleToCome(db: Db, now: number): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(distinct person) as many from record_appearances as later where out_at > ${now} and not exists
    (select 1 from record_appearances as now where now.person = later.person and now.out_at <= ${now})`.execute(db);
  return rows[0]?.many ?? 0;
}
