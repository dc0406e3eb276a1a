import { addDismissal, type Dismissal, takeDismissalBack } from '#store';
import { type Desk, Refused } from './desk.ts';
import { knownStory } from './save-story.ts';

const LONGEST = 300;

export interface DismissalOrder extends Omit<Dismissal, 'id'> {
  story: number;
  by: number | null;
}

/**
 * Lets a finding stand, with the reason. It holds for the same words through later revisions.
 * @throws Refused for an empty reason.
 */
export async function dismissFinding(desk: Desk, { story, ...order }: DismissalOrder): Promise<void> {
  const reason = order.reason.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  if (reason === '') throw new Refused('Say why it may stand: whoever edits the story next wants to know.');
  const { id } = await knownStory(desk, story);
  await addDismissal(desk.writing, { ...order, reason, story: id, at: desk.now });
}

/** Tells a dismissed finding again. */
export async function tellFindingAgain(desk: Desk, order: { story: number; dismissal: number }): Promise<void> {
  await takeDismissalBack(desk.writing, order.story, order.dismissal);
}
