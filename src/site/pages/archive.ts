import type { ArchivePage } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { monthName } from '../moments.ts';
import { count, grouped } from '../parts/count.ts';
import { page } from '../parts/page.ts';
import { searchField } from '../parts/search-field.ts';
import { LIST_SHEET } from '../style/sheets.ts';

/** All months that have stories, by year, newest first. */
export function archivePage({ paper, months }: ArchivePage): Html {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  const total = months.reduce((sum, month) => sum + month.count, 0);
  return page({
    paper,
    title: 'Archive',
    description: `All stories of ${paper.name} by month.`,
    path: '/archive/',
    style: LIST_SHEET,
    kind: 'archive',
    here: { current: '/archive/', page: true },
    main: html`<header class="page-head"><h1>Archive</h1><p class="standfirst">${
      total === 0 ? 'No stories yet.' : `${count(total, 'story', 'stories')}, by the month they came out.`
    }</p>${searchField('')}</header>
${[...years].map(
  ([year, ofYear]) =>
    html`<section class="year"><h2>${year}</h2><ol>${ofYear.map(
      ({ month, path, count: many }) =>
        html`<li><a href="${path}">${monthName(month)}<span class="unseen"> ${year},</span> <span class="many">${grouped(many)}<span class="unseen"> stories</span></span></a></li>`,
    )}</ol></section>`,
)}`,
  });
}
