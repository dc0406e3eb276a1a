import { FIRST_TIME } from '#comments';
import { addComment, confirmAddress, decideComment, findComment, findStory, type NewComment, type Row } from '#store';
import { type Desk, Refused } from './desk.ts';
import { hashToken } from './sign-in.ts';

/** Approves a comment; while it stays so, its person's next ones are not held for being the first. @throws Refused for no such comment. */
export async function approveComment(
  desk: Desk,
  { comment: id, by }: { comment: number; by: number | null },
): Promise<void> {
  await decide(desk, await knownComment(desk, id), 'approved', by);
}

/** Refuses a comment, also one that was out; it stays in the store. @throws Refused for no such comment. */
export async function refuseComment(
  desk: Desk,
  { comment: id, by }: { comment: number; by: number | null },
): Promise<void> {
  await decide(desk, await knownComment(desk, id), 'refused', by);
}

/** Holds a comment again that was decided: the way back from a slip. @throws Refused for no such comment. */
export async function holdComment(
  desk: Desk,
  { comment: id, by }: { comment: number; by: number | null },
): Promise<void> {
  await decide(desk, await knownComment(desk, id), 'held', by);
}

/** Brings in a comment in the state it had elsewhere. @returns its id. */
export async function putComment(desk: Desk, comment: NewComment): Promise<number> {
  const id = await addComment(desk.writing, comment);
  if (comment.state === 'approved') desk.changed(`comments:${comment.story}`);
  return id;
}

/**
 * Follows the link that was sent to a commenter's address. Where an approved comment has the same address, confirmed
 * too, it is the same person, and what was held only for being the first comes out.
 * @returns where the comment stands, and whether it is out; null for a link that is unknown or spent.
 */
export async function followAddressLink(
  desk: Desk,
  token: string,
): Promise<{ path: string; published: boolean } | null> {
  const confirmed = await confirmAddress(desk.writing, hashToken(token), desk.now);
  if (!confirmed) return null;
  const comment = await knownComment(desk, confirmed.comment);
  const story = await findStory(desk.writing, comment.story);
  const path = `${story?.path ?? '/'}#comment-${comment.id}`;
  const released = confirmed.known && comment.state === 'held' && comment.phase === FIRST_TIME;
  if (released) await approveComment(desk, { comment: comment.id, by: null });
  return { path, published: released || comment.state === 'approved' };
}

async function knownComment({ writing }: Desk, id: number): Promise<Row<'comments'>> {
  const comment = await findComment(writing, id);
  if (!comment) throw new Refused(`There is no comment ${id}.`);
  return comment;
}

async function decide(
  desk: Desk,
  comment: Row<'comments'>,
  state: 'approved' | 'refused' | 'held',
  by: number | null,
): Promise<void> {
  const seen = await decideComment(desk.writing, comment, { state, at: desk.now, by });
  if (seen) desk.changed(`comments:${comment.story}`);
}
