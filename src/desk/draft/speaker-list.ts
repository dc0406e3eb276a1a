import { count, type Html, html, shape, sourceLine } from '#site';
import type { DraftReading, SpeakerOfDraft, StatementOfDraft } from '#story';

/**
 * Who says what in a draft. A button leads to the words in the field; of a speaker who is a guess it is asked whether that
 * is right.
 */
export function speakerList({ speakers, sources }: DraftReading, mayEdit: boolean): Html {
  if (speakers.length === 0) return html`<h3>Who says what</h3><p class="why">Nobody is found to say anything.</p>`;
  return html`<h3>Who says what</h3><p class="why">${sourceLine(sources)}</p><ul class="draft-speakers">${speakers.map((speaker, at) => speakerRow(speaker, at, mayEdit))}</ul>`;
}

function speakerRow({ kind, name, role, statements }: SpeakerOfDraft, at: number, mayEdit: boolean): Html {
  const said = count(statements.length, 'statement');
  const guess = mayEdit ? statements.findIndex(isOpenGuess) : -1;
  return html`<li>${shape(kind)} <b>${name}</b> ${role !== '' && html`<span>${role}</span> `}${
    statements.some(({ parts }) => parts.length > 0)
      ? html`<button type="button" class="link" data-speaker="${at}" aria-label="${said} of ${name}">${said}</button>`
      : said
  }${guess !== -1 && question(statements[guess]?.words ?? '', name, at, guess)}</li>`;
}

function isOpenGuess({ isGuess, parts }: StatementOfDraft): boolean {
  return isGuess && parts.length > 0;
}

function question(words: string, name: string, speaker: number, statement: number): Html {
  return html`<div class="ask" data-ask="${speaker}" data-statement="${statement}"><p><button type="button" data-answer="where">${shortened(words)}</button></p><p class="ways"><span>${name}, is this right?</span> <button type="button" class="quiet-button" data-answer="yes" aria-keyshortcuts="Y">Yes <kbd aria-hidden="true">Y</kbd></button><button type="button" class="quiet-button" data-answer="no" aria-keyshortcuts="N">No <kbd aria-hidden="true">N</kbd></button></p></div>`;
}

const SHOWN = 90;

export function shortened(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`;
}
