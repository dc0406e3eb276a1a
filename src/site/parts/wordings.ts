import { type Html, html } from '../html.ts';
import { count } from './count.ts';
import { differingWords } from './differing-words.ts';

/** One saying in the words of one outlet. */
export interface Wording {
  outlet: string;
  /** `direct, 23 Oct`. */
  manner: string;
  text: string;
  path: string;
}

/** One saying as several outlets give it, side by side; words that differ from the first are boxed. */
export function wordings(all: readonly Wording[]): Html {
  const [first, second] = all;
  if (!first || !second) return html``;
  return html`<div class="wordings"><p class="note">${count(all.length, 'wording')} side by side. Boxed: words that differ.</p><ul>${all.map(
    (one) =>
      html`<li><p class="note"><a href="${one.path}"><b>${one.outlet}</b></a> ${one.manner}</p><blockquote>${boxed(one.text, one === first ? second.text : first.text)}</blockquote></li>`,
  )}</ul></div>`;
}

function boxed(text: string, other: string): Html {
  return html`${differingWords(text, other).map(({ text: run, isShared }) => {
    if (isShared) return run;
    const trimmed = run.trimEnd();
    return html`<span class="boxed">${trimmed}</span>${run.slice(trimmed.length)}`;
  })}`;
}
