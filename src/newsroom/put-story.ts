import {
  addRevision,
  changeStory,
  findStory,
  freePath,
  insertStory,
  NOWHERE,
  redirect,
  type StoryRow,
  setPlaces,
  standingOf,
} from '#store';
import { normalPath, type RevisionText, type StoryPlacement, storyPath } from '#story';
import type { Desk } from './desk.ts';
import { readRevision } from './read-revision.ts';
import { readyWords } from './ready-words.ts';
import { placesOf, type Saved } from './save-story.ts';
import { settle } from './settle.ts';

/** A story as it comes whole from elsewhere: an import, a restored backup, the example edition. */
export interface WholeStory {
  /** Our id where the story was brought in before. */
  id: number | null;
  text: RevisionText;
  placement: StoryPlacement;
  /** Address it had and keeps; null makes one from its date. Another story's address gets a number added. */
  path: string | null;
  /** Id of a media file. */
  picture: number | null;
  createdAt: number;
  /** When its words last changed after publication. */
  updatedAt: number | null;
}

/**
 * Brings in a story in the state it had. Brought in again with the same words it makes no new revision; with another
 * address the old one redirects.
 * @throws Refused for an unknown section, topic or author.
 */
export async function putStory(desk: Desk, whole: WholeStory): Promise<Saved & { path: string | null }> {
  const { writing, clock } = desk;
  const { text, placement, picture, createdAt, updatedAt } = whole;
  const { section, topics, authors } = await placesOf(desk, placement);
  const known = whole.id === null ? null : await findStory(writing, whole.id);
  const story = known?.id ?? (await insertStory(writing, { slug: placement.slug, section, createdAt }));
  const before = known ? await standingOf(writing, clock, story) : NOWHERE;
  const revision = await addRevision(writing, story, readyWords(text), { at: updatedAt ?? createdAt, by: null });
  const path = await pathOf(desk, whole, story);
  await setPlaces(writing, 'topic', story, topics);
  await setPlaces(writing, 'author', story, authors);
  await changeStory(writing, story, {
    path,
    slug: placement.slug,
    section,
    live: placement.state === 'draft' ? null : revision,
    state: placement.state,
    publish_at: placement.publishAt,
    updated_at: updatedAt,
    comments_open: placement.commentsOpen ? 1 : 0,
    picture,
  });
  if (known?.path && path && known.path !== path) await redirect(writing, known.path, path);
  await readRevision(desk, revision, placement.publishAt);
  await settle(desk, story, before);
  if (known && seen(known)) desk.changed(`story:${story}`, 'words');
  return { story, revision, path };
}

async function pathOf(
  { writing, clock }: Desk,
  { path, placement }: WholeStory,
  story: number,
): Promise<string | null> {
  if (path !== null) return freePath(writing, normalPath(path), story);
  if (placement.state === 'draft' || placement.publishAt === null) return null;
  return freePath(writing, storyPath({ day: clock.date(placement.publishAt), slug: placement.slug }), story);
}

function seen({ state }: StoryRow): boolean {
  return state !== 'draft';
}
