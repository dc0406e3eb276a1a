import type { StoryReading } from '#site';
import type { Db } from '../schema.ts';
import { matterPath } from './record-figures-page.ts';
import { personPath } from './record-statements.ts';

/** A story's reading with links into the record: speakers to their pages, figures to their matters. */
export async function linkedToRecord(db: Db, story: number, notes: StoryReading): Promise<StoryReading> {
  const people = await db
    .selectFrom('record_appearances')
    .innerJoin('record_people', 'record_people.id', 'record_appearances.person')
    .select(['record_appearances.name', 'record_appearances.aliases', 'record_people.slug'])
    .where('record_appearances.story', '=', story)
    .orderBy('record_appearances.person')
    .execute();
  const matters = await db
    .selectFrom('record_figures')
    .innerJoin('record_matters', 'record_matters.id', 'record_figures.matter')
    .select(['record_matters.name', 'record_matters.slug'])
    .where('record_figures.story', '=', story)
    .execute();
  const slugs = new Map<string, string>();
  for (const { aliases, slug } of people) {
    const others: string[] = JSON.parse(aliases);
    for (const one of others) if (!slugs.has(one)) slugs.set(one, slug);
  }
  for (const { name, slug } of people) slugs.set(name, slug);
  const matterSlugs = new Map(matters.map(({ name, slug }) => [name.toLowerCase(), slug]));
  return {
    ...notes,
    speakers: notes.speakers.map((speaker) => {
      const slug = speaker.path === null ? undefined : slugs.get(speaker.name);
      return { ...speaker, path: slug === undefined ? null : personPath(slug) };
    }),
    figures: notes.figures.map((figure) => {
      const slug = matterSlugs.get(figure.what.toLowerCase());
      return { ...figure, path: slug === undefined ? null : matterPath(slug) };
    }),
  };
}
