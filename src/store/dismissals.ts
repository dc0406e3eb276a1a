import type { FoundWords } from './found-words.ts';
import type { Db, Writing } from './schema.ts';

/** A finding that an editor lets stand: what was found in the same words by the same rule is not told again. */
export interface Dismissal extends Pick<FoundWords, 'rule' | 'words' | 'against'> {
  id: number;
  reason: string;
}

/** What was dismissed of some stories, oldest first. */
export async function dismissalsOf(db: Db, stories: readonly number[]): Promise<Map<number, Dismissal[]>> {
  if (stories.length === 0) return new Map();
  const rows = await db
    .selectFrom('dismissals')
    .select(['story', 'id', 'rule', 'words', 'against', 'reason'])
    .where('story', 'in', stories)
    .orderBy('id')
    .execute();
  return Map.groupBy(rows, ({ story }) => story);
}

/** @returns its id. */
export async function addDismissal(
  writing: Writing,
  { by, ...dismissal }: Omit<Dismissal, 'id'> & { story: number; at: number; by: number | null },
): Promise<number> {
  const { id } = await writing
    .insertInto('dismissals')
    .values({ ...dismissal, made_by: by })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes a dismissal of a story back, so that what was found there is told again. */
export async function takeDismissalBack(writing: Writing, story: number, id: number): Promise<void> {
  await writing.deleteFrom('dismissals').where('story', '=', story).where('id', '=', id).execute();
}
