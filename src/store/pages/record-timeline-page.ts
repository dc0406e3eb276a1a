import type { RecordedEvent, RecordTimelinePage } from '#site';
import type { Key } from '#story';
import { nextScheduled } from '../lists.ts';
import { countOfYear } from '../record/happenings.ts';
import type { Db, Row } from '../schema.ts';
import { localDay } from './local-day.ts';
import { earlier, type Page, pagesOf, uniqueKeys, type View } from './page.ts';
import { paperOf } from './paper.ts';
import { recordCounts } from './record-counts.ts';
import { storiesBehind } from './record-statements.ts';

const EVENTS_ON_A_PAGE = 40;
/** Other stories that are named beside an event. */
const MOST_LISTED = 8;

type Report = Pick<Row<'record_events'>, 'story' | 'day' | 'words' | 'source' | 'source_kind' | 'anchor'>;

/** Events that stories tell of, by their own date, newest first, each once with the stories that report it. @returns null past the last page. */
export async function recordTimelinePage(view: View, page = 1): Promise<Page<RecordTimelinePage> | null> {
  const { now } = view;
  const { db } = view.store;
  const { paper, clock } = await paperOf(view);
  const { events: total } = await recordCounts(db, now);
  const pages = pagesOf(total, EVENTS_ON_A_PAGE);
  if (page < 1 || page > pages) return null;
  const happenings = await db
    .selectFrom('record_happenings')
    .select(['id', 'story', 'number', 'told'])
    .where('first_at', '<=', now)
    .orderBy('day', 'desc')
    .orderBy('first_at', 'desc')
    .orderBy('id', 'desc')
    .limit(EVENTS_ON_A_PAGE)
    .offset((page - 1) * EVENTS_ON_A_PAGE)
    .execute();
  const reports: Report[][] = [];
  for (const happening of happenings) reports.push(await reportsOf(db, now, happening));
  const stories = await storiesBehind(db, reports.flat());
  const events = reports.flatMap(([first, ...others]): RecordedEvent[] => {
    if (!first) return [];
    const { day, words, source, source_kind: kind } = first;
    const link = ({ story, anchor }: Report) => {
      const { headline = '', path = '' } = stories.get(story) ?? {};
      return { title: headline, path: `${path}#${anchor}` };
    };
    const listed = others.slice(0, MOST_LISTED);
    return [
      {
        day,
        what: words,
        source,
        kind,
        story: link(first),
        alsoIn: listed.map(link),
        more: others.length > listed.length,
      },
    ];
  });
  return {
    facts: { paper, today: clock.date(now), events, years: await yearsOf(db, now, page), total, page, pages },
    keys: uniqueKeys(
      ['paper', 'record'],
      [...stories.keys()].map((id): Key => `story:${id}`),
    ),
    freshUntil: earlier(await nextScheduled(db, now), localDay(clock, now).ends),
  };
}

/** The report that came first, and one of each other story that tells of it, in their order; one more than are listed at the most. */
async function reportsOf(
  db: Db,
  now: number,
  { id, told, story, number }: Pick<Row<'record_happenings'>, 'id' | 'told' | 'story' | 'number'>,
): Promise<Report[]> {
  const columns = ['story', 'day', 'words', 'source', 'source_kind', 'anchor'] as const;
  if (told === 1) {
    const events = db.selectFrom('record_events').select(columns);
    return events.where('story', '=', story).where('number', '=', number).execute();
  }
  const rows = await db
    .selectFrom('record_events')
    .select(columns)
    .where('happening', '=', id)
    .where('out_at', '<=', now)
    .orderBy('out_at')
    .orderBy('story')
    .orderBy('number')
    .limit(MOST_LOOKED_AT)
    .execute();
  const firstOfStory = rows.filter(({ story }, at) => rows.findIndex((other) => other.story === story) === at);
  return firstOfStory.slice(0, MOST_LISTED + 2);
}
/** A story may tell of one event in several sentences. */
const MOST_LOOKED_AT = 40;

/** Each year with the page and the heading at which it begins. A year that begins on the page at hand is a jump. */
async function yearsOf(db: Db, now: number, page: number): Promise<RecordTimelinePage['years']> {
  const kept = await db
    .selectFrom('counts')
    .select(['list', 'stories'])
    .where('list', '>=', countOfYear(''))
    .where('list', '<', countOfYear('a'))
    .where('stories', '>', 0)
    .orderBy('list', 'desc')
    .execute();
  const later = await db.selectFrom('record_happenings').select('day').where('first_at', '>', now).execute();
  let before = 0;
  return kept.flatMap(({ list, stories }) => {
    const year = list.slice(-4);
    const events = stories - later.filter(({ day }) => day.startsWith(year)).length;
    if (events === 0) return [];
    const first = Math.floor(before / EVENTS_ON_A_PAGE) + 1;
    before += events;
    const address = first === page ? '' : first === 1 ? '/record/timeline/' : `/record/timeline/?page=${first}`;
    return [{ year, events, path: `${address}#year-${year}` }];
  });
}
