import type { Context } from 'hono';
import { refusedPage, signedOutPage } from '#desk';
import { Refused } from '#newsroom';
import { paperPage, type User } from '#store';
import type { Bindings, House } from '../../context.ts';
import { readFormWithFiles } from '../../requests/form.ts';
import { answerHtml, redirectTo } from '../answers.ts';
import { UPLOAD_LIMIT } from './picture.ts';
import { NotAllowed, shellOf, userOf } from './session.ts';

/** Runs a handler for the user who is signed in; sends anybody else to sign in, and tells what was refused. */
export async function asUser(
  house: House,
  context: Context<Bindings>,
  handle: (user: User) => Promise<Response>,
): Promise<Response> {
  const user = await userOf(house, context);
  if (!user) return context.req.method === 'POST' ? showTyped(house, context) : redirectTo('/desk/sign-in');
  try {
    return await handle(user);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof NotAllowed)) throw error;
    const status = error instanceof NotAllowed ? 403 : 422;
    return answerHtml(refusedPage(await shellOf(house, user), error.message), status);
  }
}

/** Gives somebody whose session has ended the words back that were sent. */
async function showTyped({ newsroom }: House, context: Context<Bindings>): Promise<Response> {
  const form = await readFormWithFiles(context.req.raw, UPLOAD_LIMIT);
  const fields = typeof form === 'number' ? [] : [...form];
  const typed = fields.flatMap(([name, text]) => (typeof text === 'string' && text !== '' ? { name, text } : []));
  const { facts: paper } = await paperPage(newsroom.view());
  return answerHtml(signedOutPage(paper, typed), 403);
}
