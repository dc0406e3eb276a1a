import { attributes, type Html, html, type Moment, paragraphs } from '#site';
import { deskPage, type Shell } from '../parts/document.ts';
import { timeOf } from '../parts/time.ts';

export type QueueState = 'held' | 'approved' | 'refused' | 'spam';

/** A comment as a moderator sees it. */
export interface QueuedComment {
  id: number;
  name: string;
  at: Moment;
  text: string;
  state: QueueState;
  /** The phase that held or refused it, and why; null where all let it through. */
  phase: string | null;
  reason: string | null;
  story: { headline: string; path: string | null };
}

export interface QueueFacts {
  state: QueueState;
  comments: QueuedComment[];
  now: Moment;
  /** The comment decided just now, and the state that it had before. */
  done: { comment: QueuedComment; before: QueueState } | null;
  page: number;
  more: boolean;
}

const TABS: readonly [QueueState, string][] = [
  ['held', 'Held'],
  ['approved', 'Approved'],
  ['refused', 'Refused'],
  ['spam', 'Spam'],
];
const DONE: Record<QueueState, string> = {
  approved: 'Approved',
  refused: 'Refused',
  held: 'Held again',
  spam: 'Put to spam',
};

/** Comments in one state, the phase and its reason beside each. */
export function queuePage(shell: Shell, facts: QueueFacts): Html {
  const { state, comments, now, done, page, more } = facts;
  const title = state === 'held' ? waiting(shell.held ?? 0) : `${DONE[state]} comments`;
  return deskPage(
    shell,
    'comments',
    title,
    html`<div class="desk-line"><h1>${title}</h1><nav aria-label="Comments by state"><ul class="tabs">${TABS.map(
      ([tab, words]) =>
        html`<li><a href="/desk/comments/?state=${tab}"${attributes({ 'aria-current': tab === state ? 'page' : null })}>${words}</a></li>`,
    )}</ul></nav></div>
${done && outcome(done)}
${comments.map((comment, index) => row(comment, now, index === 0 && state === 'held'))}
${comments.length === 0 && html`<p class="empty">${state === 'held' ? 'Nothing waits. Readers see every comment that was approved.' : 'None.'}</p>`}
${pager(state, page, more)}`,
  );
}

function waiting(held: number): string {
  if (held === 0) return 'No comments wait';
  return held === 1 ? '1 comment waits' : `${held} comments wait`;
}

function outcome({ comment, before }: { comment: QueuedComment; before: QueueState }): Html {
  return html`<div class="done" role="status"><form method="post" action="/desk/comments/${comment.id}">${DONE[comment.state]}: ${comment.name} on “${comment.story.headline}”. <input type="hidden" name="state" value="${before}"><button class="link" name="decision" value="${before}">Undo</button></form></div>`;
}

/** The first of those that wait is the next to be decided: its button stands out. */
function row(comment: QueuedComment, now: Moment, next: boolean): Html {
  const { id, name, at, text, story, state } = comment;
  return html`<article class="${next ? 'row next' : 'row'}" id="comment-${id}" aria-label="Comment of ${name}"><p><b>${name}</b> <span class="count">${timeOf(at, now)}</span> on ${
    story.path === null ? story.headline : html`<a href="${story.path}">${story.headline}</a>`
  }</p>
<div class="said">${paragraphs(text)}</div>
${why(comment)}
<form class="acts" method="post" action="/desk/comments/${id}"><input type="hidden" name="state" value="${state}">${[
    state !== 'approved' &&
      html`<button class="${next ? 'loud-button' : 'quiet-button'}" name="decision" value="approved">Approve</button>`,
    state !== 'refused' && html`<button class="quiet-button" name="decision" value="refused">Refuse</button>`,
    state !== 'held' && html`<button class="quiet-button" name="decision" value="held">Hold</button>`,
  ]}</form></article>`;
}

function why({ state, phase, reason }: QueuedComment): Html | false {
  if (phase === null) return false;
  const did = state === 'held' ? 'Held' : 'Stopped';
  return html`<p class="why"><b>${did} by ${phase.replaceAll('-', ' ')}.</b> ${reason ?? ''}</p>`;
}

function pager(state: QueueState, page: number, more: boolean): Html | false {
  if (page === 1 && !more) return false;
  return html`<p class="acts">${page > 1 && html`<a class="button" href="/desk/comments/?state=${state}&amp;page=${page - 1}">Comments before</a>`}${
    more && html`<a class="button" href="/desk/comments/?state=${state}&amp;page=${page + 1}">More comments</a>`
  }</p>`;
}
