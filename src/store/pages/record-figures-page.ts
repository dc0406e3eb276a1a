import type { FigureNote, MatterNote, RecordFiguresPage, RecordMatterPage, ToldValue } from '#site';
import { dayInWords, type Key } from '#story';
import { nextScheduled } from '../lists.ts';
import type { Db, Row } from '../schema.ts';
import { conflictsIn } from './figure-conflicts.ts';
import { DEEPEST_PAGE, type Page, uniqueKeys, type View } from './page.ts';
import { paperOf, placePath } from './paper.ts';
import { storiesBehind } from './record-statements.ts';

const MATTERS_ON_A_PAGE = 30;
const MOST_VALUES = 200;

type MatterRow = Pick<Row<'record_matters'>, 'id' | 'slug' | 'name' | 'topic' | 'told'>;

export function matterPath(slug: string): string {
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
    facts: { paper, matters: found.notes.slice(0, MATTERS_ON_A_PAGE), page, pages },
    keys: uniqueKeys(['paper', 'record'], matterKeys(found)),
    freshUntil: await nextScheduled(db, now),
  };
}

/** Running matters with the value that holds for the latest day; of one topic where it is named. */
export async function runningMatters(
  db: Db,
  now: number,
  { limit, offset = 0, topic }: { limit: number; offset?: number; topic?: number },
): Promise<{ notes: MatterNote[]; topics: number[]; rows: number }> {
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
  for (const row of rows) {
    const note = await matterNote(db, now, row);
    if (note) notes.push(note);
  }
  return { notes, topics: rows.flatMap((row) => row.topic ?? []), rows: rows.length };
}

export function matterKeys({ topics }: { topics: readonly number[] }): Key[] {
  return uniqueKeys(topics.map((id): Key => `topic:${id}`));
}

async function matterNote(db: Db, now: number, row: MatterRow): Promise<MatterNote | null> {
  const latest = await db
    .selectFrom('record_figures')
    .select(['words', 'stated_by', 'day'])
    .where('matter', '=', row.id)
    .where('out_at', '<=', now)
    .orderBy('day', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!latest) return null;
  const toCome = await db
    .selectFrom('record_figures')
    .select('number')
    .where('matter', '=', row.id)
    .where('out_at', '>', now)
    .execute();
  const { words, stated_by, day } = latest;
  return {
    what: capitalised(row.name),
    topic: await topicLink(db, row.topic),
    latest: words,
    statedBy: stated_by,
    day,
    values: row.told - toCome.length,
    path: matterPath(row.slug),
  };
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
  const { figure, values, stories } = told;
  return {
    facts: {
      paper,
      figure,
      topic: await topicLink(db, row.topic),
      values,
      path: matterPath(slug),
    },
    keys: uniqueKeys(
      ['paper', 'record'],
      stories.map((id): Key => `story:${id}`),
      matterKeys({ topics: row.topic === null ? [] : [row.topic] }),
    ),
    freshUntil: await nextScheduled(db, now),
  };
}

/** A matter as a figure with its newest values, by day. */
export async function figureOf(
  db: Db,
  now: number,
  { id, name, slug }: Pick<Row<'record_matters'>, 'id' | 'name' | 'slug'>,
): Promise<{ figure: FigureNote; values: ToldValue[]; stories: number[] } | null> {
  const newest = await db
    .selectFrom('record_figures')
    .selectAll()
    .where('matter', '=', id)
    .where('out_at', '<=', now)
    .orderBy('day', 'desc')
    .orderBy('story', 'desc')
    .orderBy('number', 'desc')
    .limit(MOST_VALUES)
    .execute();
  if (newest.length === 0) return null;
  const rows = newest.reverse();
  const stories = await storiesBehind(db, rows);
  const conflicts = conflictsIn(rows);
  const values = rows.map((row, at): ToldValue => {
    const { headline = '', path = '' } = stories.get(row.story) ?? {};
    return {
      asOf: row.day === '' ? 'Undated' : dayInWords(row.day).replace(/ \d{4}$/, ''),
      day: row.day,
      value: row.value,
      high: row.high,
      qualifier: row.qualifier,
      text: row.words,
      statedBy: row.stated_by ?? 'Nobody is named',
      kind: row.kind,
      conflict: conflicts.has(at),
      story: { title: headline, path: `${path}#${row.anchor}` },
    };
  });
  const latest = values.findLast(({ conflict }) => !conflict) ?? values.at(-1);
  const [first] = values;
  const what = capitalised(name);
  const differ = values.some(({ conflict }) => conflict) ? '; values differ' : '';
  return {
    values,
    stories: [...stories.keys()],
    figure: {
      what,
      latest: latest?.text ?? '',
      stated: latest ? statedIn(latest) : '',
      values,
      summary:
        first && latest && first.text !== latest.text
          ? `From ${first.text} to ${latest.text}${differ}.`
          : `${capitalised(latest?.text ?? '')}${differ}.`,
      path: matterPath(slug),
    },
  };
}

function statedIn({ statedBy, day }: ToldValue): string {
  const who = statedBy === 'Nobody is named' ? '' : `said ${statedBy}`;
  return [who, day === '' ? '' : `as of ${dayInWords(day)}`].filter(Boolean).join(', ');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
