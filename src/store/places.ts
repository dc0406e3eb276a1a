import type { Db, Row, Writing } from './schema.ts';

export type PlaceKind = 'section' | 'topic' | 'author';

/** A section, topic or author as the desk names it. */
export interface Place {
  slug: string;
  title: string;
  description: string;
}

/** Makes a place, or gives a known slug another title and description. @returns its id, and whether readers see a change. */
export async function putPlace(
  writing: Writing,
  kind: PlaceKind,
  place: Place,
): Promise<{ id: number; changed: boolean }> {
  const { slug, title, description } = place;
  const known = await findPlace(writing, kind, slug);
  if (known) {
    const changed = known.title !== title || known.description !== description;
    if (changed)
      await writing.updateTable(tableOf(kind)).set({ title, description }).where('id', '=', known.id).execute();
    return { id: known.id, changed };
  }
  return { id: await insert(writing, kind, place), changed: true };
}

export async function findPlace(db: Db, kind: PlaceKind, slug: string): Promise<(Place & { id: number }) | undefined> {
  return db
    .selectFrom(tableOf(kind))
    .select(['id', 'slug', 'title', 'description'])
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** Ids of slugs in their order; `unknown` holds the slugs that nothing has. */
export async function placeIds(
  db: Db,
  kind: PlaceKind,
  slugs: readonly string[],
): Promise<{ ids: number[]; unknown: string[] }> {
  if (slugs.length === 0) return { ids: [], unknown: [] };
  const rows = await db.selectFrom(tableOf(kind)).select(['id', 'slug']).where('slug', 'in', slugs).execute();
  const known = new Map(rows.map(({ id, slug }) => [slug, id]));
  return {
    ids: slugs.flatMap((slug) => known.get(slug) ?? []),
    unknown: slugs.filter((slug) => !known.has(slug)),
  };
}

/** All sections in the order of the masthead. */
export async function allSections(db: Db): Promise<Row<'sections'>[]> {
  return db.selectFrom('sections').selectAll().orderBy('position').orderBy('id').execute();
}

export async function moveSection(writing: Writing, id: number, position: number): Promise<void> {
  await writing.updateTable('sections').set({ position }).where('id', '=', id).execute();
}

/** Topics or authors by title, for the desk to choose from. */
export async function namedPlaces(
  db: Db,
  kind: 'topic' | 'author',
  limit: number,
): Promise<(Place & { id: number })[]> {
  return db
    .selectFrom(tableOf(kind))
    .select(['id', 'slug', 'title', 'description'])
    .orderBy('slug')
    .limit(limit)
    .execute();
}

async function insert(writing: Writing, kind: PlaceKind, { slug, title, description }: Place): Promise<number> {
  if (kind === 'section') {
    const { last } = await writing
      .selectFrom('sections')
      .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
      .executeTakeFirstOrThrow();
    const row = { slug, title, description, position: last + 1 };
    return (await writing.insertInto('sections').values(row).returning('id').executeTakeFirstOrThrow()).id;
  }
  const row = { slug, title, description };
  return (await writing.insertInto(tableOf(kind)).values(row).returning('id').executeTakeFirstOrThrow()).id;
}

function tableOf<Kind extends PlaceKind>(kind: Kind): `${Kind}s` {
  return `${kind}s`;
}
