import type { Link, PopularPage, PopularWindow, Teaser } from '#site';
import { newestOf, nextScheduled } from '../lists.ts';
import type { Clock } from '../moments.ts';
import { type Page, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { storyKeys, teasersOf } from './teasers.ts';

const IN_A_LIST = 5;
const ON_THE_PAGE = 10;
export const POPULAR_WINDOWS: readonly PopularWindow[] = ['3h', '24h', '7d'];

/** Most popular by window. */
export async function popularPage(view: View): Promise<Page<PopularPage>> {
  const { paper, clock } = await paperOf(view);
  const windows = await Promise.all(
    POPULAR_WINDOWS.map(async (window) => ({
      window,
      stories: await ranked(view, clock, view.popular[window], ON_THE_PAGE),
    })),
  );
  return {
    facts: { paper, windows },
    keys: uniqueKeys(['paper', 'popular', 'stories'], ...windows.map(({ stories }) => storyKeys(stories))),
    freshUntil: await nextScheduled(view.store.db, view.now),
  };
}

/** The list "Most popular" beside a page: of the last day, then of the week. */
export async function mostPopular(view: View, clock: Clock): Promise<{ links: Link[]; keys: Page<unknown>['keys'] }> {
  const ids = [...new Set([...view.popular['24h'], ...view.popular['7d']])];
  const stories = await ranked(view, clock, ids, IN_A_LIST);
  return {
    links: stories.map(({ headline, path }) => ({ title: headline, path })),
    // A young site fills up with the newest, so a new story changes its list.
    keys: uniqueKeys(['popular'], ids.length < IN_A_LIST ? ['stories'] : [], storyKeys(stories)),
  };
}

/** Stories in the order of the ranking; where that is too short, the newest follow. */
async function ranked(view: View, clock: Clock, ids: readonly number[], length: number): Promise<Teaser[]> {
  const stories = (await teasersOf(view, clock, ids.slice(0, length * 2))).slice(0, length);
  if (stories.length === length) return stories;
  const besides = stories.map(({ id }) => id);
  const newest = await newestOf(view.store.db, { kind: 'all' }, view.now, { limit: length - stories.length, besides });
  return [...stories, ...(await teasersOf(view, clock, newest))];
}
