import type { RecordMatterPage, ToldValue } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { shortDate } from '../moments.ts';
import { crumbs } from '../parts/crumbs.ts';
import { link } from '../parts/link.ts';
import { page } from '../parts/page.ts';
import { shape } from '../parts/shapes.ts';
import { RECORD_SHEET } from '../style/sheets.ts';
import { howWeKnow } from './record.ts';

/** Every value of one matter by the day it holds for, with who stated it and in which story. */
export function recordMatterPage({ paper, figure, topic, values, path }: RecordMatterPage): Html {
  const title = topic === null ? figure.what : `${figure.what}: ${topic.title}`;
  return page({
    paper,
    title,
    description: figure.summary,
    path,
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: false },
    main: html`${crumbs({ title: 'Figures', path: '/record/figures/' })}<header class="page-head">${topic !== null && html`<p class="kicker">${link(topic)}</p>`}<h1>${figure.what}</h1><p class="standfirst">${figure.summary}</p></header>
<div class="with-rail"><div class="rail-main"><section class="record-part" aria-labelledby="values"><h2 id="values">Every value on record, by date</h2>
<table class="ledger"><caption class="unseen">${figure.summary}</caption><thead><tr><th scope="col">As of</th><th scope="col">Value</th><th scope="col">Stated by</th><th scope="col">In</th><th scope="col">Relation</th></tr></thead><tbody>${values.map((value, at) => row(value, values.slice(0, at)))}</tbody></table></section></div>
<div class="rail">${howWeKnow()}</div></div>`,
  });
}

function row(value: ToldValue, before: readonly ToldValue[]): Html {
  const { day, text, statedBy, kind, story, conflict } = value;
  return html`<tr class="${conflict && 'conflict'}"><th scope="row">${day.length === 10 ? shortDate(day) : day || 'Undated'}</th><td><b>${text}</b></td><td>${shape(kind)} ${statedBy}</td><td>${link(story)}</td><td>${relation(value, before)}</td></tr>`;
}

/** What a value is to those before it, in a word. */
function relation({ value, day, text, conflict }: ToldValue, before: readonly ToldValue[]): Html | string {
  if (conflict) {
    const other = before.findLast((one) => one.day === day && one.value !== value);
    return html`<span class="differs">≠ differs from ${other?.text ?? 'another'}</span>`;
  }
  const last = before.findLast((one) => !one.conflict);
  if (!last) return 'first';
  if (last.text === text) return 'the same';
  return value > last.value ? 'more' : value < last.value ? 'less' : 'the same number';
}
