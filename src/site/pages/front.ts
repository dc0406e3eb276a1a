import type { FrontPage, Moment, Teaser } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { correction } from '../parts/correction.ts';
import { frontMasthead } from '../parts/masthead.ts';
import { mostPopular } from '../parts/most-popular.ts';
import { onRecordToday } from '../parts/on-record-today.ts';
import { openGraph } from '../parts/open-graph.ts';
import { page } from '../parts/page.ts';
import { recordBand } from '../parts/record-band.ts';
import { paperData } from '../parts/structured-data.ts';
import { cardTeaser, columnTeaser, leadTeaser, lineTeaser, smallPicture } from '../parts/teaser.ts';
import { FRONT_SHEET } from '../style/sheets.ts';

type Block = FrontPage['blocks'][number];

/** The front: lead and latest, the record of a running story, the sections, most popular and corrections. */
export function frontPage(front: FrontPage): Html {
  const { paper, today, lead } = front;
  const [first, ...others] = front.blocks.filter(({ stories }) => stories.length > 0);
  const last = others.pop();
  return page({
    paper,
    title: '',
    description: paper.tagline,
    path: '/',
    style: FRONT_SHEET,
    kind: 'front',
    masthead: frontMasthead(paper, today),
    head: html`${openGraph({ paper, type: 'website', title: paper.name, description: paper.tagline, path: '/', picture: lead?.picture ?? null })}${paperData(paper)}`,
    main: html`${onRecordToday(front.onRecord)}
<div class="top">${lead === null ? html`<p class="empty">No stories yet.</p>` : leadTeaser(lead, front.leadRelated, today)}
${latest(front.latest, today)}</div>
${recordBand(front.band)}
${first !== undefined && cards(first, today)}
${others.length > 0 && html`<div class="columns columns-${Math.min(others.length, 4)}">${others.map((block) => column(block, 'with its picture'))}</div>`}
<div class="columns closing">${mostPopular(front.popular)}${last !== undefined && column(last, 'with words')}${corrections(front)}</div>`,
  });
}

function latest(stories: readonly Teaser[], today: Moment): Html | false {
  if (stories.length === 0) return false;
  return html`<section class="latest" aria-labelledby="latest"><h2 id="latest">Latest</h2><ol>${stories.slice(0, 6).map((story) => lineTeaser(story, today))}</ol></section>`;
}

function cards({ section, stories }: Block, today: Moment): Html {
  return html`<section class="block" aria-labelledby="block-first"><div class="block-head"><h2 id="block-first">${section.title}</h2><p><a href="${section.path}">More from ${section.title}</a></p></div><div class="cards">${picturesFirst(stories.slice(0, 4)).map((story) => cardTeaser(story, today))}</div></section>`;
}

/** In a row of four, so that its pictures stand side by side. */
function picturesFirst(stories: readonly Teaser[]): Teaser[] {
  return [...stories].sort((a, b) => Number(smallPicture(b) !== null) - Number(smallPicture(a) !== null));
}

function column({ section, stories }: Block, opens: 'with its picture' | 'with words'): Html {
  return html`<section class="column"><h2><a href="${section.path}">${section.title}</a></h2>${stories.slice(0, 3).map((story, index) => columnTeaser(story, index === 0 ? opens : 'with words'))}</section>`;
}

function corrections({ corrections: notes, today }: FrontPage): Html | false {
  if (notes.length === 0) return false;
  return html`<section class="column front-corrections" aria-labelledby="corrections"><div class="block-head"><h2 id="corrections">Corrections</h2><p><a href="/corrections/">All<span class="unseen"> corrections</span></a></p></div>${notes.slice(0, 3).map((note) => correction(note, { naming: true, today }))}</section>`;
}
