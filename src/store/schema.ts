import type { ColumnType, Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { Role, StoryState } from '#story';
import type { RecordSchema } from './record/schema.ts';

/**
 * The one schema of both engines; `migrations/` makes it. Times are milliseconds since 1970 UTC, yes and no are 1 and
 * 0, ids are whole numbers. Names of other tables (`story`, `section` ...) hold their ids.
 */
export interface Schema extends RecordSchema {
  settings: { name: string; value: string };
  sections: PlaceTable & { position: number };
  topics: PlaceTable;
  authors: PlaceTable;
  media: MediaTable;
  stories: StoryTable;
  revisions: RevisionTable;
  story_topics: { story: number; topic: number; position: number; out_at: number | null };
  story_authors: { story: number; author: number; position: number; out_at: number | null };
  counts: { list: string; stories: number };
  corrections: CorrectionTable;
  redirects: { path: string; target: string };
  readings: ReadingTable;
  dismissals: DismissalTable;
  comments: CommentTable;
  comment_addresses: CommentAddressTable;
  commenters: { id: Generated<number>; mark: string; created_at: number };
  reads: { hour: number; story: number; readers: number };
  read_marks: { day: string; mark: string };
  day_salts: { day: string; salt: string };
  users: { id: Generated<number>; email: string; name: string; role: Role; created_at: number };
  sessions: { token_hash: string; user: number; created_at: number; expires_at: number };
  sign_in_links: { token_hash: string; user: number; created_at: number; expires_at: number; used_at: number | null };
  import_ledger: { source: string; kind: string; source_id: string; our_id: number; hash: string; at: number };
  changes: { id: Generated<number>; at: number; origin: string; keys: string };
  /** Only ever reached through the engine's search index. */
  search_rows: { story: number; row_id: number };
}

interface DismissalTable {
  id: Generated<number>;
  story: number;
  rule: string;
  words: string;
  against: number | null;
  reason: string;
  at: number;
  made_by: number | null;
}

/** A section, topic or author: something that lists stories under a name of its own. */
interface PlaceTable {
  id: Generated<number>;
  slug: string;
  title: string;
  description: string;
}

interface MediaTable {
  id: Generated<number>;
  /** Path below the media folder, with its extension. */
  file: string;
  size: number;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  dark_file: string | null;
  source_url: string | null;
  created_at: number;
}

interface StoryTable {
  id: Generated<number>;
  /** Null for a draft that never had an address. */
  path: string | null;
  slug: string;
  section: number;
  /** The revision that readers see; null for a story that was never out. */
  live: number | null;
  /** The newest revision, which the desk works on. */
  head: number | null;
  state: StoryState;
  publish_at: number | null;
  /** `publish_at` of a public story, null of any other: the one column that lists go by. */
  out_at: number | null;
  updated_at: number | null;
  created_at: number;
  comments_open: number;
  /** Approved comments, kept in step by whatever approves or refuses one. */
  comment_count: ColumnType<number, number | undefined, number>;
  picture: number | null;
  /** Why an editor switched the reading off for readers; null where it is on. */
  reading_off: ColumnType<string | null, string | null | undefined, string | null>;
}

interface RevisionTable {
  id: Generated<number>;
  story: number;
  /** 1 for the first of its story. */
  number: number;
  headline: string;
  standfirst: string;
  dateline: string;
  saved_at: number;
  saved_by: number | null;
  /** Last, so that the columns before it are read without it. */
  body: string;
}

interface CorrectionTable {
  id: Generated<number>;
  story: number;
  kind: 'correction' | 'clarification';
  from_revision: number;
  to_revision: number;
  note: string;
  wrong: string | null;
  right: string | null;
  at: number;
  made_by: number | null;
  /** The correction that replaced this one. */
  superseded_by: number | null;
}

interface ReadingTable {
  revision: number;
  version: string;
  persons: number;
  organisations: number;
  unnamed: number;
  documents: number;
  json: string;
  /** What the story's page shows of it, ready made. */
  page: string;
  /** What the story puts on record once it is out; '' where nothing was made. */
  record: ColumnType<string, string | undefined, string>;
  /** Findings of the copy desk with their words, in JSON. */
  findings: ColumnType<string, string | undefined, string>;
  /** The same for what other stories say otherwise. */
  against: ColumnType<string, string | undefined, string>;
}

export type CommentState = 'approved' | 'held' | 'refused' | 'spam';

interface CommentTable {
  id: Generated<number>;
  story: number;
  parent: number | null;
  name: string;
  text: string;
  state: CommentState;
  /** The phase that decided, and why; null where all let it through. */
  phase: string | null;
  reason: string | null;
  staff: number;
  commenter: number | null;
  written_at: number;
  decided_at: number | null;
  decided_by: number | null;
}

/** Apart from the comments, so that no query that makes a page can come upon an address. */
interface CommentAddressTable {
  comment: number;
  email: string;
  /** Hash of the token in the link that was sent to the address. */
  token_hash: string | null;
  confirmed_at: number | null;
}

export type Db = Kysely<Schema>;
export type Writing = Transaction<Schema>;
export type Row<Name extends keyof Schema> = Selectable<Schema[Name]>;
export type NewRow<Name extends keyof Schema> = Insertable<Schema[Name]>;
