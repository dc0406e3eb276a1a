import type { CorrectionNote, Moment } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { clock, date, nearDate } from '../moments.ts';
import { link } from './link.ts';

interface Shown {
  /** Its date may be told from here, as "today". */
  today?: Moment;
  /** Without its date, where that stands beside it. */
  undated?: boolean;
  /** With a link to its story, away from it. */
  naming?: boolean;
}

/** One correction: what it is and when, in red, then a plain sentence; the wrong words struck beside the right ones. */
export function correction(put: CorrectionNote, shown: Shown = {}): Html {
  const { kind, at, note, story } = put;
  const name = kind === 'correction' ? 'Correction' : 'Clarification';
  return html`<div class="correction"><p><b>${name}${!shown.undated && html`, <time datetime="${at}">${when(at, shown.today)}</time>`}.</b> ${note}${words(put)}</p>${
    shown.naming === true && html`<p class="correction-story">In ${link(story)}</p>`
  }</div>`;
}

function when(at: Moment, today: Moment | undefined): string {
  const day = today === undefined ? date(at) : nearDate(at, today);
  return day === 'today' ? `${day} ${clock(at)}` : `${day}, ${clock(at)}`;
}

function words({ wrong, right }: CorrectionNote): Html | false {
  if (wrong === null && right === null) return false;
  return html` <span class="put-right">${wrong !== null && html`<del>${wrong}</del>`} ${right !== null && html`<ins>${right}</ins>`}</span>`;
}
