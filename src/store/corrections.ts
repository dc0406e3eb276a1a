import type { Correction } from '#story';
import { addToCount } from './lists.ts';
import type { Db, Row, Writing } from './schema.ts';

export interface NewCorrection extends Correction {
  story: number;
  fromRevision: number;
  toRevision: number;
  at: number;
  by: number | null;
  /** An earlier correction that this one replaces; it stays in the store. */
  supersedes: number | null;
}

export async function addCorrection(writing: Writing, correction: NewCorrection): Promise<number> {
  const { story, kind, note, wrong, right, fromRevision, toRevision, at, by, supersedes } = correction;
  const { id } = await writing
    .insertInto('corrections')
    .values({
      story,
      kind,
      note,
      wrong,
      right,
      from_revision: fromRevision,
      to_revision: toRevision,
      at,
      made_by: by,
      superseded_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (supersedes === null) {
    await addToCount(writing, 'corrections', 1);
    return id;
  }
  await writing
    .updateTable('corrections')
    .set({ superseded_by: id })
    .where('id', '=', supersedes)
    .where('story', '=', story)
    .execute();
  return id;
}

/** All corrections of a story, replaced ones too, oldest first. */
export async function correctionsOfStory(db: Db, story: number): Promise<Row<'corrections'>[]> {
  return db.selectFrom('corrections').selectAll().where('story', '=', story).orderBy('at').orderBy('id').execute();
}
