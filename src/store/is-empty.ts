import type { Db } from './schema.ts';

/** Whether nothing was put into a newsroom yet: neither a story nor a section to put one in. */
export async function isEmpty(db: Db): Promise<boolean> {
  const story = await db.selectFrom('stories').select('id').limit(1).executeTakeFirst();
  if (story) return false;
  return (await db.selectFrom('sections').select('id').limit(1).executeTakeFirst()) === undefined;
}
