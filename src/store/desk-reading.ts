import type { SpokenNote } from '#site';
import { type Dismissal, dismissalsOf } from './dismissals.ts';
import type { FoundWords } from './found-words.ts';
import type { ReadPage } from './readings.ts';
import type { Db } from './schema.ts';
import { type SpeakerCorrection, speakerCorrections } from './speaker-corrections.ts';

/** A finding with the other story that it rests on, where it rests on one, and why an editor lets it stand, where one does. */
export interface DeskFinding extends Omit<FoundWords, 'against'> {
  against: { id: number; headline: string } | null;
  dismissed: Pick<Dismissal, 'id' | 'reason'> | null;
}

/** The reading of a story's newest revision, as the desk sees it. */
export interface DeskReading {
  id: number;
  headline: string;
  readingOff: string | null;
  /** Null where the text could not be read. */
  speakers: SpokenNote[] | null;
  findings: DeskFinding[];
  corrections: SpeakerCorrection[];
}

export async function deskReading(db: Db, story: number): Promise<DeskReading | null> {
  const row = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.head')
    .leftJoin('readings', 'readings.revision', 'stories.head')
    .select(['stories.id', 'stories.reading_off', 'revisions.headline', 'readings.page'])
    .where('stories.id', '=', story)
    .executeTakeFirst();
  if (!row) return null;
  const page: ReadPage | null = row.page === null ? null : JSON.parse(row.page);
  return {
    id: row.id,
    headline: row.headline,
    readingOff: row.reading_off,
    speakers: page?.notes.speakers ?? null,
    findings: (await findingsOf(db, [story])).get(story) ?? [],
    corrections: await speakerCorrections(db, story),
  };
}

/** Findings of the newest revisions of some stories: first those on each alone, then those that rest on another. */
export async function findingsOf(db: Db, stories: readonly number[]): Promise<Map<number, DeskFinding[]>> {
  if (stories.length === 0) return new Map();
  const rows = await db
    .selectFrom('stories')
    .innerJoin('readings', 'readings.revision', 'stories.head')
    .select(['stories.id', 'readings.findings', 'readings.against'])
    .where('stories.id', 'in', stories)
    .execute();
  const found = rows.map(({ id, findings, against }) => {
    const [alone, besides]: FoundWords[][] = [JSON.parse(findings), JSON.parse(against)];
    return { id, all: [...(alone ?? []), ...(besides ?? [])] };
  });
  const others = await headlinesOf(
    db,
    found.flatMap(({ all }) => all.flatMap(({ against }) => against ?? [])),
  );
  const dismissals = await dismissalsOf(db, stories);
  return new Map(
    found.map(({ id, all }) => [
      id,
      all.map(({ against, ...finding }) => {
        const other = others.get(against ?? 0) ?? null;
        const dismissed = dismissals.get(id)?.find((one) => isOf(one, { ...finding, against: other?.id ?? null }));
        return { ...finding, against: other, dismissed: dismissed ?? null };
      }),
    ]),
  );
}

function isOf(dismissal: Dismissal, { rule, words, against }: FoundWords): boolean {
  return dismissal.rule === rule && dismissal.words === words && dismissal.against === against;
}

async function headlinesOf(db: Db, stories: readonly number[]): Promise<Map<number, { id: number; headline: string }>> {
  if (stories.length === 0) return new Map();
  const rows = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.head')
    .select(['stories.id', 'revisions.headline'])
    .where('stories.id', 'in', [...new Set(stories)])
    .execute();
  return new Map(rows.map(({ id, headline }) => [id, { id, headline }]));
}
