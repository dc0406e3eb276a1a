import { addCorrection, addRevision, changeStory, standingOf } from '#store';
import type { Correction, RevisionText } from '#story';
import { type Desk, Refused } from './desk.ts';
import { holdAgainstOthers } from './hold-against-others.ts';
import { readRevision } from './read-revision.ts';
import { readyWords } from './ready-words.ts';
import { knownStory } from './save-story.ts';
import { settle } from './settle.ts';

export interface CorrectionOrder extends Correction {
  story: number;
  /** The words after the correction; they go out with it. */
  text: RevisionText;
  /** An earlier correction that this one replaces. */
  supersedes?: number | null;
  by: number | null;
}

/**
 * Corrects a story that is out: its new words and the note go out together, bound to the revision before and after.
 * @throws Refused for an empty note, or a story that is not out.
 */
export async function correct(desk: Desk, order: CorrectionOrder): Promise<{ correction: number; revision: number }> {
  const { writing, now, clock } = desk;
  const { story: id, kind, wrong, right, text, supersedes = null, by } = order;
  const note = order.note.trim();
  if (note === '') throw new Refused('A correction says what was wrong.', 'note');
  const story = await knownStory(desk, id);
  if (story.state !== 'public' || story.live === null) throw new Refused('Only a story that is out is corrected.');
  const before = await standingOf(writing, clock, id);
  const revision = await addRevision(writing, id, readyWords(text), { at: now, by });
  await changeStory(writing, id, { live: revision, ...(revision === story.live ? {} : { updated_at: now }) });
  await readRevision(desk, revision, story.publish_at);
  await holdAgainstOthers(desk, id, revision);
  const correction = await addCorrection(writing, {
    story: id,
    kind,
    note,
    wrong,
    right,
    fromRevision: story.live,
    toRevision: revision,
    at: now,
    by,
    supersedes,
  });
  desk.changed(`story:${id}`, 'corrections');
  await settle(desk, id, before);
  return { correction, revision };
}
