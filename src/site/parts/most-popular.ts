import type { Link } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { link } from './link.ts';

/** What others read: numbers in the headline face. */
export function mostPopular(stories: readonly Link[]): Html {
  if (stories.length === 0) return NOTHING;
  return html`<section class="most-popular" aria-labelledby="most-popular"><h2 id="most-popular"><a href="/popular/">Most popular</a></h2><ol class="ranked">${stories.map(
    (story) => html`<li>${link(story)}</li>`,
  )}</ol></section>`;
}
