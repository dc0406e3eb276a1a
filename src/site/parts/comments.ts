import type { CommentNote } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { clock, dateBeside } from '../moments.ts';
import { count } from './count.ts';
import { paragraphs } from './paragraphs.ts';

/** Replies are set in at most this often; deeper ones stay at the last step. */
const STEPS = 2;

interface Thread {
  /** Path of the story: links must work on the page that answers a posted form too. */
  path: string;
  at: string;
  open: boolean;
}

/** The approved comments of a story, replies below what they answer. */
export function comments(notes: readonly CommentNote[], total: number, thread: Thread): Html {
  if (total === 0) return NOTHING;
  return html`<section class="comments" id="comments" aria-labelledby="comments-head"><h2 id="comments-head">${count(total, 'comment')}</h2>${list(notes, 0, thread)}</section>`;
}

function list(notes: readonly CommentNote[], step: number, thread: Thread): Html {
  return html`<ol>${notes.map((note) =>
    step < STEPS
      ? html`<li>${comment(note, thread)}${note.replies.length > 0 && list(note.replies, step + 1, thread)}</li>`
      : [note, ...allReplies(note)].map((each) => html`<li>${comment(each, thread)}</li>`),
  )}</ol>`;
}

function comment({ id, name, staff, at, text }: CommentNote, { path, at: storyAt, open }: Thread): Html {
  return html`<article class="comment" id="comment-${id}"><header class="comment-by"><h3>${name}</h3> ${
    staff && html`<span class="staff">Staff</span> `
  }<time datetime="${at}">${dateBeside(at, storyAt)}, ${clock(at)}</time></header><div class="comment-text">${paragraphs(text)}</div>${
    open &&
    html`<p class="reply"><a href="${path}?reply=${id}#leave-a-reply">Reply<span class="unseen"> to ${name}</span></a></p>`
  }</article>`;
}

/** Replies of any depth, each before its own. */
function allReplies(note: CommentNote): CommentNote[] {
  return note.replies.flatMap((reply) => [reply, ...allReplies(reply)]);
}
