import type { ArchivePage } from '#site';
import { nextScheduled } from '../lists.ts';
import { monthPath } from './list-page.ts';
import type { Page, View } from './page.ts';
import { paperOf } from './paper.ts';

const MONTH = 'month:';
/** Scheduled stories looked at; nobody schedules more. */
const MOST_SCHEDULED = 5000;

/** The months that hold stories, newest first, with how many are out. */
export async function archivePage(view: View): Promise<Page<ArchivePage>> {
  const { db } = view.store;
  const { paper, clock } = await paperOf(view);
  const [counts, scheduled] = await Promise.all([
    db
      .selectFrom('counts')
      .select(['list', 'stories'])
      .where('list', '>=', MONTH)
      .where('list', '<', 'month;') // the character after the colon
      .orderBy('list', 'desc')
      .execute(),
    db.selectFrom('stories').select('out_at').where('out_at', '>', view.now).limit(MOST_SCHEDULED).execute(),
  ]);
  const toCome = new Map<string, number>();
  for (const { out_at } of scheduled) {
    const month = clock.date(out_at ?? 0).slice(0, 7);
    toCome.set(month, (toCome.get(month) ?? 0) + 1);
  }
  const months = counts.map(({ list, stories }) => {
    const month = list.slice(MONTH.length);
    return { month, path: monthPath(month), count: stories - (toCome.get(month) ?? 0) };
  });
  return {
    facts: { paper, months: months.filter(({ count }) => count > 0) },
    keys: ['paper', 'stories'],
    freshUntil: await nextScheduled(db, view.now),
  };
}
