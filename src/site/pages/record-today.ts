import type { RecordedStatement } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { longDate } from '../moments.ts';
import { crumbs } from '../parts/crumbs.ts';
import { page } from '../parts/page.ts';
import { recordedStatements } from '../parts/recorded-statement.ts';
import type { RecordTodayPage } from '../record-facts.ts';
import { RECORD_SHEET } from '../style/sheets.ts';

/** All that was said in the stories of one day, by how its speakers are named. */
export function recordTodayPage({ paper, today, named, unnamed, documents }: RecordTodayPage): Html {
  const title = 'On record today';
  return page({
    paper,
    title,
    description: '',
    path: '/record/today/',
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: false },
    main: html`${crumbs()}<header class="page-head"><h1>${title}</h1><p class="standfirst">All that was said in the stories of ${longDate(today)}.</p></header>
${
  named.length + unnamed.length + documents.length === 0
    ? html`<p class="empty">Nothing was said in a story of today yet. <a href="/record/">All on record</a></p>`
    : [
        part('named', 'Named speakers', named),
        part('unnamed', 'Unnamed', unnamed),
        part('documents', 'Documents', documents),
      ]
}`,
  });
}

function part(id: string, title: string, statements: readonly RecordedStatement[]): Html {
  return html`<section class="record-part" id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${title}</h2>${
    statements.length > 0 ? recordedStatements(statements, 'with speaker') : html`<p class="empty">Nothing today.</p>`
  }</section>`;
}
