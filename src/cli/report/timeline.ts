import type { Happening } from '#record';
import { count, type Html, html } from '#site';
import { pageHead, whereLinks } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { dayWords } from './words.ts';

/** Events that one page shows; of more, those that several outlets tell. */
const MOST = 600;

/** What happened when, and who reports it; filled dots are told by several outlets. */
export function timelinePage(shelf: Shelf): ReportPage {
  const { timeline } = shelf.record;
  const shown: Happening[] = [];
  let several = 0;
  for (const happening of timeline) {
    const isOfSeveral = outletsOf(shelf, happening) > 1;
    if (isOfSeveral) several++;
    if ((isOfSeveral || timeline.length <= MOST) && shown.length < MOST) shown.push(happening);
  }
  const years = Map.groupBy(shown, ({ date }) => date.slice(0, 4));
  const main = html`${pageHead('Day by day', `${count(timeline.length, 'dated event')} from ${count(shelf.stories.length, 'story', 'stories')}. ${several === 0 ? 'Each stands in one outlet alone.' : `The filled dots are the ${several} that more than one outlet reports.`}${shown.length < timeline.length ? ` Shown are ${shown.length}; record.json has all.` : ''}`)}
${timeline.length === 0 && html`<p>No event in these stories has a date.</p>`}
${[...years].map(([year, some]) => html`<section class="timeline" aria-labelledby="y${year}"><h2 id="y${year}">${year}</h2><ol>${some.map((one) => event(shelf, one))}</ol></section>`)}`;
  return { file: 'timeline.html', title: 'Timeline', current: 'timeline.html', main };
}

function event(shelf: Shelf, happening: Happening): Html {
  return html`<li class="${outletsOf(shelf, happening) > 1 && 'several'}"><p><time datetime="${happening.date}">${dayWords(happening.date)}</time></p><p>${happening.what}</p><p class="note">in ${whereLinks(shelf, happening.mentions)}</p></li>`;
}

function outletsOf(shelf: Shelf, { mentions }: Happening): number {
  return new Set(mentions.map(({ story }) => shelf.outlet(story))).size;
}
