import type { CommentState } from '#store';
import { plainText, sanitiseBody } from '#story';
import { markParagraphs } from './paragraphs.ts';
import { lineOf, timeOf } from './story-of.ts';
import type { WxrComment } from './wxr.ts';

export interface OldComment {
  id: string;
  /** The comment that it answers, among those given; null for none. */
  parent: string | null;
  name: string;
  /** Goes into the private table and nowhere else. */
  email: string;
  text: string;
  state: CommentState;
  reason: string | null;
  writtenAt: number;
}

const LONGEST_NAME = 80;

/**
 * The comments of a post, each after the one it answers. Notices of other sites (pingbacks, trackbacks) are no comments and
 * are left out; what answered one, or a comment that is missing, stands by itself.
 */
export function commentsOf(comments: readonly WxrComment[], offset: number, fallback: number): OldComment[] {
  const kept = comments.filter(({ type, id }) => (type === '' || type === 'comment') && id !== '');
  const ids = new Set(kept.map(({ id }) => id));
  const old = kept.map((comment) => commentOf(comment, ids, offset, fallback));
  return parentsFirst(old.filter(({ text }) => text !== ''));
}

function commentOf(comment: WxrComment, ids: ReadonlySet<string>, offset: number, fallback: number): OldComment {
  const { id, parent, author, email, approved, content } = comment;
  return {
    id,
    parent: parent !== id && ids.has(parent) ? parent : null,
    name: lineOf(author).slice(0, LONGEST_NAME).toWellFormed() || 'Anonymous',
    email: /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : '',
    text: plainText(sanitiseBody(markParagraphs(content))),
    ...(STATES.get(approved) ?? HELD),
    writtenAt: timeOf(comment.dateGmt, comment.date, '', offset) ?? fallback,
  };
}

const HELD = { state: 'held', reason: 'Held at the old site.' } as const;
const STATES = new Map<string, Pick<OldComment, 'state' | 'reason'>>([
  ['1', { state: 'approved', reason: null }],
  ['approved', { state: 'approved', reason: null }],
  ['spam', { state: 'spam', reason: 'Spam at the old site.' }],
  ['trash', { state: 'refused', reason: 'Deleted at the old site.' }],
  ['post-trashed', { state: 'refused', reason: 'Deleted at the old site.' }],
]);

/** Sorted so that parents come first; rings, which no site should have, are cut open. */
function parentsFirst(comments: OldComment[]): OldComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const sorted: OldComment[] = [];
  const done = new Set<string>();
  for (const comment of comments) {
    const chain: OldComment[] = [];
    const seen = new Set<string>();
    for (let at: OldComment | undefined = comment; at && !done.has(at.id) && !seen.has(at.id); ) {
      seen.add(at.id);
      chain.push(at);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    for (const link of chain.toReversed()) {
      sorted.push({ ...link, parent: link.parent !== null && done.has(link.parent) ? link.parent : null });
      done.add(link.id);
    }
  }
  return sorted;
}
