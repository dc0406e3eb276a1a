import type { OnRecordToday } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { count } from './count.ts';
import { shape } from './shapes.ts';

/** Counts of the day, each a link, the corrections among them. */
export function onRecordToday(today: OnRecordToday | null): Html {
  if (today === null) return NOTHING;
  const { named, unnamed, documents, corrections } = today;
  return html`<div class="on-record-today"><h2>On record today</h2><ul><li><a href="${named.path}">${shape('person')} ${count(named.count, 'named speaker')}</a></li><li><a href="${unnamed.path}">${shape('unnamed')} ${unnamed.count} unnamed</a></li><li><a href="${documents.path}">${shape('document')} ${count(documents.count, 'document')}</a></li>${
    corrections.count > 0 &&
    html`<li class="put"><a href="${corrections.path}">${count(corrections.count, 'correction')}</a></li>`
  }</ul></div>`;
}
