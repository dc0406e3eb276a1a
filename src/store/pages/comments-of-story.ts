import type { CommentNote } from '#site';
import type { Clock } from '../moments.ts';
import type { Db } from '../schema.ts';

/** A page shows no more than this many, the newest. */
const MOST_SHOWN = 500;
/** Replies to replies deeper than this stand beside what they answer. */
const DEEPEST = 4;

/** Approved comments of one story as threads, oldest first. Names the public columns; addresses are in another table. */
export async function commentsOfStory(db: Db, clock: Clock, story: number): Promise<CommentNote[]> {
  const rows = await db
    .selectFrom('comments')
    .select(['id', 'parent', 'name', 'written_at', 'text', 'staff'])
    .where('story', '=', story)
    .where('state', '=', 'approved')
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SHOWN)
    .execute();
  return threads(
    rows.reverse().map(({ id, parent, name, written_at, text, staff }) => ({
      id,
      parent,
      name,
      at: clock.moment(written_at),
      text,
      staff: staff === 1,
      replies: [],
    })),
  );
}

/** Hangs replies under what they answer; one whose parent is not shown, or stands after it, opens a thread of its own. */
export function threads(notes: readonly CommentNote[]): CommentNote[] {
  const placed = new Map<number, { note: CommentNote; depth: number; above: CommentNote | null }>();
  const roots: CommentNote[] = [];
  for (const note of notes) {
    const parent = note.parent === null ? undefined : placed.get(note.parent);
    if (!parent) {
      roots.push(note);
      placed.set(note.id, { note, depth: 0, above: null });
      continue;
    }
    const host = parent.depth < DEEPEST ? parent.note : (parent.above ?? parent.note);
    host.replies.push(note);
    placed.set(note.id, { note, depth: Math.min(parent.depth + 1, DEEPEST), above: host });
  }
  return roots;
}
