import type { SpeakerKind } from '../facts.ts';
import { type Html, html } from '../html.ts';
import type { Box } from './chart-labels.ts';
import type { ChartValue } from './chart-values.ts';

/** The sign of a value in a chart: the shape of its source, with what its qualifier adds. */
export function mark(
  { kind, qualifier }: Pick<ChartValue, 'kind' | 'qualifier'>,
  x: number,
  y: number,
  ends: { low: number; high: number } | null,
): Html {
  return html`${qualifier === 'about' && html`<rect class="halo" x="${n(x - 10)}" y="${n(y - 12)}" width="20" height="24"/>`}${
    ends !== null &&
    html`<path class="range" d="M${n(x - 6)} ${n(ends.high)}h12M${n(x)} ${n(ends.high)}V${n(ends.low)}M${n(x - 6)} ${n(ends.low)}h12"/>`
  }${sourceMark(kind, x, y)}${arrow(qualifier, x, y)}`;
}

function sourceMark(kind: SpeakerKind, x: number, y: number): Html {
  if (kind === 'person') return html`<circle class="full" cx="${n(x)}" cy="${n(y)}" r="5.5"/>`;
  if (kind === 'organisation') return html`<path class="full" d="M${n(x - 5)} ${n(y - 5)}h10v10h-10z"/>`;
  if (kind === 'document')
    return html`<path class="open" d="M${n(x - 5)} ${n(y - 6)}h6.500l4 4v8h-10.500zM${n(x - 2)} ${n(y + 0.5)}h5M${n(x - 2)} ${n(y + 3)}h5"/>`;
  return html`<circle class="open" cx="${n(x)}" cy="${n(y)}" r="5.5" stroke-dasharray="3.4 2.36"/>`;
}

function arrow(qualifier: ChartValue['qualifier'], x: number, y: number): Html | null {
  if (qualifier === 'at-least' || qualifier === 'more-than')
    return html`<path class="arrow" d="M${n(x)} ${n(y - 8)}v-14m-4 4.500 4-4.500 4 4.500"/>`;
  if (qualifier === 'exact' || qualifier === 'about') return null;
  return html`<path class="arrow" d="M${n(x)} ${n(y + 8)}v14m-4-4.500 4 4.500 4-4.500"/>`;
}

/** What a sign takes: the shape, with the halo or the arrow of its qualifier. */
export function room({ qualifier }: Pick<ChartValue, 'qualifier'>, x: number, y: number): Box {
  if (qualifier === 'about') return { x: x - 10, y: y - 12, width: 20, height: 24 };
  if (qualifier === 'exact') return { x: x - 7, y: y - 7, width: 14, height: 14 };
  const reachesUp = qualifier === 'at-least' || qualifier === 'more-than';
  return { x: x - 7, y: reachesUp ? y - 23 : y - 7, width: 14, height: 30 };
}

type Signed = Pick<ChartValue, 'kind' | 'qualifier' | 'high' | 'conflictsWith'>;

const exact = (kind: SpeakerKind): Html => mark({ kind, qualifier: 'exact' }, 12, 13, null);
const isUp = ({ qualifier }: Signed): boolean => qualifier === 'at-least' || qualifier === 'more-than';
const isDown = ({ qualifier }: Signed): boolean => !/^(?:exact|about|at-least|more-than)$/.test(qualifier);

/** Each sign with its meaning, and which values bear it. */
const SIGNS: readonly [string, Html, (value: Signed) => boolean][] = [
  ['a person', exact('person'), ({ kind }) => kind === 'person'],
  ['an organisation', exact('organisation'), ({ kind }) => kind === 'organisation'],
  ['a document', exact('document'), ({ kind }) => kind === 'document'],
  ['nobody named', exact('unnamed'), ({ kind }) => kind === 'unnamed'],
  ['about', html`<rect class="halo" x="4" y="1" width="16" height="24"/>`, ({ qualifier }) => qualifier === 'about'],
  ['at least', html`<path class="arrow" d="M12 23V4m-4 4.500 4-4.500 4 4.500"/>`, isUp],
  ['at most', html`<path class="arrow" d="M12 3v19m-4-4.500 4 4.500 4-4.500"/>`, isDown],
  ['a range', html`<path class="range" d="M6 3h12M12 3v20M6 23h12"/>`, ({ high }) => high !== null],
  ['conflict', html`<path class="dotted" d="M12 2v22"/>`, ({ conflictsWith }) => conflictsWith !== null],
];

/** What the signs mean that these values bear, or all; stands below a chart. */
export function signKey(values: readonly Signed[] | null = null): Html {
  const signs = SIGNS.filter(([, , isBorne]) => values === null || values.some(isBorne));
  return html`<ul class="sign-key" aria-label="Signs">${signs.map(
    ([words, sign]) =>
      html`<li class="${words === 'conflict' && 'put'}"><svg class="chart" viewBox="0 0 24 26" width="24" height="26" aria-hidden="true">${sign}</svg>${words}</li>`,
  )}</ul>`;
}

/** A tenth of a pixel is enough. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
