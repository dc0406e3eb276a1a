import { sql } from 'kysely';
import type { Engine } from '../engines/engine.ts';
import type { Db, Writing } from '../schema.ts';
import { MIGRATIONS } from './index.ts';

/**
 * Brings the tables up to date, in one transaction that a second process waits for. Refuses a newsroom that a newer
 * Onrecord has written.
 * @throws Error where the newsroom holds a migration that this version does not know.
 */
export async function migrate(db: Db, engine: Engine): Promise<void> {
  await db.transaction().execute(async (writing) => {
    await engine.lockForMigration(writing);
    await sql`create table if not exists migrations (name text primary key)`.execute(writing);
    const done = await doneIn(writing);
    const unknown = done.find((name) => !MIGRATIONS.some((migration) => migration.name === name));
    if (unknown) {
      throw new Error(`This newsroom was written by a newer Onrecord (${unknown}). Start it with that version.`);
    }
    for (const migration of MIGRATIONS.filter(({ name }) => !done.includes(name))) {
      for (const statement of migration.statements(engine)) await sql.raw(statement).execute(writing);
      await sql`insert into migrations (name) values (${migration.name})`.execute(writing);
    }
  });
}

async function doneIn(writing: Writing): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(writing);
  return rows.map(({ name }) => name);
}
