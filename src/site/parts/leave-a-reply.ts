import type { ReplyForm } from '../facts.ts';
import { attributes, type Html, html } from '../html.ts';

/** The field that only machines fill in; the honeypot of the moderation looks at it. */
export const HONEYPOT = 'website';

const OUTCOMES = {
  published: 'Your comment stands on the page.',
  held: 'Your comment is kept. An editor reads it before it appears.',
  refused: 'Your comment was not published.',
};

/** The form "Leave a reply": comment first; an error below its field; all that was typed is kept. */
export function leaveAReply(form: ReplyForm, path: string): Html {
  const problem = form.errors.find(({ field }) => field === 'form');
  return html`<section class="leave-a-reply" id="leave-a-reply" aria-labelledby="leave-a-reply-head"><h2 id="leave-a-reply-head">Leave a reply</h2>
${form.outcome !== 'none' && html`<p class="outcome" role="status">${OUTCOMES[form.outcome]}</p>`}
<form action="/comments#leave-a-reply" method="post" novalidate>
<p class="note">Your email address will not be published. Required fields are marked *</p>
${problem !== undefined && html`<p class="error" role="alert">${problem.message}</p>`}
${
  form.parent !== null &&
  html`<p class="answering">In reply to <a href="#comment-${form.parent.id}">${form.parent.name}</a>. <a href="${path}#leave-a-reply">Reply to the story instead</a></p>`
}
${commentField(form)}
<div class="fields">${inputField(form, 'name', 'Name', { type: 'text', autocomplete: 'name' })}${inputField(form, 'email', 'Email', { type: 'email', autocomplete: 'email' })}</div>
<p class="unseen" aria-hidden="true"><label>Leave this empty <input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></label></p>
<input type="hidden" name="story" value="${form.story}"><input type="hidden" name="parent" value="${form.parent?.id ?? ''}"><input type="hidden" name="ticket" value="${form.ticket}">
<p><button>Post comment</button></p>
</form></section>`;
}

/** In place of the form. */
export function repliesClosed(): Html {
  return html`<div class="leave-a-reply" id="leave-a-reply"><p class="note">Comments on this story are closed.</p></div>`;
}

function commentField(form: ReplyForm): Html {
  const message = messageOf(form, 'text');
  return html`<p class="field"><label for="reply-text">Comment *</label><textarea id="reply-text" name="text" rows="6" required${invalid('text', message)}>
${form.typed.text}</textarea>${errorLine('text', message)}</p>`;
}

function inputField(
  form: ReplyForm,
  name: 'name' | 'email',
  label: string,
  kind: { type: string; autocomplete: string },
): Html {
  const message = messageOf(form, name);
  return html`<p class="field"><label for="reply-${name}">${label} *</label><input id="reply-${name}" name="${name}" value="${form.typed[name]}" required${attributes(kind)}${invalid(name, message)}>${errorLine(name, message)}</p>`;
}

function messageOf({ errors }: ReplyForm, field: string): string | null {
  return errors.find((error) => error.field === field)?.message ?? null;
}

function invalid(field: string, message: string | null) {
  return attributes(message === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': `reply-${field}-error` });
}

function errorLine(field: string, message: string | null): Html | false {
  return message !== null && html`<span class="error" id="reply-${field}-error">${message}</span>`;
}
