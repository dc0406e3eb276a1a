import type { MatterValue, Relation } from '../record.ts';
import { middle } from './middle.ts';
import { agree } from './relation.ts';

/** How one value stands to the others of its matter: what a chart draws and a table says. */
export interface Standing {
  kind: 'first' | 'growth' | 'same' | 'approximation' | 'conflict';
  /** Index of the value it differs from; only for a conflict. */
  against: number | null;
  /** Whether the line of the figure goes through it. */
  course: boolean;
}

/**
 * The standing of each value, in the given order (by day). The line that most mentions follow, going one way, is the course of
 * the figure; what fits neither it nor its neighbours of the day is a conflict with the nearest value of the course. Values of
 * another unit than the first are never in conflict, nor are any where the matter as a whole is none.
 *
 * @param days day of each value, or null where none is known
 */
export function standingOf(
  values: readonly MatterValue[],
  days: readonly (string | null)[],
  relation: Relation,
): Standing[] {
  const course = relation === 'conflict' ? courseOf(values, days) : new Set(values.keys());
  let last: MatterValue | null = null;
  const seen: MatterValue[] = [];
  return values.map((value, index): Standing => {
    const before = last;
    const isOnCourse = course.has(index);
    const fits = isOnCourse || [...course].some((at) => agreesWith(values, at, value));
    if (isOnCourse) last = value;
    const isRepeated = seen.some((one) => one.unit === value.unit && middle(one) === middle(value));
    seen.push(value);
    if (!fits) return { kind: 'conflict', against: nearest(values, days, course, index), course: false };
    const place = { against: null, course: isOnCourse };
    if (index === 0 || (isOnCourse && before === null)) return { kind: 'first', ...place };
    if (isRepeated) return { kind: 'same', ...place };
    return { kind: isOnCourse && before !== null && !agree(before, value) ? 'growth' : 'approximation', ...place };
  });
}

function agreesWith(values: readonly MatterValue[], at: number, value: MatterValue): boolean {
  const other = values[at];
  return other !== undefined && (other.unit !== value.unit || agree(other, value));
}

/** Indexes of the heaviest chain of values that only rises, or only falls; the one with more mentions. */
function courseOf(values: readonly MatterValue[], days: readonly (string | null)[]): Set<number> {
  const unit = values[0]?.unit ?? null;
  const order = values.map((_, index) => index).filter((index) => values[index]?.unit === unit);
  order.sort((a, b) => ((days[a] ?? '') < (days[b] ?? '') ? -1 : (days[a] ?? '') > (days[b] ?? '') ? 1 : 0));
  const rising = chain(order, values, days, 1);
  const falling = chain(order, values, days, -1);
  const best = weigh(falling, values) > weigh(rising, values) ? falling : rising;
  return new Set([...best, ...values.keys().filter((index) => values[index]?.unit !== unit)]);
}

function weigh(indexes: readonly number[], values: readonly MatterValue[]): number {
  return indexes.reduce((sum, index) => sum + weight(values[index]), 0);
}

const weight = (value: MatterValue | undefined): number =>
  (value?.mentions.length ?? 0) + (value?.statedBy == null ? 0 : 0.5);

/** Values beyond this many are not weighed against each other: a chart cannot show them. */
const MOST = 400;

function chain(
  order: readonly number[],
  values: readonly MatterValue[],
  days: readonly (string | null)[],
  sign: 1 | -1,
): number[] {
  const some = order.slice(-MOST);
  const best: { sum: number; from: number }[] = [];
  let top = -1;
  for (const [at, index] of some.entries()) {
    const value = values[index];
    if (!value) continue;
    let from = -1;
    for (let before = 0; before < at; before++) {
      const earlier = values[some[before] ?? 0];
      if (!earlier || (sign * middle(earlier) > sign * middle(value) && !agree(earlier, value))) continue;
      if (days[some[before] ?? 0] === days[index] && !agree(earlier, value)) continue;
      if (from < 0 || (best[before]?.sum ?? 0) > (best[from]?.sum ?? 0)) from = before;
    }
    best[at] = { sum: weight(value) + (best[from]?.sum ?? 0), from };
    if (top < 0 || best[at].sum > (best[top]?.sum ?? 0)) top = at;
  }
  const found: number[] = [];
  for (let at = top; at >= 0; at = best[at]?.from ?? -1) found.push(some[at] ?? 0);
  return found;
}

function nearest(
  values: readonly MatterValue[],
  days: readonly (string | null)[],
  course: ReadonlySet<number>,
  index: number,
): number | null {
  const time = (at: number): number => Date.parse(days[at] ?? '') || 0;
  let found: number | null = null;
  for (const at of course) {
    if (values[at]?.unit !== values[index]?.unit) continue;
    if (found === null || Math.abs(time(at) - time(index)) <= Math.abs(time(found) - time(index))) found = at;
  }
  return found;
}
