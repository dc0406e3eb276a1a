import type { SpeakerKind } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { count } from './count.ts';
import { shape } from './shapes.ts';

export interface SpeakerWords {
  name: string;
  kind: SpeakerKind;
  words: number;
}

/**
 * How many words each speaker is given, as bars from one line; a whole line is all that is told as somebody's.
 *
 * @param all words of all speakers, of those too that have no bar
 */
export function wordsBySpeaker(speakers: readonly SpeakerWords[], all: number): Html {
  return html`<ul class="word-bars">${speakers.map(({ name, kind, words }) => {
    const share = (words / Math.max(1, all)) * 100;
    return html`<li><span>${shape(kind)} ${name}</span> <span class="many">${count(words, 'word')}, ${share < 1 ? 'under 1' : Math.round(share)} %</span><svg viewBox="0 0 100 6" width="100" height="6" preserveAspectRatio="none" aria-hidden="true"><path class="track" d="M0 3H100"/><path class="${kind === 'unnamed' ? 'bar unnamed' : 'bar'}" d="M0 3H${Math.max(1, Math.round(share * 10) / 10)}"/></svg></li>`;
  })}</ul>`;
}
