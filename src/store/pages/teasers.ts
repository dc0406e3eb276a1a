import type { Link, Picture, SourceCounts, Teaser } from '#site';
import type { Key } from '#story';
import type { Clock } from '../moments.ts';
import type { Db } from '../schema.ts';
import { liveStories } from './live-stories.ts';
import type { View } from './page.ts';
import { placePath } from './paper.ts';

/** Teasers of these stories in this order; those that are not out by now are left out. Every read is by primary key. */
export async function teasersOf({ store: { db }, now }: View, clock: Clock, ids: readonly number[]): Promise<Teaser[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const [rows, topics, authors, putRight] = await Promise.all([
    storiesOf(db, now, wanted),
    topicsOf(db, wanted),
    authorsOf(db, wanted),
    putRightIn(db, wanted),
  ]);
  const teasers = new Map(
    rows.map((row): [number, Teaser] => [
      row.id,
      {
        id: row.id,
        path: row.path ?? '',
        headline: row.headline,
        standfirst: row.standfirst,
        section: { title: row.section_title, path: placePath('section', row.section_slug) },
        topic: topics.get(row.id)?.[0] ?? null,
        authors: authors.get(row.id) ?? [],
        at: clock.moment(row.out_at ?? 0),
        updatedAt: row.updated_at === null ? null : clock.moment(row.updated_at),
        picture: pictureOf(row),
        sources: row.reading_off === null ? sourcesOf(row) : null,
        putRight: putRight.get(row.id) ?? null,
      },
    ]),
  );
  return ids.flatMap((id) => teasers.get(id) ?? []);
}

export function storyKeys(stories: readonly { id: number }[]): Key[] {
  return stories.map(({ id }): Key => `story:${id}`);
}

function storiesOf(db: Db, now: number, ids: readonly number[]) {
  return liveStories(db)
    .select(['stories.out_at', 'readings.persons', 'readings.organisations', 'readings.unnamed', 'readings.documents'])
    .where('stories.id', 'in', ids)
    .where('stories.out_at', '<=', now)
    .execute();
}

/** Topics of stories, in their order. */
export async function topicsOf(db: Db, ids: readonly number[]): Promise<Map<number, Link[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('story_topics')
    .innerJoin('topics', 'topics.id', 'story_topics.topic')
    .select(['story_topics.story', 'topics.title', 'topics.slug'])
    .where('story_topics.story', 'in', ids)
    .orderBy('story_topics.story')
    .orderBy('story_topics.position')
    .execute();
  return linksByStory('topic', rows);
}

/** What was put right in stories: a correction, where there is one, else a clarification. */
async function putRightIn(db: Db, ids: readonly number[]): Promise<Map<number, 'correction' | 'clarification'>> {
  const rows = await db
    .selectFrom('corrections')
    .select(['story', 'kind'])
    .where('story', 'in', ids)
    .where('superseded_by', 'is', null)
    .execute();
  return new Map(rows.sort((a, b) => (a.kind < b.kind ? -1 : 1)).map(({ story, kind }) => [story, kind]));
}

/** Bylines of stories, in their order. */
export async function authorsOf(db: Db, ids: readonly number[]): Promise<Map<number, Link[]>> {
  const rows = await db
    .selectFrom('story_authors')
    .innerJoin('authors', 'authors.id', 'story_authors.author')
    .select(['story_authors.story', 'authors.title', 'authors.slug'])
    .where('story_authors.story', 'in', ids)
    .orderBy('story_authors.story')
    .orderBy('story_authors.position')
    .execute();
  return linksByStory('author', rows);
}

function linksByStory(
  kind: 'topic' | 'author',
  rows: readonly { story: number; title: string; slug: string }[],
): Map<number, Link[]> {
  const links = new Map<number, Link[]>();
  for (const { story, title, slug } of rows) {
    const known = links.get(story) ?? [];
    known.push({ title, path: placePath(kind, slug) });
    links.set(story, known);
  }
  return links;
}

interface PictureColumns {
  file: string | null;
  width: number | null;
  height: number | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  dark_file: string | null;
}

export function pictureOf({ file, width, height, alt, caption, credit, dark_file }: PictureColumns): Picture | null {
  if (file === null) return null;
  return {
    src: mediaPath(file),
    width: width ?? 0,
    height: height ?? 0,
    alt: alt ?? '',
    caption: caption ?? '',
    credit: credit ?? '',
    darkSrc: dark_file === null ? null : mediaPath(dark_file),
  };
}

export function mediaPath(file: string): string {
  return `/media/${file}`;
}

function sourcesOf(row: { [Name in keyof SourceCounts]: number | null }): SourceCounts | null {
  const { persons, organisations, unnamed, documents } = row;
  if (persons === null || organisations === null || unnamed === null || documents === null) return null;
  return { persons, organisations, unnamed, documents };
}
