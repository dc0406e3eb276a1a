import { type Html, html, NOTHING } from '../html.ts';
import { type AxisUnit, NO_UNIT } from './amount.ts';
import { LabelSetter } from './chart-labels.ts';
import { mark, n, room } from './chart-marks.ts';
import { dayNumber, type Frame, type Scale, scaleOf } from './chart-scale.ts';
import type { ChartValue } from './chart-values.ts';
import { grouped } from './count.ts';

type Drawn = ChartValue & { day: string; at: number };

const WIDE: Frame = { width: 720, height: 360, top: 36, end: 580, bottom: 318, start: 88 };
const NARROW: Frame = { width: 288, height: 320, top: 36, end: 234, bottom: 278, start: 56 };
const SMALL: Frame = { width: 256, height: 148, top: 20, end: 196, bottom: 120, start: 20 };
const TINY: Frame = { width: 96, height: 32, top: 6, end: 86, bottom: 28, start: 6 };

/**
 * Values over time as steps: a value holds until the next. Two drawings, of which width shows one, so that no letter shrinks.
 * The table must follow in the page. Nothing where fewer than two days are known.
 *
 * @param summary the outcome in one sentence: the drawing's name
 * @param unit the sign before the numbers of the axis, and what stands after the highest of them: `homes`
 */
export function figureChart(values: readonly ChartValue[], summary: string, unit: AxisUnit): Html {
  const drawn = dated(values);
  if (!hasCourse(drawn)) return NOTHING;
  return html`<div class="figure-chart">${drawing('wide', WIDE, drawn, summary, unit)}${drawing('narrow', NARROW, drawn, summary, unit)}</div>`;
}

/**
 * The same in the width of a box: the values alone stand beside their marks, the first and last day below.
 *
 * @param title what it is a figure of; with `summary` the drawing's name
 * @param id of the drawing in its page
 */
export function smallChart(values: readonly ChartValue[], title: string, summary: string, id: string): Html {
  const drawn = dated(values);
  if (!hasCourse(drawn)) return NOTHING;
  const scale = scaleFor(drawn, SMALL);
  const course = courseOf(drawn);
  return html`<svg class="chart small" viewBox="0 0 ${SMALL.width} ${SMALL.height}" width="${SMALL.width}" height="${SMALL.height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${summary}</desc>
${scale.ticks.map((tick) => html`<path class="grid" d="M0 ${n(scale.y(tick))}H${SMALL.width}"/>`)}<path class="axis" d="M0 ${SMALL.bottom}H${SMALL.width}"/>
${dayMarks(drawn, scale, SMALL)}${marks(drawn, course, scale, SMALL)}
${labels(drawn, course, scale, SMALL, 'value alone')}
</svg>`;
}

/** The course of a figure without words, for a row of a list that tells its values in words. Nothing for one day alone. */
export function tinyChart(values: readonly ChartValue[]): Html {
  const drawn = dated(values);
  if (!hasCourse(drawn)) return NOTHING;
  const scale = scaleFor(drawn, TINY);
  const course = courseOf(drawn);
  const last = course.at(-1);
  return html`<svg class="chart tiny" viewBox="0 0 ${TINY.width} ${TINY.height}" width="${TINY.width}" height="${TINY.height}" aria-hidden="true"><path class="grid" d="M0 ${TINY.bottom}H${TINY.width}"/>${steps(course, scale, TINY)}${last !== undefined && mark({ kind: last.kind, qualifier: 'exact' }, scale.x(last.day), scale.y(middle(last)), null)}</svg>`;
}

function dated(values: readonly ChartValue[]): Drawn[] {
  return values.flatMap((value, at): Drawn[] => (value.day === null ? [] : [{ ...value, day: value.day, at }]));
}

const hasCourse = (drawn: readonly Drawn[]): boolean => new Set(drawn.map(({ day }) => day)).size > 1;

function scaleFor(drawn: readonly Drawn[], frame: Frame): Scale {
  return scaleOf(
    drawn.map(({ day }) => day),
    Math.max(...drawn.map(({ value, high }) => high ?? value)),
    frame,
  );
}

function courseOf(drawn: readonly Drawn[]): Drawn[] {
  return [...drawn]
    .filter((value) => value.course)
    .sort((a, b) => dayNumber(a.day) - dayNumber(b.day) || middle(a) - middle(b));
}

/** The steps, then each value's sign, one where several stated it on a day, and what joins one to the value that it differs from. */
function marks(drawn: readonly Drawn[], course: readonly Drawn[], scale: Scale, frame: Frame): Html {
  return html`${steps(course, scale, frame)}
${drawn.map((value) => conflictLine(value, drawn, scale))}
${drawn.filter((value) => value.kind !== 'unnamed' || namedFor(value, drawn) === value.statedBy).map((value) => html`<g class="${value.conflictsWith !== null && 'conflict'}">${mark(value, scale.x(value.day), scale.y(middle(value)), endsOf(value, scale))}</g>`)}`;
}

function drawing(
  name: 'wide' | 'narrow',
  frame: Frame,
  drawn: readonly Drawn[],
  summary: string,
  unit: AxisUnit,
): Html {
  const scale = scaleFor(drawn, frame);
  const course = courseOf(drawn);
  return html`<svg class="chart ${name}" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" role="img" aria-label="${summary}">
${scale.ticks.map((tick, index) => gridLine(tick, scale, frame, { ...unit, after: index === scale.ticks.length - 1 ? unit.after : '' }))}
<path class="axis" d="M0 ${frame.bottom}H${frame.width}"/>
${dayMarks(drawn, scale, frame)}
${marks(drawn, course, scale, frame)}
${labels(drawn, course, scale, frame, name === 'narrow' ? 'surname' : 'speaker', unit)}
</svg>`;
}

const middle = ({ value, high }: ChartValue): number => (high === null ? value : (value + high) / 2);

function endsOf({ value, high }: ChartValue, scale: Scale): { low: number; high: number } | null {
  return high === null ? null : { low: scale.y(value), high: scale.y(high) };
}

function gridLine(tick: number, scale: Scale, frame: Frame, unit: AxisUnit): Html {
  const y = n(scale.y(tick));
  return html`<path class="grid" d="M0 ${y}H${frame.end + 24}"/><text class="tick" x="0" y="${n(scale.y(tick) - 5)}">${tickWords(tick, unit)}</text>`;
}

function tickWords(tick: number, { before, after }: AxisUnit): string {
  return `${before}${shortNumber(tick)}${after === '' ? '' : ` ${after}`}`;
}

/** `1,200`, `2.5 million`. */
export function shortNumber(value: number): string {
  if (value >= 1e9) return `${Math.round(value / 1e7) / 100} billion`;
  if (value >= 1e6) return `${Math.round(value / 1e4) / 100} million`;
  return Number.isInteger(value) ? grouped(value) : String(Math.round(value * 100) / 100);
}

/** Days below the axis, as many as find room. */
function dayMarks(drawn: readonly Drawn[], scale: Scale, frame: Frame): Html {
  let free = Number.NEGATIVE_INFINITY;
  const days = [...new Map(drawn.map(({ day, asOf }) => [day, asOf]))].sort(([a], [b]) => dayNumber(a) - dayNumber(b));
  return html`${days.map(([day, words]) => {
    const x = scale.x(day);
    const half = words.length * 3.6;
    const at = Math.min(Math.max(x, half), frame.width - half);
    const isShown = at - half > free;
    if (isShown) free = at + half + 8;
    return html`<path class="axis" d="M${n(x)} ${frame.bottom}v6"/>${isShown && html`<text class="tick" text-anchor="middle" x="${n(at)}" y="${frame.bottom + 22}">${words}</text>`}`;
  })}`;
}

/** A line that holds until the next value; dashed behind what is not exact. */
function steps(course: readonly Drawn[], scale: Scale, frame: Frame): Html {
  return html`${course.map((value, index) => {
    const next = course[index + 1];
    const [x, y] = [scale.x(value.day), scale.y(middle(value))];
    const isLoose = value.qualifier !== 'exact' || value.high !== null;
    const path = next
      ? `M${n(x)} ${n(y)}H${n(scale.x(next.day))}V${n(scale.y(middle(next)))}`
      : `M${n(x)} ${n(y)}H${Math.max(frame.end + 8, Math.round(x))}`;
    return html`<path class="${isLoose ? 'step loose' : 'step'}" d="${path}"/>`;
  })}`;
}

function conflictLine(value: Drawn, drawn: readonly Drawn[], scale: Scale): Html {
  const other = drawn.find(({ at }) => at === value.conflictsWith);
  if (!other) return NOTHING;
  const x = scale.x(value.day);
  return html`<path class="dotted" d="M${n(x)} ${n(scale.y(middle(value)))}V${n(scale.y(middle(other)))}"/>`;
}

/** The last and the conflicts first, then the others by day. */
function labels(
  drawn: readonly Drawn[],
  course: readonly Drawn[],
  scale: Scale,
  frame: Frame,
  besides: 'speaker' | 'surname' | 'value alone',
  unit: AxisUnit = NO_UNIT,
): Html {
  const setter = new LabelSetter({ x: 0, y: 0, width: frame.width, height: frame.bottom });
  for (const [index, tick] of scale.ticks.entries()) {
    const words = tickWords(tick, { ...unit, after: index === scale.ticks.length - 1 ? unit.after : '' });
    setter.take({ x: 0, y: scale.y(tick) - 18, width: words.length * 7.5, height: 16 });
  }
  for (const value of drawn) {
    setter.take(room(value, scale.x(value.day), scale.y(middle(value))));
    takeConflict(setter, value, drawn, scale);
  }
  for (const [index, value] of course.entries()) takeStep(setter, scale, value, course[index + 1]);
  const inOrder = [...drawn].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      dayNumber(b.day) - dayNumber(a.day) ||
      Number(a.kind === 'unnamed') - Number(b.kind === 'unnamed'),
  );
  function rank(value: Drawn): number {
    if (value.conflictsWith !== null) return 1;
    return value.at === drawn.at(-1)?.at ? 0 : value.at === drawn[0]?.at ? 2 : 3;
  }
  const told = new Set<string>();
  return html`${inOrder.map((value) => {
    // Each value once a day, and once a speaker: the table has them all.
    const keys = [`${value.statedBy} ${value.text}`, `${value.day} ${value.text}`];
    if (keys.some((key) => told.has(key))) return null;
    for (const key of keys) told.add(key);
    const statedBy = namedFor(value, drawn);
    const speaker =
      besides === 'speaker' || (statedBy === value.statedBy && value.kind === 'unnamed') ? statedBy : inShort(statedBy);
    const isTold = besides !== 'value alone' && speaker.length <= (besides === 'surname' ? 14 : 30);
    const isBold = besides !== 'value alone' || value.at === course.at(-1)?.at;
    const label = setter.place(
      scale.x(value.day),
      scale.y(middle(value)),
      value.conflictsWith === null ? value.text : `≠ ${value.text}`,
      isTold ? speaker : '',
      isBold,
    );
    return (
      label &&
      html`<text paint-order="stroke" class="${value.conflictsWith === null ? 'label' : 'label conflict'}" x="${label.x}" y="${label.y}"><tspan class="${isBold && 'bold'}">${label.bold}</tspan>${label.after !== '' && ` ${label.after}`}</text>`
    );
  })}`;
}

/** Who has stated the value: one with a name where several did on one day. */
function namedFor(value: Drawn, drawn: readonly Drawn[]): string {
  if (value.kind !== 'unnamed') return value.statedBy;
  const others = drawn.filter(({ day, text, kind }) => day === value.day && text === value.text && kind !== 'unnamed');
  return others[0]?.statedBy ?? value.statedBy;
}

/** No label lies on the line. */
function takeStep(setter: LabelSetter, scale: Scale, value: Drawn, next: Drawn | undefined): void {
  if (!next) return;
  const [x, y, toX, toY] = [scale.x(value.day), scale.y(middle(value)), scale.x(next.day), scale.y(middle(next))];
  setter.take({ x, y: y - 2, width: toX - x, height: 4 });
  setter.take({ x: toX - 2, y: Math.min(y, toY), width: 4, height: Math.abs(toY - y) });
}

/** Nor on the dots that join a value to the one it differs from. */
function takeConflict(setter: LabelSetter, value: Drawn, drawn: readonly Drawn[], scale: Scale): void {
  const other = drawn.find(({ at }) => at === value.conflictsWith);
  if (!other) return;
  const [y, toY] = [scale.y(middle(value)), scale.y(middle(other))];
  setter.take({ x: scale.x(value.day) - 2, y: Math.min(y, toY), width: 4, height: Math.abs(toY - y) });
}

/** The surname of a person, the last word of a body. */
function inShort(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
