import type { SpeakerKind } from '#site';
import type { Db, Writing } from './schema.ts';

/** Who really said some words of a story, as an editor put it right; it holds for all revisions that have the words. */
export interface SpeakerCorrection {
  words: string;
  name: string;
  kind: SpeakerKind;
  role: string;
}

/** Corrections of a story's speakers, oldest first. */
export async function speakerCorrections(db: Db, story: number): Promise<SpeakerCorrection[]> {
  return db
    .selectFrom('speaker_corrections')
    .select(['words', 'name', 'kind', 'role'])
    .where('story', '=', story)
    .orderBy('id')
    .execute();
}

export async function addSpeakerCorrection(
  writing: Writing,
  { story, at, by, ...correction }: SpeakerCorrection & { story: number; at: number; by: number | null },
): Promise<void> {
  await writing
    .insertInto('speaker_corrections')
    .values({ story, ...correction, at, made_by: by })
    .execute();
}
