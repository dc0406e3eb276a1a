import type { Row, Writing } from '../schema.ts';

/** All rows of one story, in an order that is the same each time, so that they can be held against others. */
export interface RowsOfStory {
  appearances: Row<'record_appearances'>[];
  statements: Row<'record_statements'>[];
  figures: Row<'record_figures'>[];
  events: Row<'record_events'>[];
}

export const NO_ROWS: RowsOfStory = { appearances: [], statements: [], figures: [], events: [] };

export async function rowsOfStory(db: Writing, story: number): Promise<RowsOfStory> {
  return {
    appearances: await db
      .selectFrom('record_appearances')
      .selectAll()
      .where('story', '=', story)
      .orderBy('person')
      .execute(),
    statements: await db
      .selectFrom('record_statements')
      .selectAll()
      .where('story', '=', story)
      .orderBy('number')
      .execute(),
    figures: await db.selectFrom('record_figures').selectAll().where('story', '=', story).orderBy('number').execute(),
    events: await db.selectFrom('record_events').selectAll().where('story', '=', story).orderBy('number').execute(),
  };
}

export async function deleteRows(writing: Writing, story: number): Promise<void> {
  await writing.deleteFrom('record_statements').where('story', '=', story).execute();
  await writing.deleteFrom('record_figures').where('story', '=', story).execute();
  await writing.deleteFrom('record_events').where('story', '=', story).execute();
  await writing.deleteFrom('record_appearances').where('story', '=', story).execute();
}

/** How many rows are put in with one statement: engines bound the number of values in one. */
const AT_ONCE = 50;

export async function insertRows(writing: Writing, rows: RowsOfStory): Promise<void> {
  for (const some of stretches(rows.appearances)) await writing.insertInto('record_appearances').values(some).execute();
  for (const some of stretches(rows.statements)) await writing.insertInto('record_statements').values(some).execute();
  for (const some of stretches(rows.figures)) await writing.insertInto('record_figures').values(some).execute();
  for (const some of stretches(rows.events)) await writing.insertInto('record_events').values(some).execute();
}

function* stretches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE);
}

/** True where nobody who looks at the record sees a difference. To which happening an event belongs follows from the rest. */
export function sameRows(one: RowsOfStory, other: RowsOfStory): boolean {
  return written(one) === written(other);
}

function written({ appearances, statements, figures, events }: RowsOfStory): string {
  const said = events.map(({ happening: _happening, ...row }) => row);
  return JSON.stringify([appearances, statements, figures, said].map((rows) => rows.map(byColumn)));
}

/** A row's values in the order of its columns' names, whatever order an engine gave them in. */
export function byColumn(row: object): unknown[] {
  return Object.entries(row)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}
