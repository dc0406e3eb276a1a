import type { Hono } from 'hono';
import { holdDraft } from '#newsroom';
import { speakerCorrections } from '#store';
import type { Bindings, House } from '../../context.ts';
import { readForm } from '../../requests/form.ts';
import { numberOf } from '../../requests/number.ts';
import { answerJson, answerTrouble } from '../answers.ts';
import { asUser } from './as-user.ts';
import { demand } from './session.ts';

/** What a draft may weigh that is read beside all requests: some forty thousand words. */
const DRAFT_LIMIT = 256 * 1024;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/** What a story's form asks for while it is written: only the server knows the paper's other stories. Nothing is stored. */
export function draftRoutes(app: Hono<Bindings>, house: House): void {
  app.post('/desk/drafts/against', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'write');
      const sent = await readForm(context.req.raw, DRAFT_LIMIT);
      if (typeof sent === 'number') return answerTrouble(house.newsroom.view(), sent);
      const { store, now } = house.newsroom.view();
      const text = (name: string): string => sent.get(name) ?? '';
      const published = text('published');
      if (!MOMENT.test(published) || Number.isNaN(Date.parse(published)))
        return answerTrouble(house.newsroom.view(), 400);
      const story = numberOf(sent.get('story'), null);
      const findings = await holdDraft(
        { store, now },
        {
          story,
          headline: text('headline'),
          standfirst: text('standfirst'),
          body: text('body'),
          published,
          corrections: story === null ? [] : await speakerCorrections(store.db, story),
          topics: text('topics')
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        },
      );
      return answerJson({ findings });
    }),
  );
}
