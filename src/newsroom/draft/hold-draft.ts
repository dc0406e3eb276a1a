import { type Db, namedPlaces, type Store } from '#store';
import type { Draft, FindingInDraft } from '#story';
import { findAgainstOthers } from '../hold-against-others.ts';
import { matterPage } from '../matter-slugs.ts';

export interface HeldDraft extends Draft {
  /** The story that it is a draft of; null for a new one. */
  story: number | null;
  /** Names as typed; figures belong to the first. */
  topics: readonly string[];
}

/**
 * Holds a story as it stands in its form against the paper's other stories, as it is held when it is saved. Nothing is
 * stored. Reading takes time in step with the length of the text, and whoever asks waits for it.
 */
export async function holdDraft(
  { store, now }: { store: Store; now: number },
  { story, topics, ...draft }: HeldDraft,
): Promise<FindingInDraft[]> {
  // The engine is loaded when the first text is read.
  const [{ draftText }, { readStory }] = await Promise.all([import('./draft-text.ts'), import('../story-reading.ts')]);
  const { words, reading, placeOf } = draftText(draft);
  const { record } = readStory(reading, words.body);
  const topic = await topicNamed(store.db, topics[0]);
  const matters = record.figures.map(({ matter }) => matterPage(matter, story ?? 0, topic).slug);
  const found = await findAgainstOthers(
    { store, now, db: store.db },
    { story: story ?? 0, reading, record, matters: [...new Set(matters)] },
  );
  return found.map(({ start, end, other, ...finding }) => ({
    ...finding,
    against: other && { id: other.id, headline: other.headline },
    place: placeOf(start, end),
    take: null,
  }));
}

const NAMES_LOOKED_THROUGH = 1000;

async function topicNamed(db: Db, title: string | undefined): Promise<{ id: number; slug: string } | null> {
  if (title === undefined) return null;
  const known = await namedPlaces(db, 'topic', NAMES_LOOKED_THROUGH);
  return known.find((place) => place.title.toLowerCase() === title.toLowerCase()) ?? null;
}
