import type { OnRecordToday, RecordBand, Teaser, TimelineNote } from '#site';
import { dayInWords, type Key } from '#story';
import { newestOf } from '../lists.ts';
import type { Clock } from '../moments.ts';
import type { Db, Row } from '../schema.ts';
import { localDay } from './local-day.ts';
import { uniqueKeys, type View } from './page.ts';
import { figureOf, hasHistory, runningMatters } from './record-figures-page.ts';
import { statementsOfDay } from './record-page.ts';
import { statementNotes, storiesBehind } from './record-statements.ts';

/** Counts of the day; null where no story of today has anybody speak. */
export async function onRecordToday({ store: { db }, now }: View, clock: Clock): Promise<OnRecordToday | null> {
  const { begins } = localDay(clock, now);
  const rows = await statementsOfDay(db, now, begins);
  if (rows.length === 0) return null;
  const distinct = (kinds: readonly string[]): number =>
    new Set(
      rows
        .filter(({ kind }) => kinds.includes(kind))
        .map((row) => row.person ?? `${row.story} ${row.speaker} ${row.role}`),
    ).size;
  return {
    named: { count: distinct(['person', 'organisation']), path: '/record/today/#named' },
    unnamed: { count: distinct(['unnamed']), path: '/record/today/#unnamed' },
    documents: { count: distinct(['document']), path: '/record/today/#documents' },
    corrections: { count: await correctionsSince(db, begins, now), path: '/corrections/' },
  };
}

async function correctionsSince(db: Db, begins: number, now: number): Promise<number> {
  const rows = await db
    .selectFrom('corrections')
    .innerJoin('stories', 'stories.id', 'corrections.story')
    .select('corrections.id')
    .where('corrections.at', '>=', begins)
    .where('corrections.superseded_by', 'is', null)
    .where('stories.out_at', '<=', now)
    .execute();
  return rows.length;
}

const STORIES = 10;
const EVENTS = 4;
const MATTERS_TRIED = 4;

/** The record of the running topic that the lead belongs to; null where its stories put too little on record. */
export async function recordBand(
  { store: { db }, now }: View,
  clock: Clock,
  lead: Teaser,
): Promise<{ band: RecordBand; keys: Key[] } | null> {
  const topic = await db
    .selectFrom('story_topics')
    .innerJoin('topics', 'topics.id', 'story_topics.topic')
    .select(['topics.id', 'topics.title'])
    .where('story_topics.story', '=', lead.id)
    .where('story_topics.position', '=', 0)
    .executeTakeFirst();
  if (!topic) return null;
  const stories = await newestOf(db, { kind: 'topic', id: topic.id }, now, { limit: STORIES });
  const picked = await statementsSetLarge(db, stories);
  if (picked.length < 2) return null;
  const { notes, keys } = await statementNotes(db, clock, picked);
  const figure = await runningFigure(db, now, topic.id);
  const timeline = await shortTimeline(db, stories, clock.date(now));
  const statements = notes.map(({ text, speaker, at, story }) => ({
    text,
    speaker,
    where: dayInWords(at.slice(0, 10)),
    path: story.path,
  }));
  return {
    band: {
      topic: topic.title.replace(/^The /, 'the '),
      statements,
      figure: figure?.figure ?? null,
      timeline: timeline.notes,
      all: { title: 'All on record', path: '/record/' },
    },
    keys: uniqueKeys(
      ['record', `topic:${topic.id}`],
      keys,
      timeline.keys,
      (figure?.stories ?? []).map((id): Key => `story:${id}`),
    ),
  };
}

/** Two quotations short enough to be set large, of two people, from the newest stories. */
async function statementsSetLarge(db: Db, stories: readonly number[]): Promise<Row<'record_statements'>[]> {
  if (stories.length === 0) return [];
  const rows = await db.selectFrom('record_statements').selectAll().where('story', 'in', stories).execute();
  const fitting = rows
    .filter(
      ({ manner, kind, words }) => manner === 'direct' && kind === 'person' && words.length > 24 && words.length < 110,
    )
    .sort(
      (a, b) => b.out_at - a.out_at || b.story - a.story || fitness(b.words) - fitness(a.words) || a.number - b.number,
    );
  const picked: Row<'record_statements'>[] = [];
  for (const row of fitting)
    if (
      picked.length < 2 &&
      !picked.some(({ person, speaker }) => speaker === row.speaker || (person !== null && person === row.person))
    )
      picked.push(row);
  return picked;
}

/** A whole sentence stands better alone than a part of one. */
function fitness(words: string): number {
  return Number(/^[“"‘']\p{Lu}/u.test(words)) + Number(/[.!?…][”"’']$/u.test(words)) - Number(words.includes('…'));
}

async function runningFigure(db: Db, now: number, topic: number) {
  const { notes } = await runningMatters(db, now, { limit: MATTERS_TRIED, topic });
  const best = [...notes].sort((a, b) => b.values - a.values)[0];
  if (!best) return null;
  const slug = decodeURIComponent(best.path.split('/').at(-2) ?? '');
  const row = await db.selectFrom('record_matters').selectAll().where('slug', '=', slug).executeTakeFirst();
  const told = row ? await figureOf(db, now, row) : null;
  return told && hasHistory(told.figure) ? told : null;
}

const LONGEST = 110;
/** Somebody's own voice, which tells of no event without its speaker. */
const OWN_VOICE = /^[“"‘]|\b(?:I|my|me|we|our)\b/;

/** The latest days that these stories tell of, one event a day, oldest first. */
async function shortTimeline(
  db: Db,
  stories: readonly number[],
  today: string,
): Promise<{ notes: TimelineNote[]; keys: Key[] }> {
  if (stories.length === 0) return { notes: [], keys: [] };
  const rows = await db
    .selectFrom('record_events')
    .selectAll()
    .where('story', 'in', stories)
    .orderBy('day', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number')
    .execute();
  const byDay = new Map<string, Row<'record_events'>>();
  for (const row of rows) {
    const isShown =
      row.day.length === 10 && row.day <= today && row.words.length <= LONGEST && !OWN_VOICE.test(row.words);
    if (isShown && !byDay.has(row.day)) byDay.set(row.day, row);
  }
  const shown = [...byDay.values()].slice(0, EVENTS).reverse();
  if (shown.length < 2) return { notes: [], keys: [] };
  const behind = await storiesBehind(db, shown);
  return {
    notes: shown.map(({ day, words, source, story, anchor }) => ({
      date: dayInWords(day),
      what: words,
      source,
      path: `${behind.get(story)?.path ?? ''}#${anchor}`,
    })),
    keys: [...behind.keys()].map((id): Key => `story:${id}`),
  };
}
