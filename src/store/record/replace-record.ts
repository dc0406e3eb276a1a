import type { Key } from '#story';
import { addToCount } from '../lists.ts';
import type { Writing } from '../schema.ts';
import { Happenings } from './happenings.ts';
import { makeMatters, settleMatters } from './matters.ts';
import { makePeople, settlePeople } from './people.ts';
import { byColumn, deleteRows, insertRows, NO_ROWS, type RowsOfStory, rowsOfStory, sameRows } from './rows-of-story.ts';
import type { IdentifiedRecord, TellSame } from './story-record.ts';

/**
 * Puts what a story says in the place of what it had put on record; null takes it off. Works with this story's rows, and
 * those of the people, matters and happenings in them, alone.
 * @param tellSame whether two sentences about one day tell of one event.
 * @returns the keys of the pages of the record that look different now; none where nothing changed.
 */
export async function replaceRecord(
  writing: Writing,
  story: number,
  next: IdentifiedRecord | null,
  tellSame: TellSame,
): Promise<Key[]> {
  const before = await rowsOfStory(writing, story);
  const after = next ? await rowsFor(writing, story, next) : NO_ROWS;
  if (sameRows(before, after)) return [];
  const happenings = new Happenings(writing, tellSame);
  const events = await happenings.place(before.events, after.events);
  await deleteRows(writing, story);
  await insertRows(writing, { ...after, events });
  await happenings.settle();
  await moveCounts(writing, before, after);
  const renamed = await settlePeople(writing, before.appearances, after.appearances);
  await settleMatters(writing, before.figures, after.figures);
  const changed = new Set([...renamed.keys(), ...changedPeople(before, after)]);
  const slugs = await slugsOf(writing, changed, before, renamed);
  return [
    'record',
    `story:${story}`,
    ...slugs.map((slug): Key => `person:${slug}`),
    ...changedMatters(before, after).map((id): Key => `matter:${id}`),
  ];
}

async function rowsFor(writing: Writing, story: number, next: IdentifiedRecord): Promise<RowsOfStory> {
  const { outAt, people, statements, figures, events } = next;
  const persons = await makePeople(writing, next);
  const matters = await makeMatters(writing, next);
  const said = new Map<number, number>();
  for (const { person } of statements) if (person !== null) said.set(person, (said.get(person) ?? 0) + 1);
  const appearances = new Map<number, RowsOfStory['appearances'][number]>();
  for (const [index, { name, aliases, roles }] of people.entries()) {
    const person = persons[index];
    if (person === undefined) continue;
    const known = appearances.get(person);
    appearances.set(person, {
      story,
      person,
      out_at: outAt,
      name: known?.name ?? name,
      aliases: known?.aliases ?? JSON.stringify(aliases),
      roles: known?.roles ?? JSON.stringify(roles),
      statements: (known?.statements ?? 0) + (said.get(index) ?? 0),
    });
  }
  return {
    appearances: [...appearances.values()].sort((a, b) => a.person - b.person),
    statements: statements.map(({ person, ...rest }, index) => ({
      story,
      number: index + 1,
      out_at: outAt,
      person: person === null ? null : (persons[person] ?? null),
      ...rest,
    })),
    figures: figures.flatMap(({ matter: _name, statedBy, ...rest }, index) => {
      const matter = matters[index];
      if (matter === undefined) return [];
      return [{ story, number: index + 1, out_at: outAt, matter, stated_by: statedBy, ...rest }];
    }),
    events: events.map(({ terms, names, sourceKind, ...event }, index) => ({
      story,
      number: index + 1,
      out_at: outAt,
      happening: null,
      terms: JSON.stringify(terms),
      names: JSON.stringify(names),
      source_kind: sourceKind,
      ...event,
    })),
  };
}

/** Counts of all that is on record, kept in one order so that two who publish at once wait for each other. */
async function moveCounts(writing: Writing, before: RowsOfStory, after: RowsOfStory): Promise<void> {
  for (const kind of ['figures', 'statements'] as const) {
    const change = after[kind].length - before[kind].length;
    if (change !== 0) await addToCount(writing, `record:${kind}`, change);
  }
}

/** Those whose page shows another thing than before: their own statements, spelling, roles or time. */
function changedPeople(before: RowsOfStory, after: RowsOfStory): Set<number> {
  const [was, is] = [byPerson(before), byPerson(after)];
  return new Set([...was.keys(), ...is.keys()].filter((person) => was.get(person) !== is.get(person)));
}

function byPerson({ appearances, statements }: RowsOfStory): Map<number, string> {
  return new Map(
    appearances.map((appearance) => {
      const own = statements.filter(({ person }) => person === appearance.person);
      const shown = own.map(({ number: _number, ...row }) => byColumn(row));
      return [appearance.person, JSON.stringify([byColumn(appearance), shown])];
    }),
  );
}

/** Matters of which this story tells other values than before, or at another time. */
function changedMatters(before: RowsOfStory, after: RowsOfStory): number[] {
  const [was, is] = [before, after].map(({ figures }) =>
    Map.groupBy(
      figures.map((row) => ({ matter: row.matter, shown: byColumn(row) })),
      ({ matter }) => matter,
    ),
  );
  const all = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...all].filter((id) => JSON.stringify(was?.get(id)) !== JSON.stringify(is?.get(id))).sort((a, b) => a - b);
}

/** Slugs of people, those too who have just left the record. */
async function slugsOf(
  writing: Writing,
  changed: ReadonlySet<number>,
  before: RowsOfStory,
  gone: ReadonlyMap<number, string>,
): Promise<string[]> {
  const ids = [...changed];
  if (ids.length === 0) return [];
  const rows = await writing.selectFrom('record_people').select('slug').where('id', 'in', ids).execute();
  const left = before.appearances.flatMap(({ person }) => gone.get(person) ?? []);
  return [...new Set([...rows.map(({ slug }) => slug), ...left])].sort();
}
