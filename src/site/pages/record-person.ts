import { type Html, html } from '../html.ts';
import { monthOf } from '../moments.ts';
import { count } from '../parts/count.ts';
import { crumbs } from '../parts/crumbs.ts';
import { months } from '../parts/months.ts';
import { page } from '../parts/page.ts';
import { pager } from '../parts/pager.ts';
import { recordedStatements } from '../parts/recorded-statement.ts';
import { speakerTag } from '../parts/who-said-what.ts';
import type { RecordPersonPage } from '../record-facts.ts';
import { RECORD_SHEET } from '../style/sheets.ts';
import { howWeKnow } from './record.ts';

/** All that one person or organisation is reported to have said, newest first. */
export function recordPersonPage(facts: RecordPersonPage): Html {
  const { paper, person, roles, spellings, stories, statements, page: number, pages } = facts;
  const { name, path } = person;
  return page({
    paper,
    title: number === 1 ? name : `${name}, page ${number}`,
    description: `All that ${name} is reported to have said in ${paper.name}.`,
    path: number === 1 ? path : `${path}?page=${number}`,
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: false },
    main: html`${crumbs({ title: 'People', path: '/record/people/' })}<header class="page-head person-head">${speakerTag(person)}<div><h1>${name}</h1>${
      roles.length > 0 && html`<ul class="roles standfirst">${roles.map(role)}</ul>`
    }<p class="note person-counts"><span>${count(person.statements, 'statement')}</span> <span>${count(stories, 'story', 'stories')}</span>${
      spellings.length > 0 && html` <span>also written ${spellings.map((one) => `“${one}”`).join(', ')}</span>`
    }</p></div></header>
<div class="with-rail"><div class="rail-main"><section class="record-part" aria-labelledby="said"><h2 id="said">All that ${name} is reported to have said</h2>${recordedStatements(statements, 'without speaker')}
${pager({ path, page: number, pages, newer: 'Newer statements', older: 'Older statements' })}</section></div>
<div class="rail">${months(facts.months)}${howWeKnow()}</div></div>`,
  });
}

/** A role with the time over which stories gave it, where that is more than a month. */
function role({ role: words, from, to }: RecordPersonPage['roles'][number]): Html {
  const [first, last] = [monthOf(from), monthOf(to)];
  return html`<li>${words.charAt(0).toUpperCase()}${words.slice(1)} <span>${first === last ? first : `${first} to ${last}`}</span></li>`;
}
