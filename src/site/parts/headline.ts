import { type Html, html } from '../html.ts';

/** The headline of a story on its own page. */
export function headline(text: string): Html {
  return html`<h1 class="headline">${text}</h1>`;
}
