import type { Hono } from 'hono';
import { type SettingsFacts, settingsPage, type TypedSettings } from '#desk';
import { changeSettings, troublesWithSettings } from '#newsroom';
import { readSettings, type Settings, storyList } from '#store';
import type { Bindings, House } from '../../context.ts';
import { readForm } from '../../requests/form.ts';
import { answerHtml, answerTrouble, redirectTo } from '../answers.ts';
import { asUser } from './as-user.ts';
import { demand, shellOf } from './session.ts';

/** Stories offered as the lead. */
const LEADS = 40;
const MOST_WORDS = 2000;

/** The settings of the paper, for a chief. */
export function settingsRoutes(app: Hono<Bindings>, house: House): void {
  const { newsroom } = house;
  const { db } = newsroom.store;
  app.get('/desk/settings/', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'run');
      const said = context.req.query('saved') === undefined ? '' : 'Saved. Readers see it from now on.';
      const typed = typedFrom(await readSettings(db));
      const facts = { typed, ...(await choices(typed.leadStory)), troubles: [], said };
      return answerHtml(settingsPage(await shellOf(house, user), facts));
    }),
  );

  app.post('/desk/settings/', (context) =>
    asUser(house, context, async (user) => {
      demand(user, 'run');
      const form = await readForm(context.req.raw);
      if (typeof form === 'number') return answerTrouble(newsroom.view(), form);
      const typed = typedIn(form);
      const settings = settingsFrom(typed);
      const troubles = troublesWithSettings(settings);
      if (troubles.length === 0) {
        await newsroom.write((desk) => changeSettings(desk, settings));
        return redirectTo('/desk/settings/?saved');
      }
      const facts = { typed, ...(await choices(typed.leadStory)), troubles, said: '' };
      return answerHtml(settingsPage(await shellOf(house, user), facts), 422);
    }),
  );

  async function choices(lead: string): Promise<Pick<SettingsFacts, 'leads' | 'timeZones'>> {
    const { now } = newsroom.view();
    const newest = await storyList(db, { state: 'public', limit: LEADS });
    const out = newest.filter(({ publishAt }) => publishAt !== null && publishAt <= now);
    const leads = out.map(({ id, headline }) => ({ id, headline }));
    const isOffered = lead === '' || leads.some(({ id }) => String(id) === lead);
    return {
      leads: isOffered ? leads : [{ id: Number(lead), headline: 'The one that leads now' }, ...leads],
      timeZones: Intl.supportedValuesOf('timeZone'),
    };
  }
}

function typedFrom(settings: Settings): TypedSettings {
  const { leadStory, commentsCloseAfter, commentLinks, heldWords, refusedWords, mail: _mail, ...rest } = settings;
  return {
    ...rest,
    leadStory: String(leadStory ?? ''),
    commentsCloseAfter: String(commentsCloseAfter ?? ''),
    commentLinks: String(commentLinks),
    heldWords: heldWords.join('\n'),
    refusedWords: refusedWords.join('\n'),
  };
}

function typedIn(form: URLSearchParams): TypedSettings {
  const line = (name: keyof TypedSettings): string => (form.get(name) ?? '').trim().replace(/\s+/g, ' ');
  const list = (name: keyof TypedSettings): string => (form.get(name) ?? '').replace(/\r\n?/g, '\n');
  return {
    name: line('name'),
    tagline: line('tagline'),
    baseUrl: line('baseUrl'),
    language: line('language'),
    timeZone: line('timeZone'),
    correctionsEmail: line('correctionsEmail'),
    leadStory: line('leadStory'),
    commentsOpen: form.get('commentsOpen') === 'yes',
    commentsCloseAfter: line('commentsCloseAfter'),
    holdFirstComment: form.get('holdFirstComment') === 'yes',
    commentLinks: line('commentLinks'),
    heldWords: list('heldWords'),
    refusedWords: list('refusedWords'),
  };
}

function settingsFrom(typed: TypedSettings): Partial<Settings> {
  return {
    ...typed,
    leadStory: /^\d+$/.test(typed.leadStory) ? Number(typed.leadStory) : null,
    commentsCloseAfter: typed.commentsCloseAfter === '' ? null : Number(typed.commentsCloseAfter),
    commentLinks: typed.commentLinks === '' ? Number.NaN : Number(typed.commentLinks),
    heldWords: wordsIn(typed.heldWords),
    refusedWords: wordsIn(typed.refusedWords),
  };
}

function wordsIn(list: string): string[] {
  const words = list.split('\n').map((word) => word.trim().replace(/\s+/g, ' '));
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS);
}
