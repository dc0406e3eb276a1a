import type { Feed, FeedStory, NewsEntry } from '#feeds';
import type { Link, Paper } from '#site';
import { newestOf, nextScheduled } from '../lists.ts';
import { findList, type ListName } from './list-page.ts';
import { type Page, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { storyKeys, teasersOf, topicsOf } from './teasers.ts';

const IN_A_FEED = 30;
const IN_THE_NEWS = 1000;

/** The newest stories, of the paper or of one list, with their bodies. @returns null for a list that is not there. */
export async function feedOf(view: View, name: ListName | null, limit = IN_A_FEED): Promise<Page<Feed> | null> {
  const { db } = view.store;
  const { paper, settings, clock } = await paperOf(view);
  const found = name === null ? null : await findList(db, clock, settings.language, name);
  if (name !== null && !found) return null;
  const ids = await newestOf(db, found?.list ?? { kind: 'all' }, view.now, { limit });
  const [teasers, words, topics] = await Promise.all([
    teasersOf(view, clock, ids),
    wordsOf(view, ids),
    topicsOf(db, ids),
  ]);
  const stories = teasers.map((teaser): FeedStory => {
    const { body = '', dateline = '' } = words.get(teaser.id) ?? {};
    const { id, path, headline, standfirst, section, authors, at, updatedAt, picture } = teaser;
    const links = topics.get(id) ?? [];
    return { id, path, headline, standfirst, body, dateline, section, topics: links, authors, at, updatedAt, picture };
  });
  const { title, description, path }: Link & { description: string } = found ?? {
    title: '',
    description: '',
    path: '/',
  };
  return {
    facts: { paper, title, description, path, stories },
    keys: uniqueKeys(['paper', 'tagline', found?.key ?? 'stories'], storyKeys(teasers)),
    freshUntil: await nextScheduled(db, view.now),
  };
}

/** The newest stories for a news sitemap, which itself keeps those of the last two days. */
export async function newsEntries(view: View): Promise<Page<{ paper: Paper; entries: NewsEntry[] }>> {
  const { db } = view.store;
  const { paper, clock } = await paperOf(view);
  const rows = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.live')
    .select(['stories.id', 'stories.path', 'stories.out_at', 'revisions.headline'])
    .where('stories.out_at', '<=', view.now)
    .orderBy('stories.out_at', 'desc')
    .orderBy('stories.id', 'desc')
    .limit(IN_THE_NEWS)
    .execute();
  return {
    facts: {
      paper,
      entries: rows.map(({ path, headline, out_at }) => ({
        path: path ?? '',
        headline,
        at: clock.moment(out_at ?? 0),
      })),
    },
    keys: uniqueKeys(['paper', 'stories'], storyKeys(rows)),
    freshUntil: await nextScheduled(db, view.now),
  };
}

async function wordsOf({ store: { db } }: View, ids: readonly number[]) {
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('stories')
          .innerJoin('revisions', 'revisions.id', 'stories.live')
          .select(['stories.id', 'revisions.dateline', 'revisions.body'])
          .where('stories.id', 'in', ids)
          .execute();
  return new Map(rows.map(({ id, body, dateline }) => [id, { body, dateline }]));
}
