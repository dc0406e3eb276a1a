import type { FigureNote, StoryReading } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { figureChart } from './figure-chart.ts';
import { link } from './link.ts';
import { chartValues } from './told-values.ts';

/** Boxes of the figures a story is about. Nothing where there are none. */
export function figures(reading: StoryReading | null): Html {
  if (reading === null) return NOTHING;
  return html`${reading.figures.map((figure, index) => figureBox(figure, `figure-${index + 1}`))}`;
}

/** The value set large, a chart where there is room with who stated it, then every value that was stated, as a table. */
export function figureBox(figure: FigureNote, id: string, chart: 'with chart' | 'table alone' = 'table alone'): Html {
  return html`<section class="figure-box" id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${figure.what}</h2>
<p class="figure-latest"><b>${figure.latest}</b> <span>${figure.stated}</span></p>
${chart === 'with chart' && figureChart(chartValues(figure.values), `${figure.what}: ${figure.summary}`, '')}<table><caption class="unseen">${figure.summary}</caption><thead><tr><th scope="col">As of</th><th scope="col">Value</th><th scope="col">Stated by</th></tr></thead><tbody>${figure.values.map(
    ({ asOf, text, statedBy, conflict }) =>
      html`<tr class="${conflict && 'conflict'}"><th scope="row">${asOf}</th><td>${text}</td><td>${statedBy}${conflict && html` <span class="differs">≠ ${figure.latest}</span>`}</td></tr>`,
  )}</tbody></table>
${figure.path !== null && html`<p class="figure-all">${link({ title: 'All values in the record', path: figure.path })}</p>`}</section>`;
}
