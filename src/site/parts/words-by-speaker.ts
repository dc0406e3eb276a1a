import type { SpeakerKind } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { count } from './count.ts';

export interface SpeakerWords {
  name: string;
  kind: SpeakerKind;
  words: number;
}

/** How many words each speaker is given, as bars from one line; the longest is full. */
export function wordsBySpeaker(speakers: readonly SpeakerWords[]): Html {
  const most = Math.max(1, ...speakers.map(({ words }) => words));
  return html`<ul class="word-bars">${speakers.map(({ name, kind, words }) => {
    const width = Math.max(1, Math.round((words / most) * 100));
    return html`<li><span>${name}</span> <span class="many">${count(words, 'word')}</span><svg viewBox="0 0 100 6" width="100" height="6" preserveAspectRatio="none" aria-hidden="true"><path class="track" d="M0 3H100"/><path class="${kind === 'unnamed' ? 'bar unnamed' : 'bar'}" d="M0 3H${width}"/></svg></li>`;
  })}</ul>`;
}
