import { sanitisedBody } from '../already-safe.ts';
import { type Html, html } from '../html.ts';
import { outlined } from './body-outline.ts';
import { dateline } from './dateline.ts';

/** The body of a story; its dateline opens the first paragraph, or stands above a body that opens otherwise. */
export function body(saved: string, place: string): Html {
  const markup = outlined(saved);
  if (place === '') return html`<div class="body">${sanitisedBody(markup)}</div>`;
  const opening = /^\s*<p(?:\s[^>]*)?>/.exec(markup)?.[0];
  if (opening === undefined) return html`<div class="body"><p>${dateline(place)}</p>${sanitisedBody(markup)}</div>`;
  return html`<div class="body">${sanitisedBody(opening)}${dateline(place)}${sanitisedBody(markup.slice(opening.length))}</div>`;
}
