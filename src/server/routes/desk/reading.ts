import type { Context, Hono } from 'hono';
import { type ReadingFacts, readingPage } from '#desk';
import { correctSpeaker, type Desk, dismissFinding, Refused, switchReading, tellFindingAgain } from '#newsroom';
import { deskReading, type User } from '#store';
import { may } from '#story';
import type { Bindings, House } from '../../context.ts';
import { readForm } from '../../requests/form.ts';
import { numberOf } from '../../requests/number.ts';
import { answerHtml, answerJson, answerTrouble, redirectTo } from '../answers.ts';
import { asUser } from './as-user.ts';
import { KINDS } from './put-right.ts';
import { demand, shellOf } from './session.ts';

const SAYINGS = ['off', 'on', 'speaker', 'dismissed', 'again'] as const;

/** The reading of a story at the desk, the switch for readers, who really said it, and findings that may stand. */
export function readingRoutes(app: Hono<Bindings>, house: House): void {
  app.get('/desk/stories/:id{[1-9][0-9]*}/reading', (context) =>
    asUser(house, context, (user) => {
      demand(user, 'write');
      const said = SAYINGS.find((one) => one === context.req.query('said')) ?? '';
      return show(house, user, storyOf(context), { said, troubles: [] }, 200);
    }),
  );
  app.post('/desk/stories/:id{[1-9][0-9]*}/reading', (context) =>
    change(house, context, async (desk, story, sent) => {
      const off = sent.get('do') === 'on' ? null : (sent.get('reason') ?? '');
      await switchReading(desk, { story, off });
      return { said: off === null ? 'on' : 'off' };
    }),
  );
  app.post('/desk/stories/:id{[1-9][0-9]*}/speaker', (context) =>
    change(house, context, async (desk, story, sent, user) => {
      const kind = KINDS.find((one) => one === sent.get('kind')) ?? 'person';
      const text = (name: string): string => sent.get(name) ?? '';
      const words = text('words');
      await correctSpeaker(desk, { story, words, kind, name: text('name'), role: text('role'), by: user.id });
      return { said: 'speaker' };
    }),
  );
  app.post('/desk/stories/:id{[1-9][0-9]*}/dismissal', (context) =>
    change(house, context, async (desk, story, sent, user) => {
      const again = sent.get('again');
      if (again !== null) {
        await tellFindingAgain(desk, { story, dismissal: numberOf(again, 0) });
        return { said: 'again' };
      }
      const text = (name: string): string => sent.get(name) ?? '';
      const against = numberOf(text('against'), 0) || null;
      const id = await dismissFinding(desk, {
        story,
        rule: text('rule'),
        words: text('words'),
        against,
        reason: text('reason'),
        by: user.id,
      });
      return { said: 'dismissed', id };
    }),
  );
}

/** What was done, and the id of what came of it. */
interface Done {
  said: (typeof SAYINGS)[number];
  id?: number;
}

function change(
  house: House,
  context: Context<Bindings>,
  work: (desk: Desk, story: number, sent: URLSearchParams, user: User) => Promise<Done>,
): Promise<Response> {
  const { req } = context;
  const story = storyOf(context);
  return asUser(house, context, async (user) => {
    demand(user, 'edit');
    const sent = await readForm(req.raw);
    if (typeof sent === 'number') return answerTrouble(house.newsroom.view(), sent);
    // The form in which the story is written asks from where it stands, and stays there.
    const staysThere = req.header('accept') === 'application/json';
    try {
      const { value } = await house.newsroom.write((desk) => work(desk, story, sent, user));
      if (staysThere) return answerJson(value);
      return redirectTo(`/desk/stories/${story}/reading?said=${value.said}`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (staysThere) return answerJson({ message: error.message }, 422);
      const troubles = [{ field: error.field ?? 'form', message: error.message }];
      return show(house, user, story, { said: '', troubles }, 422);
    }
  });
}

async function show(
  house: House,
  user: User,
  story: number,
  told: Pick<ReadingFacts, 'said' | 'troubles'>,
  status: number,
): Promise<Response> {
  const found = await deskReading(house.newsroom.store.db, story);
  if (!found) return answerTrouble(house.newsroom.view(), 404);
  const { id, headline, ...reading } = found;
  const facts = { ...reading, ...told, story: { id, headline }, mayEdit: may(user.role, 'edit') };
  return answerHtml(readingPage(await shellOf(house, user), facts), status);
}

function storyOf({ req }: Context<Bindings>): number {
  return numberOf(req.param('id'), 0);
}
