import { sql } from 'kysely';
import type { CommentState, Db, NewRow, Row, Writing } from './schema.ts';

export interface NewComment {
  story: number;
  parent: number | null;
  name: string;
  text: string;
  /** Kept apart; '' for an imported comment without one. */
  email: string;
  state: CommentState;
  phase: string | null;
  reason: string | null;
  staff: boolean;
  commenter: number | null;
  writtenAt: number;
}

/** Stores a comment, its address apart, and keeps the story's count. @returns its id. */
export async function addComment(writing: Writing, comment: NewComment): Promise<number> {
  const values: NewRow<'comments'> = {
    story: comment.story,
    parent: comment.parent,
    name: comment.name,
    text: comment.text,
    state: comment.state,
    phase: comment.phase,
    reason: comment.reason,
    staff: comment.staff ? 1 : 0,
    commenter: comment.commenter,
    written_at: comment.writtenAt,
    decided_at: null,
    decided_by: null,
  };
  const { id } = await writing.insertInto('comments').values(values).returning('id').executeTakeFirstOrThrow();
  if (comment.email !== '') {
    await writing
      .insertInto('comment_addresses')
      .values({ comment: id, email: comment.email, token_hash: null, confirmed_at: null })
      .execute();
  }
  if (comment.state === 'approved') await addToCommentCount(writing, comment.story, 1);
  return id;
}

/** Moves a comment to another state. @returns whether readers see a change. */
export async function decideComment(
  writing: Writing,
  comment: Row<'comments'>,
  decision: { state: CommentState; at: number; by: number | null },
): Promise<boolean> {
  await writing
    .updateTable('comments')
    .set({ state: decision.state, decided_at: decision.at, decided_by: decision.by })
    .where('id', '=', comment.id)
    .execute();
  const change = Number(decision.state === 'approved') - Number(comment.state === 'approved');
  if (change !== 0) await addToCommentCount(writing, comment.story, change);
  return change !== 0;
}

export async function findComment(db: Db, id: number): Promise<Row<'comments'> | null> {
  return (await db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Texts of the newest comments, on one story and on all: what a new one is held against. Bounded. */
export async function recentTexts(db: Db, story: number, limit: number): Promise<string[]> {
  const here = await db
    .selectFrom('comments')
    .select(['id', 'text'])
    .where('story', '=', story)
    .where('state', '=', 'approved')
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const anywhere = await db
    .selectFrom('comments')
    .select(['id', 'text'])
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return [...new Map([...here, ...anywhere].map(({ id, text }) => [id, text])).values()];
}

async function addToCommentCount(writing: Writing, story: number, change: number): Promise<void> {
  await writing
    .updateTable('stories')
    .set({ comment_count: sql`comment_count + ${change}` })
    .where('id', '=', story)
    .execute();
}
