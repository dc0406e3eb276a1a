import type { RevisionText, StoryState } from '#story';
import type { Db } from './schema.ts';

/** A story in the desk's list. */
export interface DeskStory {
  id: number;
  headline: string;
  path: string | null;
  state: StoryState;
  publishAt: number | null;
  savedAt: number;
  /** Whether the newest revision is another than the one that readers see. */
  unpublishedChanges: boolean;
}

/** All stories whatever their state, the newest first. */
export async function storyList(
  db: Db,
  { state, limit = 50, offset = 0 }: { state?: StoryState; limit?: number; offset?: number } = {},
): Promise<DeskStory[]> {
  const query = db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.head')
    .select([
      'stories.id',
      'stories.path',
      'stories.state',
      'stories.publish_at',
      'stories.live',
      'stories.head',
      'revisions.headline',
      'revisions.saved_at',
    ])
    .orderBy('stories.created_at', 'desc')
    .orderBy('stories.id', 'desc')
    .limit(limit)
    .offset(offset);
  const rows = await (state === undefined ? query : query.where('stories.state', '=', state)).execute();
  return rows.map(({ id, headline, path, state, publish_at, saved_at, live, head }) => ({
    id,
    headline,
    path,
    state,
    publishAt: publish_at,
    savedAt: saved_at,
    unpublishedChanges: live !== null && live !== head,
  }));
}

/** All that the desk's form for a story shows. */
export interface StoryForm extends RevisionText {
  id: number;
  revision: number;
  live: number | null;
  path: string | null;
  slug: string;
  state: StoryState;
  publishAt: number | null;
  section: string;
  topics: string[];
  authors: string[];
  commentsOpen: boolean;
  picture: number | null;
  /** Newest first, without their bodies. */
  revisions: { id: number; number: number; headline: string; savedAt: number; savedBy: string | null }[];
}

const REVISIONS_SHOWN = 200;

/** The newest revision of a story, its placement by slugs, and its revisions; null for no such story. */
export async function storyForm(db: Db, id: number): Promise<StoryForm | null> {
  const story = await db
    .selectFrom('stories')
    .innerJoin('sections', 'sections.id', 'stories.section')
    .innerJoin('revisions', 'revisions.id', 'stories.head')
    .select([
      'stories.id',
      'stories.head',
      'stories.live',
      'stories.path',
      'stories.slug',
      'stories.state',
      'stories.publish_at',
      'stories.comments_open',
      'stories.picture',
      'sections.slug as section',
      'revisions.headline',
      'revisions.standfirst',
      'revisions.dateline',
      'revisions.body',
    ])
    .where('stories.id', '=', id)
    .executeTakeFirst();
  if (!story) return null;
  const { head, live, path, slug, state, publish_at, comments_open, picture, section, ...text } = story;
  return {
    ...text,
    revision: head ?? 0,
    live,
    path,
    slug,
    state,
    publishAt: publish_at,
    section,
    topics: await topicSlugs(db, id),
    authors: await authorSlugs(db, id),
    commentsOpen: comments_open === 1,
    picture,
    revisions: await revisionsOf(db, id),
  };
}

async function topicSlugs(db: Db, story: number): Promise<string[]> {
  const rows = await db
    .selectFrom('story_topics')
    .innerJoin('topics', 'topics.id', 'story_topics.topic')
    .select('topics.slug')
    .where('story_topics.story', '=', story)
    .orderBy('story_topics.position')
    .execute();
  return rows.map(({ slug }) => slug);
}

async function authorSlugs(db: Db, story: number): Promise<string[]> {
  const rows = await db
    .selectFrom('story_authors')
    .innerJoin('authors', 'authors.id', 'story_authors.author')
    .select('authors.slug')
    .where('story_authors.story', '=', story)
    .orderBy('story_authors.position')
    .execute();
  return rows.map(({ slug }) => slug);
}

async function revisionsOf(db: Db, story: number): Promise<StoryForm['revisions']> {
  const rows = await db
    .selectFrom('revisions')
    .leftJoin('users', 'users.id', 'revisions.saved_by')
    .select(['revisions.id', 'revisions.number', 'revisions.headline', 'revisions.saved_at', 'users.name'])
    .where('revisions.story', '=', story)
    .orderBy('revisions.number', 'desc')
    .limit(REVISIONS_SHOWN)
    .execute();
  return rows.map(({ id, number, headline, saved_at, name }) => ({
    id,
    number,
    headline,
    savedAt: saved_at,
    savedBy: name,
  }));
}
