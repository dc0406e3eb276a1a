import type { SitemapIndex, SitemapPart } from '#site';
import { nextScheduled } from '../lists.ts';
import type { Page, View } from './page.ts';
import { paperOf } from './paper.ts';

/** A part holds the stories of this many ids in a row: never more than a sitemap may list, and each part stays itself. */
const IDS_IN_A_PART = 50_000;

/** How many parts the sitemap has: at least one. */
export async function sitemapIndex(view: View): Promise<Page<SitemapIndex>> {
  const { paper } = await paperOf(view);
  const newest = await view.store.db
    .selectFrom('stories')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    facts: { paper, parts: Math.max(1, Math.ceil((newest?.id ?? 0) / IDS_IN_A_PART)) },
    keys: ['paper', 'stories'],
    freshUntil: null,
  };
}

/** Addresses of one part, counted from 1; null past the last. */
export async function sitemapPart(view: View, part: number): Promise<Page<SitemapPart> | null> {
  const { facts } = await sitemapIndex(view);
  if (!Number.isInteger(part) || part < 1 || part > facts.parts) return null;
  const { clock } = await paperOf(view);
  const rows = await view.store.db
    .selectFrom('stories')
    .select(['id', 'path', 'out_at', 'updated_at'])
    .where('id', '>', (part - 1) * IDS_IN_A_PART)
    .where('id', '<=', part * IDS_IN_A_PART)
    .where('out_at', '<=', view.now)
    .orderBy('id')
    .execute();
  return {
    facts: {
      paper: facts.paper,
      stories: rows.map(({ path, out_at, updated_at }) => ({
        path: path ?? '',
        changedAt: clock.moment(Math.max(out_at ?? 0, updated_at ?? 0)),
      })),
    },
    keys: ['paper', 'stories'],
    freshUntil: await nextScheduled(view.store.db, view.now),
  };
}
