import { count, type Html, html, shape, sourceLine } from '#site';
import type { Draft, DraftReading, SpeakerOfDraft } from '#story';
import { findingList, findingsInWords, type ShownFinding } from './findings.ts';

/** What a page needs to read a story while it is written. */
export interface DraftReader extends Pick<Draft, 'published' | 'corrections' | 'dismissals'> {
  /** Addresses of its script and of the worker that reads. */
  page: string;
  worker: string;
}

/** The place beside the text where the reading stands while one writes; unseen until the script has read something. */
export function draftPlace({ page, worker, published, corrections, dismissals }: DraftReader): Html {
  return html`<section class="draft-reading" aria-labelledby="draft-reading" data-worker="${worker}" data-published="${published}" data-corrections="${JSON.stringify(corrections)}" data-dismissals="${JSON.stringify(dismissals)}" hidden>
<h2 id="draft-reading">While you write</h2>
<p class="draft-line"><span role="status"></span> <span class="why" data-when-found hidden><kbd>F8</kbd> next</span></p>
<div class="draft-found"></div>
</section>
<script src="${page}" defer></script>`;
}

/** `1 error, 2 warnings`, for the line above the findings. */
export function draftFindingsInWords({ findings }: DraftReading): string {
  return findingsInWords(findings.map(shown)) || 'Nothing to look at';
}

/** What was found in a draft, and who says what; a button leads to the words of each in the field. */
export function draftFound({ findings, dismissed, speakers, sources }: DraftReading): Html {
  return html`${
    findings.length > 0 &&
    findingList(findings.map(shown), {
      words: ({ words }, at) =>
        findings[at]?.place
          ? html`<button type="button" data-finding="${at}">${words}</button> <button type="button" class="quiet-button" data-next>Next</button>`
          : words,
    })
  }${dismissed > 0 && html`<p class="why">${dismissed} dismissed; with the reason on the page of the reading.</p>`}
<h3>Who says what</h3>
${speakers.length === 0 ? html`<p class="why">Nobody is found to say anything.</p>` : html`<p class="why">${sourceLine(sources)}</p><ul class="draft-speakers">${speakers.map(speakerRow)}</ul>`}
<p class="why">What other stories tell otherwise is found when you save.</p>`;
}

function speakerRow({ kind, name, role, statements }: SpeakerOfDraft, at: number): Html {
  const said = count(statements.length, 'statement');
  return html`<li>${shape(kind)} <b>${name}</b> ${role !== '' && html`<span>${role}</span> `}${
    statements.some((parts) => parts.length > 0)
      ? html`<button type="button" class="link" data-speaker="${at}" aria-label="${said} of ${name}">${said}</button>`
      : said
  }</li>`;
}

function shown({ place: _, ...finding }: DraftReading['findings'][number]): ShownFinding {
  return { ...finding, against: null, dismissed: null };
}
