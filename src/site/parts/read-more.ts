import type { Teaser } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { date } from '../moments.ts';
import { sourceLine } from './source-line.ts';

/** Related stories. */
export function readMore(stories: readonly Teaser[]): Html {
  if (stories.length === 0) return NOTHING;
  return html`<section class="read-more" aria-labelledby="read-more"><h2 id="read-more">Read more</h2><ul>${stories.map(
    ({ path, headline, at, sources }) =>
      html`<li><h3><a href="${path}">${headline}</a></h3><p class="meta">${sourceLine(sources)} <time datetime="${at}">${date(at)}</time></p></li>`,
  )}</ul></section>`;
}
