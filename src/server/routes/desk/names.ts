import type { Hono } from 'hono';
import { type NameKind, type NamesFacts, namesPage } from '#desk';
import { Refused, savePlace } from '#newsroom';
import { allSections, type Db, namedPlaces } from '#store';
import type { Bindings, House } from '../../context.ts';
import { readForm } from '../../requests/form.ts';
import { answerHtml, answerTrouble, redirectTo } from '../answers.ts';
import { asUser } from './as-user.ts';
import { demand, shellOf } from './session.ts';

const SHOWN = 500;
const KINDS: readonly NameKind[] = ['section', 'topic', 'author'];

/** Sections, topics and authors: a list, and a form for one more. */
export function nameRoutes(app: Hono<Bindings>, house: House): void {
  const { newsroom } = house;
  app.get('/desk/names/', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'publish');
      const said = context.req.query('saved') === undefined ? '' : 'Saved.';
      const facts = { places: await placesOf(newsroom.store.db), typed: EMPTY, troubles: [], said };
      return answerHtml(namesPage(await shellOf(house, user), facts));
    }),
  );

  app.post('/desk/names/', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'publish');
      const form = await readForm(context.req.raw);
      if (typeof form === 'number') return answerTrouble(newsroom.view(), form);
      const kind = KINDS.find((one) => one === form.get('kind')) ?? 'section';
      const typed = { kind, title: form.get('title') ?? '', description: form.get('description') ?? '' };
      try {
        await newsroom.write((desk) => savePlace(desk, kind, typed));
        return redirectTo('/desk/names/?saved');
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const troubles = [{ field: error.field ?? 'form', message: error.message }];
        const facts = { places: await placesOf(newsroom.store.db), typed, troubles, said: '' };
        return answerHtml(namesPage(await shellOf(house, user), facts), 422);
      }
    }),
  );
}

const EMPTY = { kind: 'section', title: '', description: '' } as const;

async function placesOf(db: Db): Promise<NamesFacts['places']> {
  const sections = await allSections(db);
  const topics = await namedPlaces(db, 'topic', SHOWN);
  const authors = await namedPlaces(db, 'author', SHOWN);
  return [
    ...sections.map((place) => nameOf('section', place)),
    ...topics.map((place) => nameOf('topic', place)),
    ...authors.map((place) => nameOf('author', place)),
  ];
}

function nameOf(kind: NameKind, { title, slug }: { title: string; slug: string }): NamesFacts['places'][number] {
  return { kind, title, path: `/${kind}/${slug}/` };
}
