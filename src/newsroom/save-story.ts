import {
  addRevision,
  changeStory,
  findStory,
  insertStory,
  NOWHERE,
  type PlaceKind,
  placeIds,
  type StoryRow,
  setPlaces,
  standingOf,
} from '#store';
import type { RevisionText } from '#story';
import { slugFrom } from './address.ts';
import { type Desk, Refused } from './desk.ts';
import { holdAgainstOthers } from './hold-against-others.ts';
import { readRevision } from './read-revision.ts';
import { readyWords } from './ready-words.ts';
import { settle } from './settle.ts';

/** A story as somebody saves it. Sections, topics and authors by slug; they must exist. */
export interface StoryDraft {
  /** Null for a new story. */
  id: number | null;
  text: RevisionText;
  section: string;
  topics: string[];
  authors: string[];
  /** '' takes it from the headline of a story that has none yet. */
  slug: string;
  commentsOpen: boolean;
  /** Id of a media file. */
  picture: number | null;
  /** Id of the user who saves. */
  by: number | null;
}

export interface Saved {
  story: number;
  revision: number;
}

/**
 * Saves a revision, and where a story stands. Readers of a story that is out go on seeing the revision that was
 * published last; its places change at once.
 * @throws Refused for an unknown section, topic or author.
 */
export async function saveStory(desk: Desk, draft: StoryDraft): Promise<Saved> {
  const { writing, now } = desk;
  const { section, topics, authors } = await placesOf(desk, draft);
  const known = draft.id === null ? null : await knownStory(desk, draft.id);
  const slug = draft.slug || known?.slug || slugFrom(draft.text.headline);
  const story = known?.id ?? (await insertStory(writing, { slug, section, createdAt: now }));
  const before = known ? await standingOf(writing, desk.clock, story) : NOWHERE;
  await changeStory(writing, story, {
    section,
    comments_open: draft.commentsOpen ? 1 : 0,
    picture: draft.picture,
    // An address that readers know changes by `changeAddress` alone.
    ...(known?.path ? {} : { slug }),
  });
  await setPlaces(writing, 'topic', story, topics);
  await setPlaces(writing, 'author', story, authors);
  const revision = await addRevision(writing, story, readyWords(draft.text), { at: now, by: draft.by });
  await readRevision(desk, revision, known?.publish_at ?? null);
  await holdAgainstOthers(desk, story, revision);
  await settle(desk, story, before);
  if (known && shownOtherwise(known, draft)) desk.changed(`story:${story}`);
  return { story, revision };
}

/** @throws Refused where there is no such story. */
export async function knownStory({ writing }: Desk, id: number): Promise<StoryRow> {
  const story = await findStory(writing, id);
  if (!story) throw new Refused(`There is no story ${id}. It may have been opened from an old link.`);
  return story;
}

interface Places {
  section: number;
  topics: number[];
  authors: number[];
}

/** Ids of the places of a draft. @throws Refused for a slug that nothing has. */
export async function placesOf(
  desk: Desk,
  draft: { section: string; topics: string[]; authors: string[] },
): Promise<Places> {
  const [section] = await idsOf(desk, 'section', [draft.section]);
  return {
    section: section ?? 0,
    topics: await idsOf(desk, 'topic', draft.topics),
    authors: await idsOf(desk, 'author', draft.authors),
  };
}

async function idsOf({ writing }: Desk, kind: PlaceKind, slugs: string[]): Promise<number[]> {
  const { ids, unknown } = await placeIds(writing, kind, slugs);
  if (unknown.length > 0)
    throw new Refused(`There is no ${kind} "${unknown[0]}". Make it first, or choose another.`, kind);
  return ids;
}

/** Whether its page shows another thing than before, which no list tells: its picture, its form, or that it is taken back. */
function shownOtherwise(before: StoryRow, draft: StoryDraft): boolean {
  if (before.state === 'draft') return false;
  if (before.state !== 'public') return true;
  return before.picture !== draft.picture || (before.comments_open === 1) !== draft.commentsOpen;
}
