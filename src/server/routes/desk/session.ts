import type { Context } from 'hono';
import type { Shell } from '#desk';
import { signedIn } from '#newsroom';
import { countHeld, paperPage, type User } from '#store';
import { type Action, may } from '#story';
import type { Bindings, House } from '../../context.ts';
import { cookieOf } from '../../requests/cookies.ts';

/** Name of the cookie that holds a session's token; the store holds its hash. */
export const SESSION = 'desk';

/** Who is signed in on this browser; null for nobody. */
export async function userOf({ newsroom }: House, context: Context<Bindings>): Promise<User | null> {
  const token = cookieOf(context.req.header('cookie'), SESSION);
  return token === null || token === '' ? null : signedIn(newsroom.store, token, newsroom.view().now);
}

/** What stands around the desk's pages for somebody. */
export async function shellOf({ newsroom }: House, user: User): Promise<Shell> {
  const view = newsroom.view();
  const { facts } = await paperPage(view);
  const held = may(user.role, 'moderate') ? await countHeld(view.store.db) : null;
  return { paper: facts, person: { name: user.name, role: user.role }, held };
}

/** The user's role does not let him do this. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

/** @throws NotAllowed where the role of the user does not let him. */
export function demand(user: User, action: Action): void {
  if (!may(user.role, action))
    throw new NotAllowed(`As ${user.role} you cannot do this. Ask a chief for another role.`);
}
