import type { RecordTimelinePage } from '#site';
import type { Key } from '#story';
import { nextScheduled } from '../lists.ts';
import { localDay } from './local-day.ts';
import { earlier, type Page, pagesOf, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { recordCounts } from './record-counts.ts';
import { storiesBehind } from './record-statements.ts';

const EVENTS_ON_A_PAGE = 40;

/** Events that stories tell of, by their own date, newest first. @returns null past the last page. */
export async function recordTimelinePage(view: View, page = 1): Promise<Page<RecordTimelinePage> | null> {
  const { now } = view;
  const { db } = view.store;
  const { paper, clock } = await paperOf(view);
  const { events: total } = await recordCounts(db, now);
  const pages = pagesOf(total, EVENTS_ON_A_PAGE);
  if (page < 1 || page > pages) return null;
  const rows = await db
    .selectFrom('record_events')
    .selectAll()
    .where('out_at', '<=', now)
    .orderBy('day', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number', 'desc')
    .limit(EVENTS_ON_A_PAGE)
    .offset((page - 1) * EVENTS_ON_A_PAGE)
    .execute();
  const stories = await storiesBehind(db, rows);
  const events = rows.map(({ story, day, words, source, anchor }) => {
    const { headline = '', path = '' } = stories.get(story) ?? {};
    return { day, what: words, source, story: { title: headline, path: `${path}#${anchor}` } };
  });
  return {
    facts: { paper, today: clock.date(now), events, total, page, pages },
    keys: uniqueKeys(
      ['paper', 'record'],
      [...stories.keys()].map((id): Key => `story:${id}`),
    ),
    freshUntil: earlier(await nextScheduled(db, now), localDay(clock, now).ends),
  };
}
