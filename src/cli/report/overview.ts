import type { CopyGroup } from '#record';
import { count, type Html, html } from '#site';
import { contentsLine } from './copies.ts';
import { FIGURES_A_PAGE, rowsOf } from './figures.ts';
import { matterTitle, titleLine } from './matter-title.ts';
import { outcomeOf } from './outcome.ts';
import { counts, pageHead, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import { pageFile, type Shelf } from './shelf.ts';
import { eventsOf } from './timeline.ts';
import { KINDS } from './told-otherwise.ts';
import { capital } from './words.ts';

/** People, conflicts and copies that the first page names. */
const MOST = 10;
/** Differences in a line each. */
const MOST_DIFFERENCES = 8;
/** Stories that the first page names. */
const MOST_STORIES = 100;

type OneOrMany = readonly [one: string, many: string];

/** A count set large, with the page that tells more. */
const counted = (number: number, [one, many]: OneOrMany, path: string) => ({
  number: String(number),
  words: number === 1 ? one : many,
  path,
});
const damage = (number: number, words: OneOrMany, path: string) => ({
  ...counted(number, words, path),
  isPut: number > 0,
});

/** What the pile holds, what disagrees in it, and the way to all else. */
export function overviewPage(shelf: Shelf): ReportPage {
  const { record, stories, speaking, differences } = shelf;
  const outlets = new Set(stories.map(({ id }) => shelf.outlet(id)));
  const conflicts = [...record.ledger]
    .map((matter, index) => ({ matter, number: index + 1 }))
    .filter(({ matter }) => matter.relation === 'conflict');
  const copies: CopyGroup[] = [];
  let lost = 0;
  for (const group of record.copies) {
    for (const pair of group.pairs) lost += pair.lost.length;
    if (copies.length < MOST) copies.push(group);
  }
  const { events } = eventsOf(shelf);
  const main = html`${pageHead(
    'What is on record',
    `${capital(count(stories.length, 'story', 'stories'))} of ${count(outlets.size, 'outlet')}: who said what, when, which figures were given, and which texts were made from which.`,
  )}
${counts([
  ...(differences === null
    ? []
    : [damage(differences.length, ['place told differently', 'places told differently'], 'differences.html')]),
  damage(conflicts.length, ['figure disagrees', 'figures disagree'], 'figures.html#conflicts'),
  damage(lost, ['thing lost in copying', 'things lost in copying'], 'copies.html'),
  counted(speaking.length, ['person or body speaks', 'people and bodies speak'], 'people.html'),
  counted(record.utterances.length, ['thing said', 'things said'], 'people.html'),
  counted(events.length, ['dated event', 'dated events'], 'timeline.html'),
  counted(record.ledger.length, ['figure', 'figures'], 'figures.html'),
])}
${(differences ?? []).length > 0 && differencesPart(shelf)}
${
  conflicts.length > 0 &&
  html`<section aria-labelledby="disagree"><h2 id="disagree">Figures that disagree</h2><ul class="lines">${conflicts
    .slice(0, MOST)
    .map(
      ({ matter, number }, at) =>
        html`<li><p><a href="${pageFile('figures', Math.floor(at / FIGURES_A_PAGE))}#f${number}">${titleLine(matterTitle(shelf, matter))}</a></p><p class="outcome">${outcomeOf(shelf, matter, rowsOf(shelf, matter))}</p></li>`,
    )}</ul>${conflicts.length > MOST && html`<p class="note">And ${count(conflicts.length - MOST, 'more')}: <a href="figures.html#conflicts">all figures</a>.</p>`}</section>`
}
<section aria-labelledby="speak"><h2 id="speak">Who speaks most</h2>${
    speaking.length === 0
      ? html`<p>Nobody speaks in these stories.</p>`
      : html`<ul class="plain-list">${speaking
          .slice(0, MOST * 2)
          .map(
            ({ name, statements }) =>
              html`<li><a href="${shelf.personHref(name) ?? 'people.html'}">${capital(name)}</a> <span class="many">${count(statements.length, 'statement')}</span></li>`,
          )}</ul><p class="note">Who is given how many words: <a href="sourcing.html">sourcing</a>.</p>`
  }</section>
<section aria-labelledby="copies"><h2 id="copies">Texts made from other texts</h2>${
    record.copies.length === 0
      ? html`<p>No story was found to be made from another.</p>`
      : html`<ul class="lines">${copies.map((group, index) => contentsLine(shelf, group, index + 1, 'copies.html'))}</ul>`
  }</section>
<section aria-labelledby="all-stories"><h2 id="all-stories">The stories</h2><ul class="lines in-brief">${stories
    .slice(0, MOST_STORIES)
    .map(
      (story) =>
        html`<li><p><a href="${shelf.href(story.id)}">${titleOf(story)}</a></p><p class="note">${shelf.outlet(story.id)} · ${shelf.day(story.id)}</p></li>`,
    )}</ul>${stories.length > MOST_STORIES && html`<p class="note">And ${count(stories.length - MOST_STORIES, 'more story', 'more stories')}: <a href="stories.html">all stories</a>.</p>`}</section>`;
  return { file: 'index.html', title: 'Overview', current: 'index.html', main };
}

/** The first differences, a line each: what became of what, and between whom. */
function differencesPart(shelf: Shelf): Html {
  const all = shelf.differences ?? [];
  return html`<section aria-labelledby="differ"><h2 id="differ">Told differently</h2><ul class="lines in-brief">${all
    .slice(0, MOST_DIFFERENCES)
    .map(
      ({ kind, earlier, later, what }) =>
        html`<li><p><b class="put">≠ ${what}</b></p><p class="note">${KINDS[kind]} · <a href="${shelf.href(earlier.story, earlier.start)}">${shelf.outlet(earlier.story)}</a>, then <a href="${shelf.href(later.story, later.start)}">${shelf.outlet(later.story)}</a></p></li>`,
    )}</ul><p class="note"><a href="differences.html">${all.length === 1 ? 'Both sentences side by side' : `All ${all.length}, both sentences side by side`}</a></p></section>`;
}
