import type { Context, Hono } from 'hono';
import { confirmSignInPage, signInPage } from '#desk';
import { signIn, signOut } from '#newsroom';
import { paperPage } from '#store';
import { type Bindings, type House, isSecure } from '../../context.ts';
import { cookieOf, setCookie } from '../../requests/cookies.ts';
import { readForm } from '../../requests/form.ts';
import { answerHtml, answerTrouble, redirectTo } from '../answers.ts';
import { SESSION, userOf } from './session.ts';

/** Signing in by a link that works once, and out. */
export function signInRoutes(app: Hono<Bindings>, house: House): void {
  const { newsroom } = house;
  const paper = async () => (await paperPage(newsroom.view())).facts;

  app.get('/desk/sign-in', async (context) => {
    if (await userOf(house, context)) return redirectTo('/desk/');
    return answerHtml(signInPage(await paper(), context.req.query('out') === undefined ? 'nothing' : 'signed-out'));
  });

  // Opening the link changes nothing: programs that look at links before people do would use it up.
  app.get('/desk/sign-in/:token', async (context) => {
    return answerHtml(confirmSignInPage(await paper(), context.req.param('token')));
  });

  app.post('/desk/sign-in', async (context) => {
    const form = await readForm(context.req.raw);
    if (typeof form === 'number') return answerTrouble(newsroom.view(), form);
    const { value: session } = await newsroom.write((desk) => signIn(desk, form.get('token') ?? ''));
    if (!session) return answerHtml(signInPage(await paper(), 'link-used-up'), 403);
    const seconds = Math.floor((session.expiresAt - newsroom.view().now) / 1000);
    return withSession(context, redirectTo('/desk/'), session.session, seconds);
  });

  app.post('/desk/sign-out', async (context) => {
    const session = cookieOf(context.req.header('cookie'), SESSION);
    if (session !== null) await newsroom.write((desk) => signOut(desk, session));
    return withSession(context, redirectTo('/desk/sign-in?out'), '', 0);
  });
}

function withSession(context: Context<Bindings>, answer: Response, session: string, maxAge: number): Response {
  // The path is the whole site: a comment of somebody signed in is the paper's own.
  answer.headers.append('Set-Cookie', setCookie(SESSION, session, { path: '/', maxAge, secure: isSecure(context) }));
  return answer;
}
