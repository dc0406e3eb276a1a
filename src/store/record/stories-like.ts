import type { Reading } from '#reading';
import { liveStories } from '../pages/live-stories.ts';
import type { Db } from '../schema.ts';
import type { SearchQuery } from '../search-words.ts';
import type { Store } from '../store.ts';

/** What a text tells of, as the record and the search know it. */
export interface Told {
  story: number;
  /** Ids of people on record. */
  people: readonly number[];
  /** Slugs of matters. */
  matters: readonly string[];
  /** Events by day and names. */
  events: readonly { day: string; names: readonly string[] }[];
  /** Words of single sentences that would stand together in a copy. */
  sentences: readonly SearchQuery[];
  /** Whole names of those who are told of, also without a word of theirs. */
  names: readonly SearchQuery[];
}

/** A story on record with its reading. */
export interface StoryLike {
  id: number;
  headline: string;
  reading: Reading;
}

/** How much it weighs that a story shares one of each; a whole sentence is hardly ever shared by chance. */
const WEIGHTS = { sentence: 6, event: 3, matter: 2, person: 1 };
/** Newest stories looked at under one person, matter, event or sentence: keeps the work from growing with the archive. */
const NEWEST = { person: 15, matter: 10, event: 10, sentence: 4, name: 6 };

/** Other stories that are out, or will be, and share most with a text: those found under its people, matters and events, and by whole sentences. */
export async function storiesLike(
  { engine }: Store,
  db: Db,
  now: number,
  told: Told,
  most: number,
): Promise<StoryLike[]> {
  const shared = new Map<number, number>();
  const note = (stories: Iterable<number>, weight: number): void => {
    for (const story of new Set(stories)) shared.set(story, (shared.get(story) ?? 0) + weight);
  };
  for (const query of told.sentences)
    note(await engine.search.newest(db, query, 'any', now, NEWEST.sentence), WEIGHTS.sentence);
  for (const query of told.names) note(await engine.search.newest(db, query, 'any', now, NEWEST.name), WEIGHTS.person);
  for (const { day, names } of told.events) note(await storiesOfEvent(db, day, names), WEIGHTS.event);
  for (const slug of told.matters) note(await storiesOfMatter(db, slug), WEIGHTS.matter);
  for (const person of told.people) note(await storiesOfPerson(db, person), WEIGHTS.person);
  shared.delete(told.story);
  const ids = [...shared].sort(([a, some], [b, others]) => others - some || b - a).slice(0, most);
  return readingsOf(
    db,
    ids.map(([id]) => id),
  );
}

async function storiesOfEvent(db: Db, day: string, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const rows = await db
    .selectFrom('record_happening_names')
    .innerJoin('record_events', 'record_events.happening', 'record_happening_names.happening')
    .select(['record_events.story', 'record_events.out_at'])
    .where(
      'name_key',
      'in',
      names.map((name) => `${day} ${name}`),
    )
    .orderBy('record_events.out_at', 'desc')
    .limit(NEWEST.event)
    .execute();
  return rows.map(({ story }) => story);
}

async function storiesOfMatter(db: Db, slug: string): Promise<number[]> {
  const rows = await db
    .selectFrom('record_matters')
    .innerJoin('record_figures', 'record_figures.matter', 'record_matters.id')
    .select(['record_figures.story', 'record_figures.out_at'])
    .where('record_matters.slug', '=', slug)
    .orderBy('record_figures.out_at', 'desc')
    .limit(NEWEST.matter)
    .execute();
  return rows.map(({ story }) => story);
}

async function storiesOfPerson(db: Db, person: number): Promise<number[]> {
  const rows = await db
    .selectFrom('record_appearances')
    .select('story')
    .where('person', '=', person)
    .orderBy('out_at', 'desc')
    .limit(NEWEST.person)
    .execute();
  return rows.map(({ story }) => story);
}

/** Readings of the revisions that readers see, in this order. */
async function readingsOf(db: Db, ids: readonly number[]): Promise<StoryLike[]> {
  if (ids.length === 0) return [];
  const rows = await liveStories(db).select('readings.json').where('stories.id', 'in', ids).execute();
  return rows
    .flatMap(({ id, headline, json }): StoryLike[] =>
      json === null ? [] : [{ id, headline, reading: JSON.parse(json) }],
    )
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
