import type { TypedStory } from '#desk';
import { type Html, type Picture, type StoryPage, storyPage } from '#site';
import { findMedia, findPlace, mediaPath, paperPage, storyForm } from '#store';
import { sanitiseBody } from '#story';
import type { House } from '../../context.ts';
import { wordsOf } from './typed-story.ts';

/** The story as readers would see it, made of what stands in the form; nothing is saved. */
export async function previewPage(house: House, story: number | null, typed: TypedStory): Promise<Html> {
  const { newsroom } = house;
  const view = newsroom.view();
  const { facts: paper } = await paperPage(view);
  const section = await findPlace(view.store.db, 'section', typed.section);
  const words = wordsOf(typed);
  const facts: StoryPage = {
    paper,
    id: story ?? 0,
    path: '/desk/',
    state: 'public',
    headline: words.headline || 'Without a headline',
    standfirst: words.standfirst,
    dateline: words.dateline,
    body: sanitiseBody(words.body),
    section: { title: section?.title ?? '', path: `/section/${typed.section}/` },
    topics: linksOf('topic', typed.topics),
    authors: linksOf('author', typed.authors),
    at: (await house.clock()).moment(view.now),
    updatedAt: null,
    picture: await pictureOf(house, story),
    corrections: [],
    readMore: [],
    comments: [],
    commentCount: 0,
    commentsOpen: false,
    popular: [],
    reading: null,
    readingOff: null,
  };
  return storyPage(facts, await newsroom.replyForm(facts.id));
}

/** Only the names show in a preview; a topic that is new has no page yet. */
function linksOf(kind: string, typed: string): { title: string; path: string }[] {
  return typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((title) => ({ title, path: `/${kind}/` }));
}

/** The picture that the story has; one that is only chosen in the form has not been sent to stay. */
async function pictureOf({ newsroom }: House, story: number | null): Promise<Picture | null> {
  const { db } = newsroom.store;
  const form = story === null ? null : await storyForm(db, story);
  const media = await findMedia(db, form?.picture ?? 0);
  if (!media) return null;
  const { file, width, height, alt, caption, credit, dark_file } = media;
  return { src: mediaPath(file), width, height, alt, caption, credit, darkSrc: dark_file && mediaPath(dark_file) };
}
