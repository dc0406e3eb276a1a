import { type Html, html } from '#site';
import type { DismissalOfWords, SpeakerOfWords } from '#story';

/** What was put right in a story's form and is kept with the story when it is saved. */
export interface PutRight {
  dismissals: readonly DismissalOfWords[];
  speakers: readonly SpeakerOfWords[];
}

/** Travels with the form, unseen: four fields for each. */
export function putRightFields({ dismissals, speakers }: PutRight): Html {
  return html`<div class="put-right" hidden>${dismissals.map(dismissalFields)}${speakers.map(speakerFields)}</div>`;
}

export function dismissalFields({ rule, words, against, reason }: DismissalOfWords): Html {
  return html`<span>${field('dismissed-rule', rule)}${field('dismissed-words', words)}${field('dismissed-against', against === null ? '' : String(against))}${field('dismissed-reason', reason)}</span>`;
}

export function speakerFields({ words, kind, name, role }: SpeakerOfWords): Html {
  return html`<span>${field('said-words', words)}${field('said-kind', kind)}${field('said-name', name)}${field('said-role', role)}</span>`;
}

function field(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}
