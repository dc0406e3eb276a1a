import type { Role } from '#story';
import type { Db, Row, Writing } from './schema.ts';

export type User = Row<'users'>;

/** A user's address is compared in lower case. */
export function userEmail(email: string): string {
  return email.trim().toLowerCase();
}

export async function addUser(
  writing: Writing,
  user: { email: string; name: string; role: Role },
  now: number,
): Promise<number> {
  const { email, name, role } = user;
  const { id } = await writing
    .insertInto('users')
    .values({ email: userEmail(email), name, role, created_at: now })
    .onConflict((on) => on.column('email').doUpdateSet({ name, role }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function findUser(db: Db, email: string): Promise<User | null> {
  return (await db.selectFrom('users').selectAll().where('email', '=', userEmail(email)).executeTakeFirst()) ?? null;
}

export async function allUsers(db: Db): Promise<User[]> {
  return db.selectFrom('users').selectAll().orderBy('id').execute();
}

export async function setRole(writing: Writing, user: number, role: Role): Promise<void> {
  await writing.updateTable('users').set({ role }).where('id', '=', user).execute();
}

/** Removes a user with all sessions and links. What the user wrote stays. */
export async function removeUser(writing: Writing, user: number): Promise<void> {
  await writing.deleteFrom('users').where('id', '=', user).execute();
}
