import type { Link } from '../facts.ts';
import { type Html, html } from '../html.ts';

/** What a story belongs to, above its headline. */
export function topicLabel({ path, title }: Link): Html {
  return html`<p class="topic"><a href="${path}">${title}</a></p>`;
}
