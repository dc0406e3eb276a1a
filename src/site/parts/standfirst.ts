import { type Html, html, NOTHING } from '../html.ts';

/** The summary below the headline. */
export function standfirst(text: string): Html {
  return text === '' ? NOTHING : html`<p class="standfirst">${text}</p>`;
}
