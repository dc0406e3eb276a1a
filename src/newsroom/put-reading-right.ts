import type { SpeakerKind } from '#site';
import { addSpeakerCorrection, changeStory, standingOf } from '#store';
import { type Desk, Refused } from './desk.ts';
import { readRevision } from './read-revision.ts';
import { knownStory } from './save-story.ts';
import { settle } from './settle.ts';

const LONGEST = 300;

/**
 * Switches the reading of a story off for readers, who are told the reason, or on again with null. What it put on record
 * goes with it.
 * @throws Refused for an empty reason.
 */
export async function switchReading(desk: Desk, order: { story: number; off: string | null }): Promise<void> {
  const off = order.off === null ? null : order.off.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  if (off === '')
    throw new Refused('Say why readers do not see the reading: the line of sources tells them.', 'reason');
  const story = await knownStory(desk, order.story);
  if (story.reading_off === off) return;
  const before = await standingOf(desk.writing, desk.clock, story.id);
  await changeStory(desk.writing, story.id, { reading_off: off });
  await settle(desk, story.id, before);
  if (story.state !== 'draft') desk.changed(`story:${story.id}`);
}

export interface SpeakerOrder {
  story: number;
  /** The statement's words as the reading gives them. */
  words: string;
  kind: SpeakerKind;
  /** '' for somebody who stays unnamed. */
  name: string;
  role: string;
  by: number | null;
}

/**
 * Says who made a statement, where the reading has it wrong. It stays on the words through later revisions.
 * @throws Refused without words, or without a name for somebody who is not unnamed.
 */
export async function correctSpeaker(desk: Desk, order: SpeakerOrder): Promise<void> {
  const [name, role] = [order.name, order.role].map((text) => text.trim().replace(/\s+/g, ' ').slice(0, LONGEST));
  const { words, kind, by } = order;
  if (words === '') throw new Refused('Choose the words that somebody else said.', 'words');
  if (kind !== 'unnamed' && name === '') throw new Refused('Say who said it: a name.', 'name');
  const story = await knownStory(desk, order.story);
  const before = await standingOf(desk.writing, desk.clock, story.id);
  await addSpeakerCorrection(desk.writing, {
    story: story.id,
    words,
    kind,
    name: kind === 'unnamed' ? '' : (name ?? ''),
    role: role ?? '',
    at: desk.now,
    by,
  });
  for (const revision of new Set([story.head, story.live]))
    if (revision !== null) await readRevision(desk, revision, story.publish_at, 'again');
  await settle(desk, story.id, before);
  if (story.state !== 'draft') desk.changed(`story:${story.id}`);
}
