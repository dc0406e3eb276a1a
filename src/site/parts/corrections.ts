import type { CorrectionNote } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { correction } from './correction.ts';

/** All corrections of a story; they stay for good, below the body. */
export function corrections(notes: readonly CorrectionNote[]): Html {
  if (notes.length === 0) return NOTHING;
  return html`<section class="corrections" id="corrections" aria-label="Corrections">${notes.map((note) => correction(note))}</section>`;
}
