import type { Context, Hono } from 'hono';
import { type FieldTrouble, type ListedStory, storiesPage, storyFormPage, type TypedStory } from '#desk';
import { type Desk, publish, Refused, saveStory, withdraw } from '#newsroom';
import { type DeskStory, findingsOf, headOf, storyList, type User } from '#store';
import { sanitiseBody } from '#story';
import type { Bindings, House } from '../../context.ts';
import { readFormWithFiles } from '../../requests/form.ts';
import { numberOf } from '../../requests/number.ts';
import { answerHtml, answerTrouble, redirectTo } from '../answers.ts';
import { asUser } from './as-user.ts';
import { pictureOf, takePicture, UPLOAD_LIMIT } from './picture.ts';
import { previewPage } from './preview.ts';
import { keepPutRight } from './put-right.ts';
import { demand, shellOf } from './session.ts';
import { emptyForm, formOfStory } from './story-facts.ts';
import { slugsOf, timeFromLocal, typedStory, wordsOf } from './typed-story.ts';

const ON_A_PAGE = 40;
type Did = 'saved' | 'published' | 'scheduled' | 'withdrawn';

/** Stories: the list, and the form that writes, saves, previews, publishes, schedules and withdraws one. */
export function storyRoutes(app: Hono<Bindings>, house: House): void {
  app.get('/desk/stories/', (context) => asUser(house, context, (user) => showList(house, context, user)));
  app.get('/desk/stories/new', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'write');
      return answerHtml(storyFormPage(await shellOf(house, user), await emptyForm(house)));
    }),
  );
  app.get('/desk/stories/:id{[1-9][0-9]*}', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'write');
      const facts = await formOfStory(house, numberOf(context.req.param('id'), 0), context.req.query('said') ?? '');
      if (!facts) return answerTrouble(house.newsroom.view(), 404);
      return answerHtml(storyFormPage(await shellOf(house, user), facts));
    }),
  );
  app.post('/desk/stories/', (context) => asUser(house, context, (user) => takeForm(house, context, user, null)));
  app.post('/desk/stories/:id{[1-9][0-9]*}', (context) =>
    asUser(house, context, (user) => takeForm(house, context, user, numberOf(context.req.param('id'), null))),
  );
}

async function showList(house: House, { req }: Context<Bindings>, user: User): Promise<Response> {
  demand(user, 'write');
  const { store, now } = house.newsroom.view();
  const clock = await house.clock();
  const page = numberOf(req.query('page'), 1);
  const found = await storyList(store.db, { limit: ON_A_PAGE + 1, offset: (page - 1) * ON_A_PAGE });
  const shown = found.slice(0, ON_A_PAGE);
  const findings = await findingsOf(
    store.db,
    shown.map(({ id }) => id),
  );
  const listed = ({ id, headline, path, state, publishAt, savedAt, unpublishedChanges }: DeskStory): ListedStory => ({
    id,
    headline,
    path,
    state,
    at: publishAt === null ? null : clock.moment(publishAt),
    savedAt: clock.moment(savedAt),
    unpublishedChanges,
    findings: findings.get(id) ?? [],
  });
  const scheduled = shown.filter(({ state, publishAt }) => state === 'public' && publishAt !== null && publishAt > now);
  const facts = {
    stories: shown.map(listed),
    now: clock.moment(now),
    scheduled: new Set(scheduled.map(({ id }) => id)),
    page,
    more: found.length > ON_A_PAGE,
  };
  return answerHtml(storiesPage(await shellOf(house, user), facts));
}

/** Thrown inside the transaction where another revision was saved since the form was opened. */
class Overtaken extends Error {
  override name = 'Overtaken';
}

async function takeForm(house: House, context: Context<Bindings>, user: User, story: number | null): Promise<Response> {
  const { newsroom } = house;
  demand(user, 'write');
  const form = await readFormWithFiles(context.req.raw, UPLOAD_LIMIT);
  if (typeof form === 'number') return answerTrouble(newsroom.view(), form);
  const typed = typedStory(form);
  const action = form.get('do');
  if (action === 'preview') return answerHtml(await previewPage(house, story, typed));
  try {
    const done = await save(house, user, { story, form, typed, action: typeof action === 'string' ? action : 'save' });
    return redirectTo(`/desk/stories/${done.story}?said=${done.did}`);
  } catch (error) {
    if (error instanceof Overtaken && story !== null) return showAgain(house, user, story, typed, [], true);
    if (!(error instanceof Refused)) throw error;
    return showAgain(house, user, story, typed, [{ field: error.field ?? 'form', message: error.message }], false);
  }
}

interface Order {
  story: number | null;
  form: FormData;
  typed: TypedStory;
  action: string;
}

async function save(
  house: House,
  user: User,
  { story, form, typed, action }: Order,
): Promise<{ story: number; did: Did }> {
  const { newsroom } = house;
  const upload = await takePicture(newsroom.mediaDir, form, newsroom.view().now);
  const { value } = await newsroom.write(async (desk) => {
    if (action === 'withdraw' && story !== null) {
      demand(user, 'publish');
      await withdraw(desk, { story });
      return { story, did: 'withdrawn' as const };
    }
    await refuseOvertaken(desk, story, numberOf(String(form.get('base')), 0));
    const words = wordsOf(typed);
    const saved = await saveStory(desk, {
      id: story,
      text: { ...words, body: sanitiseBody(words.body) },
      section: typed.section,
      topics: await slugsOf(desk, 'topic', typed.topics),
      authors: await slugsOf(desk, 'author', typed.authors),
      slug: typed.slug,
      commentsOpen: typed.commentsOpen,
      picture: await pictureOf(desk, form, upload, typed),
      by: user.id,
    });
    await keepPutRight(desk, user, saved.story, typed.putRight);
    return { story: saved.story, did: await publishAs(desk, user, saved.story, typed, action) };
  });
  return value;
}

async function publishAs(desk: Desk, user: User, story: number, typed: TypedStory, action: string): Promise<Did> {
  if (action !== 'publish' && action !== 'schedule') return 'saved';
  demand(user, 'publish');
  if (action === 'publish') {
    await publish(desk, { story });
    return 'published';
  }
  const at = timeFromLocal(desk.clock, typed.publishAt);
  if (at === null) throw new Refused('Say when it comes out: a day and a time.', 'publish-at');
  await publish(desk, { story, at });
  return at > desk.now ? 'scheduled' : 'published';
}

async function refuseOvertaken(desk: Desk, story: number | null, base: number): Promise<void> {
  const head = story === null ? null : await headOf(desk.writing, story);
  if (head && head.id !== base) throw new Overtaken();
}

async function showAgain(
  house: House,
  user: User,
  story: number | null,
  typed: TypedStory,
  troubles: FieldTrouble[],
  overtaken: boolean,
): Promise<Response> {
  const facts = story === null ? await emptyForm(house) : await formOfStory(house, story, '');
  if (!facts) return answerTrouble(house.newsroom.view(), 404);
  const { story: saved, typed: other, now } = facts;
  const told = overtaken && saved ? { by: saved.savedBy, at: saved.savedAt ?? now, body: other.body } : null;
  const page = storyFormPage(await shellOf(house, user), { ...facts, typed, troubles, overtaken: told });
  return answerHtml(page, overtaken ? 409 : 422);
}
