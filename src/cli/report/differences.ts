import { count, type Html, html } from '#site';
import { excerptAt, sentenceAround } from './excerpt.ts';
import { pageHead } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { type Difference, KINDS, MOST_STORIES } from './told-otherwise.ts';
import { capital, oneLine } from './words.ts';

/** Differences that one page shows. */
const MOST = 200;

/** Where stories that tell the same do not agree, both sentences side by side. */
export function differencesPage(shelf: Shelf): ReportPage {
  const { differences } = shelf;
  const shown = (differences ?? []).slice(0, MOST);
  const lead =
    differences === null
      ? `Not checked: more than ${MOST_STORIES} stories.`
      : differences.length === 0
        ? 'No story was found to tell otherwise what another tells in the same place.'
        : `${capital(count(differences.length, 'place'))} where a story made from another, or told of the same, says something else. Which is right is not for a machine to say.${shown.length < differences.length ? ` Shown are ${shown.length}.` : ''}`;
  const kinds = (Object.keys(KINDS) as Difference['kind'][])
    .map((kind) => ({ kind, some: shown.filter((one) => one.kind === kind) }))
    .filter(({ some }) => some.length > 0);
  const main = html`${pageHead('Differences', lead)}
${kinds.length > 1 && html`<nav class="contents" aria-label="Kinds"><ul class="in-line">${kinds.map(({ kind, some }) => html`<li><a href="#${kind}">${KINDS[kind]}</a> <span class="many">${some.length}</span></li>`)}</ul></nav>`}
${kinds.map(({ kind, some }) => html`<section aria-labelledby="${kind}"><h2 id="${kind}">${KINDS[kind]}</h2><ol class="side-by-side told-otherwise">${some.map((one) => differenceRow(shelf, one))}</ol></section>`)}`;
  return { file: 'differences.html', title: 'Differences', current: 'differences.html', main };
}

function differenceRow(shelf: Shelf, { earlier, later, what }: Difference): Html {
  return html`<li>${side(shelf, earlier, '')}<p class="what put">≠ ${what}</p>${side(shelf, later, 'later')}</li>`;
}

/** The outlet, linked to the place, and the sentence with the words that differ boxed. */
function side(shelf: Shelf, place: Difference['later'], style: string): Html {
  const story = shelf.story(place.story);
  if (!story) return html`<p></p>`;
  const { text } = story.reading;
  const [from] = sentenceAround(story.reading, place.start);
  const [, to] = sentenceAround(story.reading, place.end - 1);
  const words =
    to - from > LETTERS
      ? excerptAt(story.reading, place, LETTERS)
      : html`${text.slice(from, place.start).replace(/\s+/g, ' ').trimStart()}<span class="altered">${oneLine(text.slice(place.start, place.end))}</span>${text.slice(place.end, to).replace(/\s+/g, ' ').trimEnd()}`;
  return html`<p class="${style !== '' && style}"><a class="outlet" href="${shelf.href(place.story, place.start)}">${shelf.outlet(place.story)}, ${shelf.day(place.story)}</a>${words}</p>`;
}
/** Letters of longer passages that are shown. */
const LETTERS = 480;
