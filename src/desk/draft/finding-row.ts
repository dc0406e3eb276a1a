import { type Html, html } from '#site';
import type { Take } from '#story';
import { findingRow } from '../parts/findings.ts';
import type { Told } from './told.ts';

/** Open, dismissed on this page, or dismissed before, which is folded away. */
export type RowState = 'open' | 'settled' | 'folded';

export function stateOf({ dismissed }: Told): RowState {
  if (dismissed === null) return 'open';
  return dismissed.isNew ? 'settled' : 'folded';
}

/**
 * A finding beside the text with the ways to clear it. A button leads to its words in the field.
 * @param mayEdit whether whoever reads it may let it stand
 */
export function draftRow(finding: Told, mayEdit: boolean): Html {
  const { against, dismissed } = finding;
  // The text that is being written stays where it is.
  const other =
    against &&
    html`<a href="/desk/stories/${against.id}" target="_blank" rel="noopener">Open “${against.headline}” in a new window</a>`;
  const parts = { words: wordsOf(finding), ...(other && { against: other }) };
  if (dismissed === null)
    return findingRow({ ...finding, dismissed: null }, { ...parts, foot: html`${ways(finding, mayEdit)}` });
  if (dismissed.isNew) return settledRow(finding, dismissed.reason);
  const foot =
    mayEdit && html`<p class="ways"><button type="button" class="link" data-way="undo">Tell it again</button></p>`;
  return findingRow({ ...finding, dismissed: { id: dismissed.id ?? 0, reason: dismissed.reason } }, { ...parts, foot });
}

function wordsOf({ place, words }: Told): Html | string {
  return place ? html`<button type="button" data-way="go">${words}</button>` : words;
}

function settledRow(finding: Told, reason: string): Html {
  return html`<li class="settled"><p>Dismissed, ${finding.rule}: ${wordsOf(finding)}</p><p>${reason} <button type="button" class="link" data-way="undo" aria-keyshortcuts="U">Undo ${key('U')}</button></p></li>`;
}

function ways({ take, place }: Told, mayEdit: boolean): Html {
  return html`${take && html`<p class="why would-read">It would read: <i>${endOf(take)}</i></p>`}
<p class="ways">${take && html`<button type="button" class="quiet-button" data-way="take">${key('⏎')} Take ${take.name}</button>`}${mayEdit && html`<button type="button" class="quiet-button" data-way="dismiss" aria-keyshortcuts="D">${key('D')} Dismiss</button>`}${place && html`<button type="button" class="quiet-button" data-way="next">Next</button>`}</p>${
    mayEdit &&
    html`<p class="reason" hidden><label>Why it may stand <input type="text" maxlength="300" autocomplete="off"></label><span class="error" role="alert"></span><button type="button" class="quiet-button" data-way="keep">Dismiss it</button> <button type="button" class="quiet-button" data-way="cancel">Cancel</button></p>`
  }`;
}

/** Told to those who hear the page by `aria-keyshortcuts`. */
function key(name: string): Html {
  return html`<kbd aria-hidden="true">${name}</kbd>`;
}

const SHOWN = 90;

/** The words as they would be written, the last of them where they are many. */
function endOf({ text }: Take): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `… ${line.slice(line.indexOf(' ', line.length - SHOWN) + 1)}`;
}
