import type { TimelineNote } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { link } from './link.ts';

/** How it came to this: date, what happened, and in grey who says so. */
export function timeline(events: readonly TimelineNote[], id: string): Html {
  if (events.length === 0) return NOTHING;
  return html`<section class="timeline" id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">How it came to this</h2><ol>${events.map(
    ({ date, what, source, path }) =>
      html`<li><b>${date}</b> ${path === null ? what : link({ title: what, path })} <span class="source">${source}</span></li>`,
  )}</ol></section>`;
}
