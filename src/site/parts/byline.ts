import type { StoryPage } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { clock, dateBeside, dayOf, longDate } from '../moments.ts';
import { count } from './count.ts';
import { linksInWords } from './link.ts';

/** Who wrote it, when it came out, when it changed, and the way to its corrections. */
export function byline(story: StoryPage): Html {
  const { authors, at, updatedAt, corrections } = story;
  return html`<div class="byline">
${authors.length > 0 && html`<p class="authors">By ${linksInWords(authors)}</p>`}
<p><time datetime="${at}">${longDate(at)}, ${clock(at)}</time></p>
${
  updatedAt !== null &&
  html`<p class="updated">Updated <time datetime="${updatedAt}">${
    dayOf(updatedAt) === dayOf(at) ? clock(updatedAt) : `${dateBeside(updatedAt, at)}, ${clock(updatedAt)}`
  }</time></p>`
}
${corrections.length > 0 && html`<p class="corrected"><a href="#corrections">${correctionCount(story)}</a></p>`}
</div>`;
}

function correctionCount({ corrections }: StoryPage): string {
  const clarifications = corrections.filter(({ kind }) => kind === 'clarification').length;
  const put = corrections.length - clarifications;
  return [put > 0 && count(put, 'correction'), clarifications > 0 && count(clarifications, 'clarification')]
    .filter(Boolean)
    .join(', ');
}
