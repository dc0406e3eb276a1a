import { type Html, html } from '../html.ts';

/** The place that opens the body. */
export function dateline(place: string): Html {
  return html`<b class="dateline">${place}</b> `;
}
