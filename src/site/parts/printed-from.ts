import type { StoryPage } from '../facts.ts';
import { type Html, html } from '../html.ts';

/** The last line on paper: where the story stands, and where what is put right later will stand. */
export function printedFrom({ paper, path, reading }: StoryPage): Html {
  const address = paper.baseUrl.replace(/^https?:\/\//, '') + path;
  return html`<p class="printed-from">${paper.name}, ${address} · ${reading !== null && 'Printed with its sources on. '}Corrections after this print stand at the address.</p>`;
}
