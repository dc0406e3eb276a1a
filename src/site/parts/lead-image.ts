import type { Picture } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { picture } from './picture.ts';

/** The picture of a story with caption and credit. */
export function leadImage(shown: Picture | null): Html {
  if (shown === null) return NOTHING;
  return html`<figure class="lead-image">${picture(shown, 'at once')}${caption(shown)}</figure>`;
}

function caption({ caption: words, credit }: Picture): Html {
  if (words === '' && credit === '') return NOTHING;
  return html`<figcaption>${words}${words !== '' && ' '}${credit !== '' && html`<span class="credit">${credit}</span>`}</figcaption>`;
}
