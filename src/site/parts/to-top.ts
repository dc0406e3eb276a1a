import { type Html, html } from '../html.ts';

/** The way back to the head of the page. */
export function toTop(): Html {
  return html`<p class="to-top"><a href="#top"><svg viewBox="0 0 12 14" aria-hidden="true"><path d="M6 13V2M1.5 6.5 6 2l4.5 4.5"/></svg>To top</a></p>`;
}
