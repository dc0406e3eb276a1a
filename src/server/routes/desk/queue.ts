import type { Context, Hono } from 'hono';
import { type QueuedComment, type QueueState, queuePage } from '#desk';
import { approveComment, type Desk, holdComment, refuseComment } from '#newsroom';
import { type Clock, commentQueue, type DeskComment, deskComment, type User } from '#store';
import type { Bindings, House } from '../../context.ts';
import { readForm } from '../../requests/form.ts';
import { numberOf } from '../../requests/number.ts';
import { answerHtml, answerTrouble, redirectTo } from '../answers.ts';
import { asUser } from './as-user.ts';
import { demand, shellOf } from './session.ts';

const ON_A_PAGE = 30;
const STATES: readonly QueueState[] = ['held', 'approved', 'refused', 'spam'];
const VERBS = { approved: approveComment, refused: refuseComment, held: holdComment };

/** The queue of comments: read, approved, refused, held again. */
export function queueRoutes(app: Hono<Bindings>, house: House): void {
  app.get('/desk/comments/', (context) => asUser(house, context, (user) => showQueue(house, context, user)));

  app.post('/desk/comments/:id{[1-9][0-9]*}', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'moderate');
      const form = await readForm(context.req.raw);
      if (typeof form === 'number') return answerTrouble(house.newsroom.view(), form);
      const decision = form.get('decision');
      if (decision !== 'approved' && decision !== 'refused' && decision !== 'held')
        return answerTrouble(house.newsroom.view(), 400);
      const comment = Number(context.req.param('id'));
      const { value: before } = await house.newsroom.write(async (desk: Desk) => {
        const known = await deskComment(desk.writing, comment);
        await VERBS[decision](desk, { comment, by: user.id });
        return known?.state ?? 'held';
      });
      const back = stateOf(form.get('state') ?? undefined);
      return redirectTo(`/desk/comments/?state=${back}&done=${comment}&before=${before}`);
    }),
  );
}

async function showQueue(house: House, { req }: Context<Bindings>, user: User): Promise<Response> {
  demand(user, 'moderate');
  const { store, now } = house.newsroom.view();
  const clock = await house.clock();
  const state = stateOf(req.query('state'));
  const page = numberOf(req.query('page'), 1);
  const found = await commentQueue(store.db, state, { limit: ON_A_PAGE + 1, offset: (page - 1) * ON_A_PAGE });
  const done = await deskComment(store.db, numberOf(req.query('done'), 0));
  const facts = {
    state,
    comments: found.slice(0, ON_A_PAGE).map((comment) => queued(comment, clock)),
    now: clock.moment(now),
    done: done && { comment: queued(done, clock), before: stateOf(req.query('before')) },
    page,
    more: found.length > ON_A_PAGE,
  };
  return answerHtml(queuePage(await shellOf(house, user), facts));
}

function queued({ writtenAt, ...comment }: DeskComment, clock: Clock): QueuedComment {
  return { ...comment, at: clock.moment(writtenAt) };
}

function stateOf(typed: string | undefined): QueueState {
  return STATES.find((state) => state === typed) ?? 'held';
}
