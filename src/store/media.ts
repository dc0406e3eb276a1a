import type { Db, Row, Writing } from './schema.ts';

/** A picture file of the newsroom, and the words that go with it. */
export interface MediaFile {
  /** Path below the media folder. */
  file: string;
  size: number;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  darkFile: string | null;
  /** Where an import took it from. */
  sourceUrl: string | null;
}

/** Notes a file, or other words for a known one. @returns its id. */
export async function putMedia(writing: Writing, media: MediaFile, now: number): Promise<number> {
  const { file, size, width, height, alt, caption, credit, darkFile, sourceUrl } = media;
  const row = { file, size, width, height, alt, caption, credit, dark_file: darkFile, source_url: sourceUrl };
  const { id } = await writing
    .insertInto('media')
    .values({ ...row, created_at: now })
    .onConflict((on) => on.column('file').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function findMedia(db: Db, id: number): Promise<Row<'media'> | null> {
  return (await db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The file that was taken from an address; null where none was. */
export async function findMediaBySource(db: Db, url: string): Promise<Row<'media'> | null> {
  return (await db.selectFrom('media').selectAll().where('source_url', '=', url).executeTakeFirst()) ?? null;
}

/** The newest files, for the desk. */
export async function newestMedia(db: Db, limit: number): Promise<Row<'media'>[]> {
  return db.selectFrom('media').selectAll().orderBy('id', 'desc').limit(limit).execute();
}
