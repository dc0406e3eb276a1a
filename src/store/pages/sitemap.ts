import type { SitemapEntry } from '#feeds';
import type { Paper } from '#site';
import { nextScheduled } from '../lists.ts';
import type { Page, View } from './page.ts';
import { paperOf } from './paper.ts';

/**
 * A part holds the stories of this many ids in a row, so each part stays itself. A sitemap may list five times as many;
 * so many are made in a tenth of a second.
 */
const IDS_IN_A_PART = 10_000;

export interface SitemapParts {
  paper: Paper;
  parts: { number: number; changed: null }[];
}

/** The parts of the sitemap, numbered from 1: at least one. */
export async function sitemapParts(view: View): Promise<Page<SitemapParts>> {
  const { paper } = await paperOf(view);
  const newest = await view.store.db
    .selectFrom('stories')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const length = Math.max(1, Math.ceil((newest?.id ?? 0) / IDS_IN_A_PART));
  return {
    facts: { paper, parts: Array.from({ length }, (_, index) => ({ number: index + 1, changed: null })) },
    keys: ['paper', 'stories', 'words'],
    freshUntil: null,
  };
}

/** Addresses of one part; null for one that is not there. */
export async function sitemapPart(
  view: View,
  part: number,
): Promise<Page<{ paper: Paper; entries: SitemapEntry[] }> | null> {
  const { facts } = await sitemapParts(view);
  if (!facts.parts.some(({ number }) => number === part)) return null;
  const { paper, clock } = await paperOf(view);
  const rows = await view.store.db
    .selectFrom('stories')
    .select(['path', 'out_at', 'updated_at'])
    .where('id', '>', (part - 1) * IDS_IN_A_PART)
    .where('id', '<=', part * IDS_IN_A_PART)
    .where('out_at', '<=', view.now)
    .orderBy('id')
    .execute();
  return {
    facts: {
      paper,
      entries: rows.map(({ path, out_at, updated_at }) => ({
        path: path ?? '',
        changed: clock.moment(Math.max(out_at ?? 0, updated_at ?? 0)),
      })),
    },
    keys: ['paper', 'stories', 'words'],
    freshUntil: await nextScheduled(view.store.db, view.now),
  };
}
