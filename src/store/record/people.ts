import { sql } from 'kysely';
import { addToCount } from '../lists.ts';
import type { Row, Writing } from '../schema.ts';
import { freePersonSlug, spellingsOf } from './candidates.ts';
import type { IdentifiedRecord } from './story-record.ts';

/** Ids of the people of a record, in its order; makes those who are new. */
export async function makePeople(writing: Writing, { people, identities }: IdentifiedRecord): Promise<number[]> {
  const made = new Map<string, number>();
  const ids: number[] = [];
  for (const [index, { name, type }] of people.entries()) {
    const identity = identities[index];
    if (!identity) continue;
    const id =
      identity.known ?? made.get(`${type} ${identity.slug}`) ?? (await addPerson(writing, identity.slug, name, type));
    if (identity.known === null) made.set(`${type} ${identity.slug}`, id);
    for (const key of identity.keys)
      await writing
        .insertInto('record_names')
        .values({ name_key: key, person: id })
        .onConflict((on) => on.doNothing())
        .execute();
    ids.push(id);
  }
  return ids;
}

async function addPerson(
  writing: Writing,
  wanted: string,
  name: string,
  type: 'person' | 'organisation',
): Promise<number> {
  const slug = await freePersonSlug(writing, wanted);
  const { id } = await writing
    .insertInto('record_people')
    .values({ slug, name, type })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addToCount(writing, 'record:people', 1);
  return id;
}

type Appearances = readonly Row<'record_appearances'>[];

/**
 * Keeps counts and names of people in step after a story's rows changed; who appears nowhere any more is gone.
 * @returns those who have another name now, or are gone, with their slugs.
 */
export async function settlePeople(
  writing: Writing,
  before: Appearances,
  after: Appearances,
): Promise<Map<number, string>> {
  const touched = [...new Set([...before, ...after].map(({ person }) => person))].sort((a, b) => a - b);
  const renamed = new Map<number, string>();
  for (const id of touched) {
    const [was, is] = [before, after].map((rows) => rows.find(({ person }) => person === id));
    await writing
      .updateTable('record_people')
      .set({
        statements: sql`statements + ${(is?.statements ?? 0) - (was?.statements ?? 0)}`,
        stories: sql`stories + ${Number(is !== undefined) - Number(was !== undefined)}`,
      })
      .where('id', '=', id)
      .execute();
    const { slug, name, stories } = await writing
      .selectFrom('record_people')
      .select(['slug', 'name', 'stories'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const [best] = await spellingsOf(writing, id);
    if (stories === 0) {
      await writing.deleteFrom('record_names').where('person', '=', id).execute();
      await writing.deleteFrom('record_people').where('id', '=', id).execute();
      await addToCount(writing, 'record:people', -1);
      renamed.set(id, slug);
    } else if (best && best[0] !== name) {
      await writing.updateTable('record_people').set({ name: best[0] }).where('id', '=', id).execute();
      renamed.set(id, slug);
    }
  }
  return renamed;
}
