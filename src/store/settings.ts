import { randomBytes } from 'node:crypto';
import { cleanText } from './clean-text.ts';
import type { Db, Writing } from './schema.ts';

/** What a newsroom may set. `null` switches off. */
export interface Settings {
  name: string;
  tagline: string;
  /** Address readers use, without a slash at the end. */
  baseUrl: string;
  /** BCP 47. */
  language: string;
  /** IANA name; local dates in addresses and archive months go by it. */
  timeZone: string;
  correctionsEmail: string;
  /** The story that leads the front page, while it is out. */
  leadStory: number | null;
  commentsOpen: boolean;
  /** Days after publication. */
  commentsCloseAfter: number | null;
  /** Whether a commenter is held until a comment of that person was approved. */
  holdFirstComment: boolean;
  /** More links than this hold a comment. */
  commentLinks: number;
  heldWords: string[];
  refusedWords: string[];
  mail: MailSettings | null;
}

export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte, as on port 465; otherwise STARTTLS where the server offers it. */
  secure: boolean;
  user: string;
  password: string;
  from: string;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  name: 'Our Paper',
  tagline: '',
  baseUrl: 'http://localhost:4000',
  language: 'en',
  timeZone: 'UTC',
  correctionsEmail: '',
  leadStory: null,
  commentsOpen: true,
  commentsCloseAfter: null,
  holdFirstComment: true,
  commentLinks: 1,
  heldWords: [],
  refusedWords: [],
  mail: null,
};

/** The settings as stored, with defaults for the rest. */
export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['name', 'value']).where('name', 'in', NAMES).execute();
  // Each value was written by `writeSettings` under the name of its type.
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)])) };
}

export async function writeSettings(writing: Writing, changes: Partial<Settings>): Promise<void> {
  for (const [name, value] of Object.entries(changes)) {
    if (value !== undefined && NAMES.includes(name)) await put(writing, name, JSON.stringify(value, cleaned));
  }
}

function cleaned(_: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}

/** A secret of this newsroom by its purpose, made at first use; base64url of 32 bytes. No page query reads it. */
export async function secretOf(writing: Writing, purpose: string): Promise<string> {
  const name = `secret:${purpose}`;
  const known = await writing.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  if (known) return known.value;
  const secret = randomBytes(32).toString('base64url');
  await writing
    .insertInto('settings')
    .values({ name, value: secret })
    .onConflict((on) => on.doNothing())
    .execute();
  const { value } = await writing
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}

const NAMES: readonly string[] = Object.keys(DEFAULT_SETTINGS);

async function put(writing: Writing, name: string, value: string): Promise<void> {
  await writing
    .insertInto('settings')
    .values({ name, value })
    .onConflict((on) => on.column('name').doUpdateSet({ value }))
    .execute();
}
