import type { Hono } from 'hono';
import { type CorrectionFormFacts, correctionFormPage, type TypedCorrection } from '#desk';
import { correct, Refused } from '#newsroom';
import { headOf, type StoryForm, storyForm } from '#store';
import { bodyFromTyped, sanitiseBody, typedFromBody } from '#story';
import type { Bindings, House } from '../../context.ts';
import { readForm } from '../../requests/form.ts';
import { numberOf } from '../../requests/number.ts';
import { answerHtml, answerTrouble, redirectTo } from '../answers.ts';
import { asUser } from './as-user.ts';
import { demand, shellOf } from './session.ts';

const FORM_WITH_TEXT = 1024 * 1024;

/** The form that corrects a story that is out. */
export function correctionRoutes(app: Hono<Bindings>, house: House): void {
  const { newsroom } = house;
  app.get('/desk/stories/:id{[1-9][0-9]*}/correct', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'correct');
      const form = await storyForm(newsroom.store.db, numberOf(context.req.param('id'), 0));
      if (!form) return answerTrouble(newsroom.view(), 404);
      return answerHtml(correctionFormPage(await shellOf(house, user), factsOf(form, typedFrom(form), [])));
    }),
  );

  app.post('/desk/stories/:id{[1-9][0-9]*}/correct', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'correct');
      const sent = await readForm(context.req.raw, FORM_WITH_TEXT);
      if (typeof sent === 'number') return answerTrouble(newsroom.view(), sent);
      const story = numberOf(context.req.param('id'), 0);
      const typed = typedCorrection(sent);
      try {
        await newsroom.write(async (desk) => {
          const head = await headOf(desk.writing, story);
          if (head && head.id !== numberOf(sent.get('base'), 0))
            throw new Refused(
              'Somebody saved this story while you wrote. What you typed stands below; look at the story, then send it again.',
            );
          await correct(desk, { story, ...orderOf(typed), by: user.id });
        });
        return redirectTo(`/desk/stories/${story}?said=corrected`);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const form = await storyForm(newsroom.store.db, story);
        if (!form) return answerTrouble(newsroom.view(), 404);
        const troubles = [{ field: error.field ?? 'form', message: error.message }];
        return answerHtml(correctionFormPage(await shellOf(house, user), factsOf(form, typed, troubles)), 422);
      }
    }),
  );
}

function factsOf(
  form: StoryForm,
  typed: TypedCorrection,
  troubles: CorrectionFormFacts['troubles'],
): CorrectionFormFacts {
  return { story: { id: form.id, headline: form.headline }, base: form.revision, typed, troubles };
}

function typedFrom({ headline, standfirst, dateline, body }: StoryForm): TypedCorrection {
  const words = { headline, standfirst, dateline, body: typedFromBody(body) };
  return { ...words, kind: 'correction', note: '', wrong: '', right: '' };
}

function typedCorrection(sent: URLSearchParams): TypedCorrection {
  const text = (name: string) => (sent.get(name) ?? '').replaceAll('\r\n', '\n');
  return {
    headline: text('headline').trim(),
    standfirst: text('standfirst').trim(),
    dateline: text('dateline').trim(),
    body: text('body'),
    kind: sent.get('kind') === 'clarification' ? 'clarification' : 'correction',
    note: text('note').trim(),
    wrong: text('wrong').trim(),
    right: text('right').trim(),
  };
}

function orderOf({ headline, standfirst, dateline, body, kind, note, wrong, right }: TypedCorrection) {
  return {
    text: { headline, standfirst, dateline, body: sanitiseBody(bodyFromTyped(body)) },
    kind,
    note,
    wrong: wrong || null,
    right: right || null,
  };
}
