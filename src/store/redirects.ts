import type { Db, Writing } from './schema.ts';

/** Lets an old path answer with a new one. Redirects that led to the old path lead to the new one at once: no chains. */
export async function redirect(writing: Writing, path: string, target: string): Promise<void> {
  await writing.deleteFrom('redirects').where('path', '=', target).execute();
  if (path === target) return;
  await writing.updateTable('redirects').set({ target }).where('target', '=', path).execute();
  await writing
    .insertInto('redirects')
    .values({ path, target })
    .onConflict((on) => on.column('path').doUpdateSet({ target }))
    .execute();
}

/** Where an old path leads; null for one that leads nowhere. */
export async function redirectOf(db: Db, path: string): Promise<string | null> {
  const found = await db.selectFrom('redirects').select('target').where('path', '=', path).executeTakeFirst();
  return found?.target ?? null;
}
