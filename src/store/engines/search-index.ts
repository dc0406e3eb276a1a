import type { Db, Writing } from '../schema.ts';
import type { SearchQuery } from '../search-words.ts';

/** Words of one story for the index, already normalised by `searchWords`, so that both engines see the same. */
export interface SearchDocument {
  story: number;
  outAt: number;
  headline: string[];
  standfirst: string[];
  people: string[];
  body: string[];
}

/** Full-text search, a thin layer over FTS5 or tsvector. Only stories that are out, or will be, are in it. */
export interface SearchIndex {
  statements: string[];
  put(writing: Writing, document: SearchDocument): Promise<void>;
  remove(writing: Writing, story: number): Promise<void>;
  /** Ids of the newest stories out by `now` that hold all of the query, in their headline or anywhere; newest first. */
  newest(db: Db, query: SearchQuery, field: 'headline' | 'any', now: number, limit: number): Promise<number[]>;
}
