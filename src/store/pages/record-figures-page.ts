import type { FigureNote, FigureValue, MatterNote, RecordFiguresPage, RecordMatterPage } from '#site';
import { dayInWords, type Key } from '#story';
import { nextScheduled } from '../lists.ts';
import type { Db, Row } from '../schema.ts';
import { conflictsIn } from './figure-conflicts.ts';
import { DEEPEST_PAGE, type Page, uniqueKeys, type View } from './page.ts';
import { paperOf, placePath } from './paper.ts';
import { recordCounts } from './record-counts.ts';
import { storiesBehind } from './record-statements.ts';

const MATTERS_ON_A_PAGE = 30;
const MOST_VALUES = 200;
/** Values in the small drawing beside a matter in a list. */
const VALUES_DRAWN = 24;

export type MatterRow = Pick<Row<'record_matters'>, 'id' | 'slug' | 'name' | 'topic' | 'told'>;

function matterPath(slug: string): string {
  return `/record/figures/${encodeURIComponent(slug)}/`;
}

/** Matters of which more than one value is on record, those told of last first. @returns null past the last page. */
export async function recordFiguresPage(view: View, page = 1): Promise<Page<RecordFiguresPage> | null> {
  const { now } = view;
  const { db } = view.store;
  const { paper } = await paperOf(view);
  if (page < 1 || page > DEEPEST_PAGE) return null;
  const found = await runningMatters(db, now, {
    limit: MATTERS_ON_A_PAGE + 1,
    offset: (page - 1) * MATTERS_ON_A_PAGE,
  });
  if (page > 1 && found.rows === 0) return null;
  const pages = found.rows > MATTERS_ON_A_PAGE ? page + 1 : page;
  return {
    facts: {
      paper,
      total: (await recordCounts(db, now)).figures,
      matters: found.notes.slice(0, MATTERS_ON_A_PAGE),
      page,
      pages,
    },
    keys: uniqueKeys(['paper', 'record'], matterKeys(found)),
    freshUntil: await nextScheduled(db, now),
  };
}

/** Running matters with the value that holds for the latest day; of one topic where it is named. */
export async function runningMatters(
  db: Db,
  now: number,
  { limit, offset = 0, topic }: { limit: number; offset?: number; topic?: number },
): Promise<{ notes: MatterNote[]; topics: number[]; stories: number[]; rows: number }> {
  const query = db
    .selectFrom('record_matters')
    .select(['id', 'slug', 'name', 'topic', 'told'])
    .where('running', '=', 1)
    .orderBy('last_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset);
  const rows = await (topic === undefined ? query : query.where('topic', '=', topic)).execute();
  const notes: MatterNote[] = [];
  const stories = new Set<number>();
  for (const row of rows) {
    const found = await matterNote(db, now, row);
    if (!found) continue;
    notes.push(found.note);
    for (const story of found.stories) stories.add(story);
  }
  return { notes, topics: rows.flatMap((row) => row.topic ?? []), stories: [...stories], rows: rows.length };
}

/** Keys of the topics that matters are of, and of the stories that their values link to. */
export function matterKeys({ topics, stories }: { topics: readonly number[]; stories: readonly number[] }): Key[] {
  return uniqueKeys(
    topics.map((id): Key => `topic:${id}`),
    stories.map((id): Key => `story:${id}`),
  );
}

/** The matter with its newest values; null where fewer than two differ by now. */
async function matterNote(
  db: Db,
  now: number,
  row: MatterRow,
): Promise<{ note: MatterNote; stories: number[] } | null> {
  const told = await figureOf(db, now, row, VALUES_DRAWN);
  if (!told || !hasHistory(told.figure)) return null;
  const { figure, stories, latest } = told;
  const { what, path, values: course, latest: words, told: values } = figure;
  const { statedBy, day, kind } = latest;
  const note = {
    what,
    topic: await topicLink(db, row.topic),
    latest: words,
    statedBy: kind === 'unnamed' && statedBy === NOBODY ? null : statedBy,
    day,
    values,
    course,
    path,
  };
  return { note, stories };
}

/** Whether it was told otherwise at another time or by somebody else. */
export function hasHistory({ values }: FigureNote): boolean {
  return new Set(values.map(({ value, high }) => `${value} ${high}`)).size > 1;
}

async function topicLink(db: Db, topic: number | null) {
  if (topic === null) return null;
  const found = await db.selectFrom('topics').select(['title', 'slug']).where('id', '=', topic).executeTakeFirst();
  return found ? { title: found.title, path: placePath('topic', found.slug) } : null;
}

/** Every value of a matter with the story that tells it. @returns null where nothing is on record of it by now. */
export async function recordMatterPage(view: View, slug: string): Promise<Page<RecordMatterPage> | null> {
  const { now } = view;
  const { db } = view.store;
  const row = await db.selectFrom('record_matters').selectAll().where('slug', '=', slug).executeTakeFirst();
  const told = row ? await figureOf(db, now, row) : null;
  if (!row || !told) return null;
  const { paper } = await paperOf(view);
  const { figure, stories } = told;
  return {
    facts: {
      paper,
      figure,
      topic: await topicLink(db, row.topic),
      path: matterPath(slug),
    },
    keys: uniqueKeys(['paper', 'record'], matterKeys({ topics: row.topic === null ? [] : [row.topic], stories })),
    freshUntil: await nextScheduled(db, now),
  };
}

/** A matter as a figure with its newest values, by day; `stories` are those that tell them. Null where none is on record by now. */
export async function figureOf(
  db: Db,
  now: number,
  { id, name, slug, told }: MatterRow,
  most = MOST_VALUES,
): Promise<{ figure: FigureNote; latest: FigureValue; stories: number[] } | null> {
  const newest = await db
    .selectFrom('record_figures')
    .selectAll()
    .where('matter', '=', id)
    .where('out_at', '<=', now)
    .orderBy('day', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  const rows = newest.reverse();
  const stories = await storiesBehind(db, rows);
  const conflicts = conflictsIn(rows);
  const values: FigureValue[] = [];
  const known = new Map<string, FigureValue>();
  for (const [at, row] of inOrderOfDays(rows)) {
    const { headline = '', path = '' } = stories.get(row.story) ?? {};
    const story = { title: headline, path: `${path}#${row.anchor}` };
    const again = row.day === '' ? values.find((value) => isAlike(value, row)) : known.get(sayingOf(row));
    if (again) {
      if (!again.stories.some(({ title }) => title === headline)) again.stories.push(story);
      continue;
    }
    const value: FigureValue = {
      asOf: row.day === '' ? 'Undated' : dayInWords(row.day).replace(/ \d{4}$/, ''),
      day: row.day,
      value: row.value,
      high: row.high,
      qualifier: row.qualifier,
      text: row.words,
      statedBy: row.stated_by ?? NOBODY,
      kind: row.kind,
      conflict: conflicts.has(at),
      stories: [story],
    };
    known.set(sayingOf(row), value);
    values.push(value);
  }
  values.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const latest = values.findLast(({ conflict }) => !conflict) ?? values.at(-1);
  const [first] = values;
  if (!first || !latest) return null;
  const differ = values.some(({ conflict }) => conflict) ? '; values differ' : '';
  return {
    latest,
    stories: [...stories.keys()],
    figure: {
      what: capitalised(name),
      latest: latest.text,
      stated: statedIn(latest),
      values,
      told: rows.length < most ? values.length : told,
      summary: `${courseInWords(first, latest)}${differ}.`,
      path: matterPath(slug),
    },
  };
}

/** `Grown from about 60 to 236 in 20 days`. */
function courseInWords(first: FigureValue, latest: FigureValue): string {
  if (first.text === latest.text) return capitalised(latest.text);
  const fromTo = `rom ${first.text} to ${latest.text}`;
  const days = first.day.length < 10 ? 0 : (Date.parse(latest.day) - Date.parse(first.day)) / 86_400_000;
  if (!(days > 0) || first.value === latest.value) return `F${fromTo}`;
  const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
  const within =
    days < 21
      ? many(days, 'day')
      : days < 70
        ? many(Math.round(days / 7), 'week')
        : days < 730
          ? many(Math.round(days / 30.4), 'month')
          : many(Math.round(days / 365.25), 'year');
  return `${latest.value > first.value ? 'Grown' : 'Fallen'} f${fromTo} in ${within}`;
}

const NOBODY = 'Nobody is named';

/** Those without a day last: one of them may tell again what is told of a day. */
function inOrderOfDays<T extends { day: string }>(rows: readonly T[]): [number, T][] {
  const entries = [...rows.entries()];
  return [...entries.filter(([, { day }]) => day !== ''), ...entries.filter(([, { day }]) => day === '')];
}

function isAlike({ value, high, qualifier }: FigureValue, row: Row<'record_figures'>): boolean {
  return value === row.value && high === row.high && qualifier === row.qualifier;
}

/** What is told alike by several stories is one value. */
function sayingOf({ day, words, stated_by }: Row<'record_figures'>): string {
  return `${day} ${words} ${stated_by ?? ''}`;
}

function statedIn({ statedBy, day }: FigureValue): string {
  const who = statedBy === NOBODY ? '' : `said ${statedBy}`;
  return [who, day === '' ? '' : `as of ${dayInWords(day)}`].filter(Boolean).join(', ');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
