import { type Html, html } from '../html.ts';
import { count } from '../parts/count.ts';
import { crumbs } from '../parts/crumbs.ts';
import { page } from '../parts/page.ts';
import { pager } from '../parts/pager.ts';
import { peopleList } from '../parts/people-list.ts';
import type { RecordPeoplePage } from '../record-facts.ts';
import { RECORD_SHEET } from '../style/sheets.ts';

const PATH = '/record/people/';

/** Everybody on record, who said most first. */
export function recordPeoplePage({ paper, people, total, page: number, pages }: RecordPeoplePage): Html {
  return page({
    paper,
    title: number === 1 ? 'People on record' : `People on record, page ${number}`,
    description: `Everybody who speaks in ${paper.name}.`,
    path: number === 1 ? PATH : `${PATH}?page=${number}`,
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: false },
    main: html`${crumbs()}<header class="page-head"><h1>People on record</h1><p class="standfirst">${count(total, 'person or organisation', 'people and organisations')} who speak in our stories, those with most statements first.</p></header>
<section class="record-part" aria-label="People">${people.length > 0 ? peopleList(people) : html`<p class="empty">Nobody is on record yet.</p>`}</section>
${pager({ path: PATH, page: number, pages, newer: 'Those before', older: 'More people' })}`,
  });
}
