import { createHash, randomBytes } from 'node:crypto';
import {
  addSession,
  addSignInLink,
  endSession,
  findUser,
  type Store,
  type User,
  userOfSession,
  useSignInLink,
} from '#store';
import { type Desk, Refused } from './desk.ts';

const LINK_MS = 24 * 3_600_000;
const SESSION_MS = 30 * 24 * 3_600_000;

/** The hash under which a token is stored. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * A token for a one-time sign-in link, good for a day; it is stored hashed and cannot be shown again.
 * @throws Refused for an address that no user has.
 */
export async function makeSignInLink(desk: Desk, email: string): Promise<string> {
  const user = await findUser(desk.writing, email);
  if (!user)
    throw new Refused(`Nobody here has the address ${email}. Add them with: onrecord user add ${email}`, 'email');
  const token = newToken();
  await addSignInLink(desk.writing, {
    tokenHash: hashToken(token),
    user: user.id,
    createdAt: desk.now,
    expiresAt: desk.now + LINK_MS,
  });
  return token;
}

/** Uses a sign-in link. @returns the token of a new session; null for a link that is unknown, used or too old. */
export async function signIn(desk: Desk, token: string): Promise<{ session: string; expiresAt: number } | null> {
  const user = await useSignInLink(desk.writing, hashToken(token), desk.now);
  if (user === null) return null;
  const session = newToken();
  const expiresAt = desk.now + SESSION_MS;
  await addSession(desk.writing, { tokenHash: hashToken(session), user, createdAt: desk.now, expiresAt });
  return { session, expiresAt };
}

export async function signOut(desk: Desk, session: string): Promise<void> {
  await endSession(desk.writing, hashToken(session));
}

/** Who is signed in with this session; null for nobody. */
export async function signedIn({ db }: Store, session: string, now: number): Promise<User | null> {
  return userOfSession(db, hashToken(session), now);
}
