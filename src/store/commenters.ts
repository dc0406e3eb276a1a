import type { Db, Writing } from './schema.ts';

export interface Commenter {
  id: number;
  /** Whether a comment of theirs stands approved now. */
  approved: boolean;
}

/** The person behind a mark that their browser carries; null for a mark that nobody has. */
export async function findCommenter(db: Db, mark: string): Promise<Commenter | null> {
  const found = await db.selectFrom('commenters').select('id').where('mark', '=', mark).executeTakeFirst();
  if (!found) return null;
  const approved = await db
    .selectFrom('comments')
    .select('id')
    .where('commenter', '=', found.id)
    .where('state', '=', 'approved')
    .limit(1)
    .executeTakeFirst();
  return { id: found.id, approved: approved !== undefined };
}

export async function addCommenter(writing: Writing, mark: string, now: number): Promise<Commenter> {
  const { id } = await writing
    .insertInto('commenters')
    .values({ mark, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, approved: false };
}

export async function setAddressToken(writing: Writing, comment: number, tokenHash: string): Promise<void> {
  await writing
    .updateTable('comment_addresses')
    .set({ token_hash: tokenHash })
    .where('comment', '=', comment)
    .execute();
}

/**
 * Confirms the address behind a link that was sent to it; the link then is spent.
 * @returns the comment, and whether an approved comment has the same address, confirmed before; null for no such link.
 */
export async function confirmAddress(
  writing: Writing,
  tokenHash: string,
  now: number,
): Promise<{ comment: number; known: boolean } | null> {
  const found = await writing
    .selectFrom('comment_addresses')
    .select(['comment', 'email'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!found) return null;
  const { comment, email } = found;
  const known = await writing
    .selectFrom('comment_addresses')
    .innerJoin('comments', 'comments.id', 'comment_addresses.comment')
    .select('comments.id')
    .where('comment_addresses.email', '=', email)
    .where('comment_addresses.confirmed_at', 'is not', null)
    .where('comments.state', '=', 'approved')
    .limit(1)
    .executeTakeFirst();
  await writing
    .updateTable('comment_addresses')
    .set({ confirmed_at: now, token_hash: null })
    .where('comment', '=', comment)
    .execute();
  return { comment, known: known !== undefined };
}
