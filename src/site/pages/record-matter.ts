import type { FigureValue } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { shortDate } from '../moments.ts';
import { axisUnitOf } from '../parts/amount.ts';
import { signKey } from '../parts/chart-marks.ts';
import type { ChartValue } from '../parts/chart-values.ts';
import { crumbs } from '../parts/crumbs.ts';
import { figureChart } from '../parts/figure-chart.ts';
import { figureTable, type TableRow } from '../parts/figure-table.ts';
import { link } from '../parts/link.ts';
import { page } from '../parts/page.ts';
import { saidAs } from '../parts/said-as.ts';
import { chartValues } from '../parts/told-values.ts';
import type { RecordMatterPage } from '../record-facts.ts';
import { RECORD_SHEET } from '../style/sheets.ts';
import { howWeKnow } from './record.ts';

/** Every value of one matter by the day it holds for, with who stated it and in which story. */
export function recordMatterPage({ paper, figure, topic, path }: RecordMatterPage): Html {
  const { values } = figure;
  const title = topic === null ? figure.what : `${figure.what}: ${topic.title}`;
  const drawn = chartValues(values);
  const chart = figureChart(drawn, `${figure.what}: ${figure.summary}`, axisUnitOf(figure.latest));
  return page({
    paper,
    title,
    description: figure.summary,
    path,
    style: RECORD_SHEET,
    kind: 'record',
    here: { current: '/record/', page: false },
    main: html`${crumbs({ title: 'Figures', path: '/record/figures/' })}<header class="page-head">${topic !== null && html`<p class="kicker">${link(topic)}</p>`}<h1>${figure.what}</h1><p class="standfirst">${figure.summary}</p></header>
<div class="with-rail"><div class="rail-main"><section class="record-part" aria-label="${figure.what}">${chart}${chart !== NOTHING && signKey(drawn)}
${figureTable(
  values.flatMap((value, at) => row(value, values.slice(0, at), drawn[at])),
  'Every value on record, by date',
)}</section></div>
<div class="rail">${howWeKnow()}</div></div>`,
  });
}

function row(value: FigureValue, before: readonly FigureValue[], drawn: ChartValue | undefined): TableRow[] {
  if (!drawn) return [];
  const { day, text, high, qualifier, stories } = value;
  return [
    {
      ...drawn,
      asOf: day.length === 10 ? shortDate(day) : day || 'Undated',
      number: text.replace(/^(?:about|at least|at most|more than|less than|nearly) /, ''),
      saidAs: high !== null ? 'range' : saidAs(qualifier),
      where: stories,
      relation: relation(value, before),
    },
  ];
}

/** What a value is to those before it, in a word. */
function relation({ value, day, text, conflict }: FigureValue, before: readonly FigureValue[]): string {
  if (conflict) {
    const other = before.findLast((one) => one.day === day && one.value !== value);
    return `≠ differs from ${other?.text ?? 'another'}`;
  }
  const last = before.findLast((one) => !one.conflict);
  if (!last) return 'first';
  if (last.text === text) return 'the same';
  return value > last.value ? 'more' : value < last.value ? 'less' : 'the same number';
}
