import type { Context, Hono } from 'hono';
import { followAddressLink, signedIn } from '#newsroom';
import { storyPage as drawStory, HONEYPOT, type ReplyForm } from '#site';
import { findStory, storyPage } from '#store';
import { addressOf, type Bindings, type House, isSecure } from '../context.ts';
import { cookieOf, setCookie } from '../requests/cookies.ts';
import { readForm } from '../requests/form.ts';
import { numberOf } from '../requests/number.ts';
import { isSameOrigin } from '../requests/same-origin.ts';
import { answerHtml, answerNotFound, answerTrouble, redirectTo } from './answers.ts';
import { SESSION } from './desk/session.ts';

const COMMENTER = 'commenter';
const YEAR_S = 365 * 24 * 3600;

/** The form "Leave a reply", and the link that a commenter gets by mail. */
export function commentRoutes(app: Hono<Bindings>, house: House): void {
  app.post('/comments', async (context) => {
    const form = await readForm(context.req.raw);
    if (typeof form === 'number') return answerTrouble(house.newsroom.view(), form);
    return takeComment(house, context, form);
  });
  app.get('/comments/confirm', (context) => confirmAddress(house, context));
}

async function takeComment(house: House, context: Context<Bindings>, form: URLSearchParams): Promise<Response> {
  const { newsroom } = house;
  const { name, email, text, story } = {
    name: form.get('name') ?? '',
    email: form.get('email') ?? '',
    text: form.get('text') ?? '',
    story: numberOf(form.get('story'), null),
  };
  if (story === null) return answerTrouble(newsroom.view(), 400);
  const cookies = context.req.header('cookie');
  const reply = await newsroom.submitComment(
    {
      story,
      parent: numberOf(form.get('parent'), null),
      typed: { name, email, text },
      honeypot: form.get(HONEYPOT) ?? '',
      ticket: form.get('ticket') ?? '',
      cookie: cookieOf(cookies, COMMENTER) ?? '',
      staff: await isStaff(house, context),
    },
    addressOf(house, context),
  );
  if (!reply) return answerNotFound(newsroom.view(), '/comments');
  if (reply.outcome === 'invalid') return answerForm(house, story, reply.form);
  const answer = redirectTo(reply.location);
  if (reply.cookie !== null) {
    const secure = isSecure(context);
    answer.headers.append(
      'Set-Cookie',
      setCookie(COMMENTER, reply.cookie, { path: '/comments', maxAge: YEAR_S, secure }),
    );
  }
  return answer;
}

/** Somebody signed in to the desk; a form on another site cannot speak in that person's name. */
async function isStaff({ newsroom }: House, { req }: Context<Bindings>): Promise<boolean> {
  const session = cookieOf(req.header('cookie'), SESSION);
  const { site, origin, host } = {
    site: req.header('sec-fetch-site'),
    origin: req.header('origin'),
    host: req.header('host'),
  };
  if (session === null || !isSameOrigin({ site, origin, host }, '')) return false;
  return (await signedIn(newsroom.store, session, newsroom.view().now)) !== null;
}

/** The story's page again, with what was typed and what is to be mended; kept for nobody else. */
async function answerForm({ newsroom }: House, id: number, form: ReplyForm): Promise<Response> {
  const view = newsroom.view();
  const story = await findStory(view.store.db, id);
  const page = story?.path ? await storyPage(view, story.path) : null;
  if (!page) return answerNotFound(view, '/comments');
  return answerHtml(drawStory(page.facts, form), 422);
}

async function confirmAddress({ newsroom }: House, context: Context<Bindings>): Promise<Response> {
  const token = context.req.query('token') ?? '';
  const { value } = await newsroom.write((desk) => followAddressLink(desk, token));
  if (!value) return answerNotFound(newsroom.view(), '/comments');
  const [path = '/'] = value.path.split('#');
  return redirectTo(value.published ? value.path : `${path}?reply=held#leave-a-reply`);
}
