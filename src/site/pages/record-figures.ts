import { type Html, html } from '../html.ts';
import { count } from '../parts/count.ts';
import { crumbs } from '../parts/crumbs.ts';
import { matterList } from '../parts/matter-list.ts';
import { page } from '../parts/page.ts';
import { pager } from '../parts/pager.ts';
import type { RecordFiguresPage } from '../record-facts.ts';
import { RECORD_SHEET } from '../style/sheets.ts';

const PATH = '/record/figures/';

/** Matters of which more than one value is on record, those told of last first. */
export function recordFiguresPage({ paper, total, matters, page: number, pages }: RecordFiguresPage): Html {
  return page({
    paper,
    title: number === 1 ? 'Figures on record' : `Figures on record, page ${number}`,
    description: `Every figure in ${paper.name} with who stated it and for which day.`,
    path: number === 1 ? PATH : `${PATH}?page=${number}`,
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: false },
    main: html`${crumbs()}<header class="page-head"><h1>Figures on record</h1><p class="standfirst">Of ${count(total, 'figure')} told in our stories, what has more than one value: the latest, who stated it and for which day. Those told once stand in their stories.</p></header>
<section class="record-part" aria-label="Figures">${matters.length > 0 ? matterList(matters, 'wide') : html`<p class="empty">No figure is told of more than once yet.</p>`}</section>
${pager({ path: PATH, page: number, pages, newer: 'Figures before', older: 'More figures' })}`,
  });
}
