import { type Html, html, NOTHING } from '../html.ts';
import { monthOf } from '../moments.ts';
import { count } from './count.ts';

const WIDTH = 280;
const HEIGHT = 56;

/** Statements a month as a line, with its ends in words. Nothing where there is one month alone. */
export function months(all: readonly { month: string; statements: number }[]): Html {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last || all.length < 2) return NOTHING;
  const most = Math.max(...all.map(({ statements }) => statements), 1);
  const points = all.map(({ statements }, at) => ({
    x: 4 + (at / (all.length - 1)) * (WIDTH - 8),
    y: HEIGHT - 4 - (statements / most) * (HEIGHT - 10),
  }));
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const told = all.map(({ month, statements }) => `${monthOf(month)} ${statements}`).join(', ');
  return html`<section class="record-part months" aria-labelledby="months"><h2 id="months">Statements by month</h2>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Statements by month: ${told}."><path class="months-ground" d="M0 ${HEIGHT - 2}H${WIDTH}"/><polyline points="${line}"/><circle cx="${end.x.toFixed(1)}" cy="${end.y.toFixed(1)}" r="3.5"/></svg>
<p class="months-ends"><span>${monthOf(first.month)}</span> <span>${monthOf(last.month)}: ${count(last.statements, 'statement')}</span></p></section>`;
}
