import type { StoryPage } from '#site';
import { commentsCloseAt } from '../comments-close.ts';
import { nextScheduled } from '../lists.ts';
import type { ReadPage } from '../readings.ts';
import type { Db } from '../schema.ts';
import { commentsOfStory } from './comments-of-story.ts';
import { correctionsOf } from './corrections.ts';
import { liveStories } from './live-stories.ts';
import { earlier, type Page, uniqueKeys, type View } from './page.ts';
import { paperOf, placePath } from './paper.ts';
import { mostPopular } from './popular.ts';
import { readMore } from './read-more.ts';
import { besideRecord } from './record-of-story.ts';
import { authorsOf, pictureOf, storyKeys, teasersOf } from './teasers.ts';

const CORRECTIONS_SHOWN = 50;

/**
 * The story at an address, also one that is protected or was withdrawn, whose words then stay out of the facts.
 * @returns null where no story answers there by now: unknown, a draft, or still to come.
 */
export async function storyPage(view: View, path: string): Promise<Page<StoryPage> | null> {
  const { db } = view.store;
  const row = await storyAt(db, path);
  if (!row || row.state === 'draft' || row.publish_at === null) return null;
  if (row.publish_at > view.now && row.state !== 'withdrawn') return null;
  const { paper, settings, clock } = await paperOf(view);
  const shown = row.state === 'public';
  const [topics, authors, corrections, comments, popular] = await Promise.all([
    topicsOf(db, row.id),
    authorsOf(db, [row.id]),
    correctionsOf(view, clock, { story: row.id, limit: CORRECTIONS_SHOWN }),
    shown ? commentsOfStory(db, clock, row.id) : [],
    mostPopular(view, clock),
  ]);
  const related = await readMore(view, { id: row.id, section: row.section, topics: topics.map(({ id }) => id) });
  const more = await teasersOf(view, clock, related.ids);
  const closes = commentsCloseAt(settings, { commentsOpen: row.comments_open === 1, publishAt: row.publish_at });
  const withdrawn = row.state === 'withdrawn';
  const isRead = shown && row.read_page !== null && row.reading_off === null;
  const read: ReadPage | null = isRead ? JSON.parse(row.read_page ?? '') : null;
  const beside = read && (await besideRecord(db, view.now, row.id, read.notes));
  return {
    facts: {
      paper,
      id: row.id,
      path: row.path ?? path,
      state: row.state,
      headline: withdrawn ? '' : row.headline,
      standfirst: shown ? row.standfirst : '',
      body: shown ? (read?.body ?? row.body) : '',
      dateline: shown ? row.dateline : '',
      section: { title: row.section_title, path: placePath('section', row.section_slug) },
      topics: topics.map(({ slug, title }) => ({ title, path: placePath('topic', slug) })),
      authors: withdrawn ? [] : (authors.get(row.id) ?? []),
      at: clock.moment(row.publish_at),
      updatedAt: row.updated_at === null ? null : clock.moment(row.updated_at),
      picture: shown ? pictureOf(row) : null,
      corrections: corrections.map(({ note }) => note),
      readMore: more,
      comments,
      commentCount: shown ? row.comment_count : 0,
      commentsOpen: shown && closes > view.now,
      popular: popular.links,
      reading: beside?.reading ?? null,
      readingOff: shown ? row.reading_off : null,
    },
    keys: uniqueKeys(
      ['paper', 'replies', `story:${row.id}`, `comments:${row.id}`],
      related.keys,
      storyKeys(more),
      popular.keys,
      beside?.keys ?? [],
    ),
    freshUntil: earlier(
      await nextScheduled(db, view.now),
      closes > view.now && Number.isFinite(closes) ? closes : null,
    ),
  };
}

function storyAt(db: Db, path: string) {
  return liveStories(db)
    .select([
      'stories.state',
      'stories.section',
      'stories.publish_at',
      'stories.comments_open',
      'stories.comment_count',
      'revisions.dateline',
      'revisions.body',
      'readings.page as read_page',
    ])
    .where('stories.path', '=', path)
    .executeTakeFirst();
}

function topicsOf(db: Db, story: number) {
  return db
    .selectFrom('story_topics')
    .innerJoin('topics', 'topics.id', 'story_topics.topic')
    .select(['topics.id', 'topics.slug', 'topics.title'])
    .where('story_topics.story', '=', story)
    .orderBy('story_topics.position')
    .execute();
}
