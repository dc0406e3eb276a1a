import type { SpokenNote } from '#site';
import type { FoundWords } from './found-words.ts';
import type { ReadPage } from './readings.ts';
import type { Db } from './schema.ts';
import { type SpeakerCorrection, speakerCorrections } from './speaker-corrections.ts';

/** The reading of a story's newest revision, as the desk sees it. */
export interface DeskReading {
  id: number;
  headline: string;
  readingOff: string | null;
  /** Null where the text could not be read. */
  speakers: SpokenNote[] | null;
  findings: FoundWords[];
  corrections: SpeakerCorrection[];
}

export async function deskReading(db: Db, story: number): Promise<DeskReading | null> {
  const row = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.head')
    .leftJoin('readings', 'readings.revision', 'stories.head')
    .select(['stories.id', 'stories.reading_off', 'revisions.headline', 'readings.page', 'readings.findings'])
    .where('stories.id', '=', story)
    .executeTakeFirst();
  if (!row) return null;
  const page: ReadPage | null = row.page === null ? null : JSON.parse(row.page);
  return {
    id: row.id,
    headline: row.headline,
    readingOff: row.reading_off,
    speakers: page?.notes.speakers ?? null,
    findings: JSON.parse(row.findings ?? '[]'),
    corrections: await speakerCorrections(db, story),
  };
}

/** Findings of the newest revisions of some stories. */
export async function findingsOf(db: Db, stories: readonly number[]): Promise<Map<number, FoundWords[]>> {
  if (stories.length === 0) return new Map();
  const rows = await db
    .selectFrom('stories')
    .innerJoin('readings', 'readings.revision', 'stories.head')
    .select(['stories.id', 'readings.findings'])
    .where('stories.id', 'in', stories)
    .execute();
  return new Map(rows.map(({ id, findings }) => [id, JSON.parse(findings)]));
}
