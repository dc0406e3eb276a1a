import type { FigureNote, SpokenNote, StoryReading } from '#site';
import type { Key } from '#story';
import type { ReadNotes } from '../readings.ts';
import type { Db } from '../schema.ts';
import { uniqueKeys } from './page.ts';
import { figureOf, hasHistory } from './record-figures-page.ts';
import { personPath } from './record-statements.ts';

/** Boxes of figures beside a story. */
const MOST_FIGURES = 2;

/** A story's reading with the record beside it: speakers with their pages, and what became of the figures that it tells. */
export async function besideRecord(
  db: Db,
  now: number,
  story: number,
  notes: ReadNotes,
): Promise<{ reading: StoryReading; keys: Key[] }> {
  const { figures, keys } = await figuresOf(db, now, story);
  return { reading: { ...notes, speakers: await linkedSpeakers(db, story, notes.speakers), figures }, keys };
}

/** Those matters of the story that have a history: first of which it tells most values itself, then those told of most. */
async function figuresOf(db: Db, now: number, story: number): Promise<{ figures: FigureNote[]; keys: Key[] }> {
  const rows = await db
    .selectFrom('record_figures')
    .innerJoin('record_matters', 'record_matters.id', 'record_figures.matter')
    .select(['record_matters.id', 'name', 'slug', 'topic', 'told', 'running'])
    .where('record_figures.story', '=', story)
    .orderBy('record_figures.number')
    .execute();
  const own = new Map<number, number>();
  for (const { id } of rows) own.set(id, (own.get(id) ?? 0) + 1);
  const matters = [...new Map(rows.map((row) => [row.id, row])).values()];
  const figures: FigureNote[] = [];
  const stories = new Set<number>();
  const running = matters
    .filter((matter) => matter.running === 1)
    .sort((a, b) => (own.get(b.id) ?? 0) - (own.get(a.id) ?? 0) || b.told - a.told);
  for (const matter of running) {
    const told = figures.length < MOST_FIGURES ? await figureOf(db, now, matter) : null;
    if (!told || !hasHistory(told.figure)) continue;
    figures.push(told.figure);
    for (const one of told.stories) stories.add(one);
  }
  return {
    figures,
    keys: uniqueKeys(
      matters.map(({ id }): Key => `matter:${id}`),
      [...stories].map((id): Key => `story:${id}`),
    ),
  };
}

async function linkedSpeakers(db: Db, story: number, speakers: readonly SpokenNote[]): Promise<SpokenNote[]> {
  const people = await db
    .selectFrom('record_appearances')
    .innerJoin('record_people', 'record_people.id', 'record_appearances.person')
    .select(['record_appearances.name', 'record_appearances.aliases', 'record_people.slug'])
    .where('record_appearances.story', '=', story)
    .orderBy('record_appearances.person')
    .execute();
  const slugs = new Map<string, string>();
  for (const { aliases, slug } of people) {
    const others: string[] = JSON.parse(aliases);
    for (const one of others) if (!slugs.has(one)) slugs.set(one, slug);
  }
  for (const { name, slug } of people) slugs.set(name, slug);
  return speakers.map((speaker) => {
    const slug = speaker.path === null ? undefined : slugs.get(speaker.name);
    return { ...speaker, path: slug === undefined ? null : personPath(slug) };
  });
}
