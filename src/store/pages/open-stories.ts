import type { Reading } from '#reading';
import type { CorrectionNote, Link, Teaser } from '#site';
import { lengthOf, newestOf, nextScheduled } from '../lists.ts';
import { correctionsOf } from './corrections.ts';
import { PAGE_SIZE, type Page, pagesOf, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { storyKeys, teasersOf, topicsOf } from './teasers.ts';

/** A story that is out, whole, for machines. */
export interface OpenStory extends Teaser {
  dateline: string;
  /** In the body subset. */
  body: string;
  topics: Link[];
  corrections: CorrectionNote[];
}

const CORRECTIONS = 50;

/** All stories that are out, newest first. @returns null past the last page. */
export async function openStories(
  view: View,
  page = 1,
): Promise<Page<{ stories: Teaser[]; total: number; page: number; pages: number }> | null> {
  const { db } = view.store;
  const { clock } = await paperOf(view);
  const total = await lengthOf(db, { kind: 'all' }, view.now);
  const pages = pagesOf(total);
  if (page < 1 || page > pages) return null;
  const ids = await newestOf(db, { kind: 'all' }, view.now, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  const stories = await teasersOf(view, clock, ids);
  return {
    facts: { stories, total, page, pages },
    keys: uniqueKeys(['paper', 'stories'], storyKeys(stories)),
    freshUntil: await nextScheduled(db, view.now),
  };
}

/** One story by its id. @returns null for one that is not out. */
export async function openStory(view: View, id: number): Promise<Page<OpenStory> | null> {
  const { db } = view.store;
  const { clock } = await paperOf(view);
  const [teaser] = await teasersOf(view, clock, [id]);
  if (!teaser) return null;
  const words = await db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.live')
    .select(['revisions.dateline', 'revisions.body'])
    .where('stories.id', '=', id)
    .executeTakeFirstOrThrow();
  const topics = (await topicsOf(db, [id])).get(id) ?? [];
  const corrections = await correctionsOf(view, clock, { story: id, limit: CORRECTIONS });
  return {
    facts: { ...teaser, ...words, topics, corrections: corrections.map(({ note }) => note) },
    keys: ['paper', `story:${id}`],
    freshUntil: await nextScheduled(db, view.now),
  };
}

/** The reading of the revision that readers see. @returns null for a story that is not out, not read, or whose reading is off. */
export async function openReading(view: View, id: number): Promise<Page<Reading> | null> {
  const row = await view.store.db
    .selectFrom('stories')
    .innerJoin('readings', 'readings.revision', 'stories.live')
    .select('readings.json')
    .where('stories.id', '=', id)
    .where('stories.out_at', '<=', view.now)
    .where('stories.reading_off', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    facts: JSON.parse(row.json),
    keys: [`story:${id}`],
    freshUntil: await nextScheduled(view.store.db, view.now),
  };
}
