import type { SearchPage } from '#site';
import { plainText } from '#story';
import { nextScheduled } from '../lists.ts';
import { parseSearch, type SearchQuery } from '../search-words.ts';
import type { Store } from '../store.ts';
import { excerptOf } from './excerpt.ts';
import { type Page, pagesOf, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { peopleNamed, statementsFound } from './people-named.ts';
import { storyKeys, teasersOf } from './teasers.ts';

const ON_A_PAGE = 10;
/** Newest stories taken into account with all words in the headline, and anywhere; so no search grows with the archive. */
const BY_HEADLINE = 200;
const BY_ANY = 300;
const LONGEST_QUERY = 200;

/** Search: stories with all words in the headline first, newest before older, then all others. Never a syntax error. */
export async function searchPage(view: View, typed: string, page = 1): Promise<Page<SearchPage> | null> {
  const { store, now } = view;
  const { paper, clock } = await paperOf(view);
  const query = parseSearch(typed);
  const ids = query.length === 0 ? [] : await rankedIds(store, query, now);
  const pages = pagesOf(ids.length, ON_A_PAGE);
  if (page < 1 || page > pages) return null;
  const stories = await teasersOf(view, clock, ids.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE));
  const texts = await textsOf(
    store,
    stories.map(({ id }) => id),
  );
  const said = await statementsFound(
    store.db,
    clock,
    stories.map(({ id }) => id),
    query,
  );
  return {
    facts: {
      paper,
      people: page === 1 ? await peopleNamed(store.db, now, typed) : [],
      query: typed.slice(0, LONGEST_QUERY).toWellFormed(),
      hits: stories.map((story) => ({
        story,
        ...excerptOf(texts.get(story.id) ?? '', query),
        said: said.get(story.id) ?? [],
      })),
      total: ids.length,
      page,
      pages,
    },
    keys: uniqueKeys(['paper', 'stories', 'words', 'record'], storyKeys(stories)),
    freshUntil: await nextScheduled(store.db, now),
  };
}

async function rankedIds({ engine, db }: Store, query: SearchQuery, now: number): Promise<number[]> {
  const inHeadline = await engine.search.newest(db, query, 'headline', now, BY_HEADLINE);
  const anywhere = await engine.search.newest(db, query, 'any', now, BY_ANY);
  const ids = [...new Set([...inHeadline, ...anywhere])];
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'out_at'])
    .where('id', 'in', ids)
    .where('out_at', '<=', now)
    .execute();
  const headlines = new Set(inHeadline);
  return rows
    .map(({ id, out_at }) => ({ id, at: out_at ?? 0, first: headlines.has(id) ? 1 : 0 }))
    .sort((a, b) => b.first - a.first || b.at - a.at || b.id - a.id)
    .map(({ id }) => id);
}

async function textsOf({ db }: Store, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.live')
    .select(['stories.id', 'revisions.body'])
    .where('stories.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, body }) => [id, plainText(body)]));
}
