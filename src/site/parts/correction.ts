import type { CorrectionNote, Moment } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { clock, date, nearDate } from '../moments.ts';
import { link } from './link.ts';

/** One correction: what it is and when, in red, then a plain sentence; the wrong words struck beside the right ones. */
export function correction(put: CorrectionNote, naming: 'its story' | 'no story', today: Moment | null = null): Html {
  const { kind, at, note, wrong, right, story } = put;
  const day = today === null ? date(at) : nearDate(at, today);
  return html`<div class="correction"><p><b>${kind === 'correction' ? 'Correction' : 'Clarification'}, <time datetime="${at}">${day}${day === 'today' ? '' : ','} ${clock(at)}</time>.</b> ${note}${
    (wrong !== null || right !== null) &&
    html` <span class="put-right">${wrong !== null && html`<del>${wrong}</del>`}${wrong !== null && right !== null && ' '}${right !== null && html`<ins>${right}</ins>`}</span>`
  }</p>${naming === 'its story' && html`<p class="correction-story">In ${link(story)}</p>`}</div>`;
}
