import { type Html, html } from '../html.ts';
import type { ChartValue } from './chart-values.ts';
import { shape } from './shapes.ts';

/** A row of the table: the value, where it stands, and how it stands to the others, in words. */
export interface TableRow extends ChartValue {
  number: string;
  saidAs: string;
  where: readonly { title: string; path: string }[];
  relation: string;
}

/** Every value of a figure by date. Below 900 px it becomes a list. */
export function figureTable(rows: readonly TableRow[], caption: string): Html {
  return html`<table class="every-value"><caption>${caption}</caption><thead><tr><th scope="col">As of</th><th scope="col">Value</th><th scope="col">Said as</th><th scope="col">Stated by</th><th scope="col">In</th><th scope="col">Relation</th></tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr class="${row.conflictsWith !== null && 'conflict'}"><th scope="row">${row.asOf}</th><td><b>${row.number}</b></td><td>${row.saidAs}</td><td>${shape(row.kind)} ${row.statedBy}</td><td>${row.where.map(
        ({ title, path }, index) => html`${index > 0 && ', '}<a href="${path}">${title}</a>`,
      )}</td><td>${row.relation}</td></tr>`,
  )}</tbody></table>`;
}
