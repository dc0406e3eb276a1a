import type { Db, Writing } from './schema.ts';
import type { User } from './users.ts';

/** Tokens are stored hashed: who reads the database cannot sign in with what is there. */
export interface Pass {
  tokenHash: string;
  user: number;
  createdAt: number;
  expiresAt: number;
}

export async function addSignInLink(writing: Writing, { tokenHash, user, createdAt, expiresAt }: Pass): Promise<void> {
  await writing
    .insertInto('sign_in_links')
    .values({ token_hash: tokenHash, user, created_at: createdAt, expires_at: expiresAt, used_at: null })
    .execute();
}

/** Uses a link, which works once. @returns the user's id, or null for a link that is unknown, used or too old. */
export async function useSignInLink(writing: Writing, tokenHash: string, now: number): Promise<number | null> {
  const used = await writing
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('user')
    .executeTakeFirst();
  return used?.user ?? null;
}

/** Whether anybody has ever signed in: until then `start` prints a link. */
export async function hasAnyoneSignedIn(db: Db): Promise<boolean> {
  const used = await db
    .selectFrom('sign_in_links')
    .select('used_at')
    .where('used_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return used !== undefined;
}

export async function addSession(writing: Writing, { tokenHash, user, createdAt, expiresAt }: Pass): Promise<void> {
  await writing
    .insertInto('sessions')
    .values({ token_hash: tokenHash, user, created_at: createdAt, expires_at: expiresAt })
    .execute();
  await writing.deleteFrom('sessions').where('expires_at', '<=', createdAt).execute();
}

/** The user of a session that has not run out; null for none. */
export async function userOfSession(db: Db, tokenHash: string, now: number): Promise<User | null> {
  const found = await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user')
    .selectAll('users')
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst();
  return found ?? null;
}

export async function endSession(writing: Writing, tokenHash: string): Promise<void> {
  await writing.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}
