import type { CopyGroup } from '#record';
import { count, html } from '#site';
import { counts, pageHead, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { capital } from './words.ts';

/** People, conflicts and copies that the first page names. */
const MOST = 10;

/** What the pile holds, what disagrees in it, and the way to all else. */
export function overviewPage(shelf: Shelf): ReportPage {
  const { record, stories } = shelf;
  const { speaking } = shelf;
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
  const main = html`${pageHead(
    'What is on record',
    `${capital(count(stories.length, 'story', 'stories'))} of ${count(outlets.size, 'outlet')}: who said what, when, which figures were given, and which texts were made from which.`,
  )}
${counts([
  { number: String(speaking.length), words: 'people and bodies speak', path: 'people.html' },
  { number: String(record.utterances.length), words: 'things said' },
  { number: String(record.timeline.length), words: 'dated events', path: 'timeline.html' },
  { number: String(record.ledger.length), words: 'figures', path: 'figures.html' },
  {
    number: String(conflicts.length),
    words: 'figures disagree',
    path: 'figures.html#conflicts',
    isPut: conflicts.length > 0,
  },
  { number: String(record.copies.length), words: 'groups of copies', path: 'copies.html' },
  { number: String(lost), words: 'things lost in copying', path: 'copies.html', isPut: lost > 0 },
])}
${
  conflicts.length > 0 &&
  html`<section aria-labelledby="disagree"><h2 id="disagree">Figures that disagree</h2><ul class="lines">${conflicts
    .slice(0, MOST)
    .map(({ matter, number }) => {
      return html`<li><p><a href="figures.html#f${number}">${capital(matter.matter)}</a> <span class="many">${count(matter.values.length, 'value')}</span></p></li>`;
    })}</ul></section>`
}
<section aria-labelledby="speak"><h2 id="speak">Who speaks most</h2>${
    speaking.length === 0
      ? html`<p>Nobody speaks in these stories.</p>`
      : html`<ul class="plain-list">${speaking
          .slice(0, MOST * 2)
          .map(
            ({ name, statements }) =>
              html`<li><a href="${shelf.personHref(name) ?? 'people.html'}">${name}</a> <span class="many">${count(statements.length, 'statement')}</span></li>`,
          )}</ul>`
  }</section>
<section aria-labelledby="copies"><h2 id="copies">Texts made from other texts</h2>${
    record.copies.length === 0
      ? html`<p>No story was found to be made from another.</p>`
      : html`<ul class="lines">${copies.map(
          ({ first, stories: members, pairs }, index) =>
            html`<li><p><a href="copies.html#g${index + 1}">${titleOf(shelf.story(first))}</a></p><p class="note">First in ${shelf.outlet(first)}, then ${count(members.length - 1, 'more text')}${lossWords(pairs.reduce((sum, pair) => sum + pair.lost.length, 0))}</p></li>`,
        )}</ul>`
  }</section>
<section aria-labelledby="all-stories"><h2 id="all-stories">The stories</h2><ul class="lines">${stories
    .slice(0, 100)
    .map(
      (story) =>
        html`<li><p><a href="${shelf.href(story.id)}">${titleOf(story)}</a></p><p class="note">${shelf.outlet(story.id)} · ${shelf.day(story.id)}</p></li>`,
    )}</ul>${stories.length > 100 && html`<p class="note">And ${count(stories.length - 100, 'more story', 'more stories')}: <a href="stories.html">all stories</a>.</p>`}</section>`;
  return { file: 'index.html', title: 'Overview', current: 'index.html', main };
}

function lossWords(lost: number): string {
  return lost === 0 ? '; nothing was lost' : `; ${count(lost, 'thing')} lost`;
}
