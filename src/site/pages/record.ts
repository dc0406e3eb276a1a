import { type Html, html } from '../html.ts';
import { count } from '../parts/count.ts';
import { matterList } from '../parts/matter-list.ts';
import { page } from '../parts/page.ts';
import { peopleList } from '../parts/people-list.ts';
import { recordedStatements } from '../parts/recorded-statement.ts';
import type { RecordPage } from '../record-facts.ts';
import { RECORD_SHEET } from '../style/sheets.ts';

/** The overview of the record: how much there is, who speaks most of late, running matters, what was said last. */
export function recordPage({ paper, counts, people, matters, statements }: RecordPage): Html {
  const title = 'The record';
  const description = `Who said what in ${paper.name}: every statement with its speaker, every figure with who stated it.`;
  return page({
    paper,
    title,
    description,
    path: '/record/',
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: true },
    main: html`<header class="page-head"><h1>${title}</h1><p class="standfirst">Who said what, every figure with who stated it, and what happened when, in all our stories.</p>
<ul class="record-counts"><li><b>${count(counts.statements, 'statement')}</b></li><li><a href="/record/people/">${count(counts.people, 'person or organisation', 'people and organisations')}</a></li><li><a href="/record/figures/">${count(counts.figures, 'figure')}</a></li><li><a href="/record/timeline/">${count(counts.events, 'event')}</a></li></ul></header>
<div class="with-rail"><div class="rail-main"><section class="record-part" aria-labelledby="newest"><h2 id="newest">Said last</h2>${
      statements.length > 0
        ? recordedStatements(statements, 'with speaker')
        : html`<p class="empty">Nothing is on record yet. Statements come here by themselves when a story is published.</p>`
    }</section></div>
<div class="rail">${
      people.length > 0 &&
      html`<section class="record-part" aria-labelledby="people"><h2 id="people">Speak most of late</h2>${peopleList(people)}<p class="record-all"><a href="/record/people/">Everybody on record</a></p></section>`
    }${
      matters.length > 0 &&
      html`<section class="record-part" aria-labelledby="matters"><h2 id="matters">Running figures</h2>${matterList(matters)}<p class="record-all"><a href="/record/figures/">All figures</a></p></section>`
    }${howWeKnow()}</div></div>`,
  });
}

/** What a reader should know of how the record is made. */
export function howWeKnow(): Html {
  return html`<section class="record-part how-we-know" aria-labelledby="how-we-know"><h2 id="how-we-know">How we know</h2><p>Each line links to the sentence it comes from. A machine reads every story when it is saved; editors see and correct its reading.</p></section>`;
}
