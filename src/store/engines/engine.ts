import type { Dialect } from 'kysely';
import type { Db, Writing } from '../schema.ts';
import type { StorageTrouble } from '../trouble.ts';
import type { SearchIndex } from './search-index.ts';

/** All in which SQLite and PostgreSQL differ; everything else is one schema and one set of queries. */
export interface Engine {
  name: 'sqlite' | 'postgres';
  reading: Dialect;
  /** Null where `reading` writes as well. */
  writing: Dialect | null;
  search: SearchIndex;
  columns: ColumnTypes;
  /** Taken first in the transaction that migrates: a second process waits here until the first is done. */
  lockForMigration(writing: Writing): Promise<void>;
  /** Tells other processes, as part of the transaction, that the row `id` of `changes` was written. */
  announce(writing: Writing, id: number): Promise<void>;
  /** Calls `noticed` whenever another process has written rows of `changes`. */
  watch(db: Db, noticed: (news: News) => void): Promise<Watch>;
  /** Names an error that is the storage's trouble and not a fault of ours; null for any other. */
  troubleOf(error: unknown): StorageTrouble | null;
}

/** Rows of `changes` that came: those after an id, one by its id, or `missed`: some may never be known. */
export type News = { after: number } | { id: number } | 'missed';

export interface Watch {
  stop(): Promise<void>;
}

/** SQL types where the engines' names differ. */
export interface ColumnTypes {
  /** A whole number that numbers the rows by itself. */
  id: string;
  /** Text that sorts and compares byte by byte: slugs, paths, hashes. */
  code: string;
}
