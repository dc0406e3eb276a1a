import type { PersonNote, RecordedStatement, SpeakerNote } from '#site';
import { initials, type Key } from '#story';
import type { Clock } from '../moments.ts';
import type { Db, Row } from '../schema.ts';
import { uniqueKeys } from './page.ts';

type StatementRow = Row<'record_statements'>;

export function personPath(slug: string): string {
  return `/record/people/${encodeURIComponent(slug)}/`;
}

function personNote(
  person: Pick<Row<'record_people'>, 'slug' | 'name' | 'type'>,
  role: string,
): SpeakerNote & { path: string } {
  const { slug, name, type } = person;
  return { kind: type, letters: initials(name), name, role, path: personPath(slug) };
}

/** Statements as pages show them, in this order, with the keys of the stories that they link to. Reads by primary key alone. */
export async function statementNotes(
  db: Db,
  clock: Clock,
  rows: readonly StatementRow[],
): Promise<{ notes: RecordedStatement[]; keys: Key[] }> {
  const stories = await storiesBehind(db, rows);
  const people = await peopleBehind(
    db,
    rows.flatMap(({ person }) => person ?? []),
  );
  const notes = rows.flatMap((row): RecordedStatement[] => {
    const story = stories.get(row.story);
    if (!story) return [];
    const { kind, letters, speaker, role, manner, words, anchor, out_at } = row;
    const known = row.person === null ? undefined : people.get(row.person);
    return [
      {
        text: words,
        manner,
        speaker: known
          ? personNote(known, role)
          : { kind, letters: kind === 'document' ? 'D' : letters, name: speaker, role, path: null },
        at: clock.moment(out_at),
        story: { title: story.headline, path: `${story.path}#${anchor}` },
      },
    ];
  });
  return { notes, keys: uniqueKeys([...stories.keys()].map((id): Key => `story:${id}`)) };
}

/** Headline and address of the stories behind rows of the record. */
export async function storiesBehind(
  db: Db,
  rows: readonly { story: number }[],
): Promise<Map<number, { headline: string; path: string }>> {
  const ids = [...new Set(rows.map(({ story }) => story))];
  if (ids.length === 0) return new Map();
  const found = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.live')
    .select(['stories.id', 'stories.path', 'revisions.headline'])
    .where('stories.id', 'in', ids)
    .execute();
  return new Map(found.map(({ id, path, headline }) => [id, { headline, path: path ?? '' }]));
}

export async function peopleBehind(db: Db, ids: readonly number[]): Promise<Map<number, Row<'record_people'>>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('record_people')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** People for a list: with their statements out by `now`, and the role that the newest story gives; in this order, without those of stories to come alone. */
export async function personNotes(db: Db, now: number, people: readonly Row<'record_people'>[]): Promise<PersonNote[]> {
  const toCome = await statementsToCome(
    db,
    now,
    people.map(({ id }) => id),
  );
  const notes: PersonNote[] = [];
  for (const person of people) {
    const statements = person.statements - (toCome.get(person.id) ?? 0);
    const newest = await newestRoles(db, now, person.id);
    if (newest === null) continue;
    notes.push({ ...personNote(person, newest[0] ?? ''), statements });
  }
  return notes;
}

async function newestRoles(db: Db, now: number, person: number): Promise<string[] | null> {
  const rows = await db
    .selectFrom('record_appearances')
    .select('roles')
    .where('person', '=', person)
    .where('out_at', '<=', now)
    .orderBy('out_at', 'desc')
    .orderBy('story', 'desc')
    .limit(10)
    .execute();
  if (rows.length === 0) return null;
  return rows.map(({ roles }): string[] => JSON.parse(roles)).find((roles) => roles.length > 0) ?? [];
}

/** Statements of stories that are still to come, of which there are few. */
async function statementsToCome(db: Db, now: number, people: readonly number[]): Promise<Map<number, number>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('record_appearances')
    .select(['person', 'statements'])
    .where('person', 'in', people)
    .where('out_at', '>', now)
    .execute();
  const toCome = new Map<number, number>();
  for (const { person, statements } of rows) toCome.set(person, (toCome.get(person) ?? 0) + statements);
  return toCome;
}
