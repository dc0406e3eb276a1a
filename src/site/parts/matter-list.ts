import { type Html, html } from '../html.ts';
import { shortDate } from '../moments.ts';
import type { MatterNote } from '../record-facts.ts';
import { count } from './count.ts';
import { tinyChart } from './figure-chart.ts';
import { link } from './link.ts';
import { chartValues } from './told-values.ts';

/** Matters of the record with the value told last, who stated it, and for which day. */
export function matterList(matters: readonly MatterNote[], room: 'wide' | 'narrow' = 'narrow'): Html {
  return html`<ul class="${room === 'wide' ? 'matter-list wide' : 'matter-list'}">${matters.map(
    ({ what, topic, latest, statedBy, day, values, course, path }) =>
      html`<li>${tinyChart(chartValues(course))}<p class="matter-what"><b>${link({ title: what, path })}</b>${topic !== null && html` <span>${topic.title}</span>`}</p><p class="matter-latest"><b>${latest}</b></p><p class="matter-by">${statedBy === null ? 'Nobody is named' : `said ${statedBy}`}${day.length === 10 && `, ${shortDate(day)}`} · ${count(values, 'value')}</p></li>`,
  )}</ul>`;
}
