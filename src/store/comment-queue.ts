import type { CommentState, Db } from './schema.ts';

/** A comment as the desk sees it; the address stays where it is. */
export interface DeskComment {
  id: number;
  story: { id: number; headline: string; path: string | null };
  name: string;
  text: string;
  state: CommentState;
  phase: string | null;
  reason: string | null;
  writtenAt: number;
}

/** Comments in one state with the phase and reason that decided: held ones oldest first, all others newest first. */
export async function commentQueue(
  db: Db,
  state: CommentState,
  { limit = 50, offset = 0 } = {},
): Promise<DeskComment[]> {
  const order = state === 'held' ? 'asc' : 'desc';
  const rows = await deskComments(db)
    .where('comments.state', '=', state)
    .orderBy('comments.written_at', order)
    .orderBy('comments.id', order)
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(deskCommentOf);
}

/** One comment as the desk sees it; null for none. */
export async function deskComment(db: Db, id: number): Promise<DeskComment | null> {
  const row = await deskComments(db).where('comments.id', '=', id).executeTakeFirst();
  return row ? deskCommentOf(row) : null;
}

const COUNTED = 1000;

/** How many comments wait, counted up to a thousand. */
export async function countHeld(db: Db): Promise<number> {
  const held = db.selectFrom('comments').select('id').where('state', '=', 'held').limit(COUNTED).as('held');
  const { count } = await db
    .selectFrom(held)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function deskComments(db: Db) {
  return db
    .selectFrom('comments')
    .innerJoin('stories', 'stories.id', 'comments.story')
    .leftJoin('revisions', 'revisions.id', 'stories.head')
    .select([
      'comments.id',
      'comments.story',
      'comments.name',
      'comments.text',
      'comments.state',
      'comments.phase',
      'comments.reason',
      'comments.written_at',
      'stories.path',
      'revisions.headline',
    ]);
}

type DeskCommentRow = Awaited<ReturnType<ReturnType<typeof deskComments>['executeTakeFirstOrThrow']>>;

function deskCommentOf(row: DeskCommentRow): DeskComment {
  const { id, story, headline, path, name, text, state, phase, reason, written_at } = row;
  return {
    id,
    story: { id: story, headline: headline ?? '', path },
    name,
    text,
    state,
    phase,
    reason,
    writtenAt: written_at,
  };
}
