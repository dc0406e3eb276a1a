import type { Context } from 'hono';
import { refusedPage } from '#desk';
import { Refused } from '#newsroom';
import type { User } from '#store';
import type { Bindings, House } from '../../context.ts';
import { answerHtml, redirectTo } from '../answers.ts';
import { NotAllowed, shellOf, userOf } from './session.ts';

/** Runs a handler for the user who is signed in; sends anybody else to sign in, and tells what was refused. */
export async function asUser(
  house: House,
  context: Context<Bindings>,
  handle: (user: User) => Promise<Response>,
): Promise<Response> {
  const user = await userOf(house, context);
  if (!user) return redirectTo('/desk/sign-in');
  try {
    return await handle(user);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof NotAllowed)) throw error;
    const status = error instanceof NotAllowed ? 403 : 422;
    return answerHtml(refusedPage(await shellOf(house, user), error.message), status);
  }
}
