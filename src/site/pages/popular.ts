import type { PopularPage, PopularWindow, Teaser } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { date } from '../moments.ts';
import { page } from '../parts/page.ts';
import { sourceLine } from '../parts/source-line.ts';
import { LIST_SHEET } from '../style/sheets.ts';

const WINDOWS: Record<PopularWindow, string> = { '3h': 'In three hours', '24h': 'In a day', '7d': 'In a week' };

/** What most people read, in three windows side by side. */
export function popularPage({ paper, windows }: PopularPage): Html {
  return page({
    paper,
    title: 'Most popular',
    description: `What most people read in ${paper.name}.`,
    path: '/popular/',
    style: LIST_SHEET,
    kind: 'popular',
    main: html`<header class="page-head"><h1>Most popular</h1><p class="standfirst">Each reader counts once a story and day. Nobody is followed to count them.</p></header>
<div class="windows">${windows.map(
      ({ window, stories }) => html`<section class="window"><h2>${WINDOWS[window]}</h2>${ranking(stories)}</section>`,
    )}</div>`,
  });
}

function ranking(stories: Teaser[]): Html {
  if (stories.length === 0) return html`<p class="empty">Nobody has read anything yet.</p>`;
  return html`<ol class="ranked">${stories.map(
    ({ path, headline, section, at, sources }) =>
      html`<li><h3><a href="${path}">${headline}</a></h3><p class="meta">${section.title} <time datetime="${at}">${date(at)}</time> ${sourceLine(sources)}</p></li>`,
  )}</ol>`;
}
