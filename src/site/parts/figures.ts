import type { FigureNote, FigureValue, StoryReading } from '../facts.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { axisUnitOf } from './amount.ts';
import { figureChart, smallChart } from './figure-chart.ts';
import { link } from './link.ts';
import { chartValues } from './told-values.ts';

/** Rows of a table in a box; the page of the matter has all. */
const MOST_ROWS = 6;

/** Boxes of the figures a story tells of, with what became of them. Nothing where there are none. */
export function figures(reading: StoryReading | null): Html {
  if (reading === null) return NOTHING;
  return html`${reading.figures.map((figure, index) => figureBox(figure, `figure-${index + 1}`))}`;
}

/** The value set large, a chart where it has a course, then the values that were stated last, as a table. */
export function figureBox(
  figure: FigureNote,
  id: string,
  place: 'beside a story' | 'in a band' = 'beside a story',
): Html {
  const { what, latest, stated, values, summary, told, path } = figure;
  const drawn = chartValues(values);
  const chart =
    place === 'in a band'
      ? figureChart(drawn, `${what}: ${summary}`, axisUnitOf(latest))
      : smallChart(drawn, what, summary, `${id}-chart`);
  const rows = values.map((value, at) => row(value, values[drawn[at]?.conflictsWith ?? -1]));
  const all = told > MOST_ROWS ? `All ${told} values in the record` : 'All values in the record';
  return html`<section class="figure-box" id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${what}</h2>
<p class="figure-latest"><b>${latest}</b> <span>${stated}</span></p>
${chart}<table><caption class="unseen">${summary}</caption><thead><tr><th scope="col">As of</th><th scope="col">Value</th><th scope="col">Stated by</th></tr></thead><tbody>${rows.slice(-MOST_ROWS)}</tbody></table>
<p class="figure-all">${link({ title: all, path })}</p></section>`;
}

/** A value with a link to the words that tell it. */
function row({ asOf, text, statedBy, conflict, stories }: FigureValue, other: FigureValue | undefined): Html {
  const [first] = stories;
  return html`<tr class="${conflict && 'conflict'}"><th scope="row">${asOf}</th><td>${first ? link({ title: text, path: first.path }) : text}</td><td>${statedBy}${conflict && html` <span class="differs">≠ ${other?.text ?? 'another'}</span>`}</td></tr>`;
}
