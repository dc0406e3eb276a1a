import { addDismissal, type Dismissal, dismissalsOf, takeDismissalBack } from '#store';
import { type Desk, Refused } from './desk.ts';
import { knownStory } from './save-story.ts';

const LONGEST = 300;

export interface DismissalOrder extends Omit<Dismissal, 'id'> {
  story: number;
  by: number | null;
}

/**
 * Lets a finding stand, with the reason. It holds for the same words through later revisions; of what stands already the
 * first reason is kept.
 * @returns the dismissal's id.
 * @throws Refused for an empty reason.
 */
export async function dismissFinding(desk: Desk, { story, ...order }: DismissalOrder): Promise<number> {
  const reason = order.reason.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  if (reason === '') throw new Refused('Say why it may stand: whoever edits the story next wants to know.');
  const { id } = await knownStory(desk, story);
  const known = (await dismissalsOf(desk.writing, [id])).get(id)?.find((one) => isSame(one, order));
  return known?.id ?? addDismissal(desk.writing, { ...order, reason, story: id, at: desk.now });
}

function isSame(one: Dismissal, { rule, words, against }: Omit<DismissalOrder, 'story'>): boolean {
  return one.rule === rule && one.words === words && one.against === against;
}

/** Tells a dismissed finding again. */
export async function tellFindingAgain(desk: Desk, order: { story: number; dismissal: number }): Promise<void> {
  await takeDismissalBack(desk.writing, order.story, order.dismissal);
}
