import type { Finding, Reading } from '#reading';
import type { SourceCounts, StoryReading } from '#site';
import { shownWords } from '#story';
import type { FoundWords } from './found-words.ts';
import type { StoryRecord } from './record/story-record.ts';
import type { Db, Writing } from './schema.ts';

/** What a story's page shows of its reading alone; its figures are those of the record. */
export type ReadNotes = Omit<StoryReading, 'figures'>;

/** Notes on a story, and its body with their marks. */
export interface ReadPage {
  notes: ReadNotes;
  body: string;
}

/**
 * Keeps a copy of a revision's reading; it may be thrown away and made again at any time.
 * @param surfaces what was found where parts of the story stand alone
 */
export async function putReading(
  writing: Writing,
  revision: number,
  reading: Reading,
  sources: SourceCounts,
  page: ReadPage,
  record: StoryRecord,
  surfaces: readonly FoundWords[],
): Promise<void> {
  const row = {
    version: reading.version,
    json: JSON.stringify(reading),
    page: JSON.stringify(page),
    record: JSON.stringify(record),
    findings: JSON.stringify([...surfaces, ...reading.findings.map((finding) => withWords(reading, finding))]),
    ...sources,
  };
  await writing
    .insertInto('readings')
    .values({ revision, ...row })
    .onConflict((on) => on.column('revision').doUpdateSet(row))
    .execute();
}

/** A finding with the words that it is about, shortened where they are many. */
function withWords({ text }: Reading, { rule, severity, message, remedy, start, end }: Finding): FoundWords {
  const words = shownWords(text.slice(start, end));
  return { rule, severity, message, remedy: remedy ?? null, words, against: null };
}

/** Keeps what was found in a revision by holding it against other stories, in place of what was found before. */
export async function putFindingsAgainst(
  writing: Writing,
  revision: number,
  findings: readonly FoundWords[],
): Promise<void> {
  const against = JSON.stringify(findings);
  await writing.updateTable('readings').set({ against }).where('revision', '=', revision).execute();
}

/** The kept reading of a revision; null where none is kept, or one of another version of the engine. */
export async function findReading(db: Db, revision: number, version: string): Promise<Reading | null> {
  const found = await db
    .selectFrom('readings')
    .select('json')
    .where('revision', '=', revision)
    .where('version', '=', version)
    .executeTakeFirst();
  return found ? JSON.parse(found.json) : null;
}

const NOT_KEPT = { terms: [], names: [], sourceKind: null };

/** What a revision would put on record; null where it was not read. */
export async function recordOfRevision(db: Db, revision: number): Promise<StoryRecord | null> {
  const found = await db.selectFrom('readings').select('record').where('revision', '=', revision).executeTakeFirst();
  if (!found || found.record === '') return null;
  const record: StoryRecord = JSON.parse(found.record);
  // What an older version kept has no words by which to find others who tell of an event.
  return { ...record, events: record.events.map((event) => ({ ...NOT_KEPT, ...event })) };
}
