import type { MatterValue, Relation } from '../record.ts';

/** A value with the day by which it is put in order: its own, or the day of the first story that has it. */
export interface DatedValue extends MatterValue {
  day: string | null;
}

/**
 * How the values of one matter stand to each other. Values that fit each other are an approximation; values that only rise (or
 * only fall) from day to day are growth, where one day's differing values lie between those before and after; all else is a conflict.
 */
export function relationOf(values: readonly DatedValue[]): Relation {
  const units = Map.groupBy(values, ({ unit }) => unit ?? '');
  const relations = [...units.values()].map(relationOfUnit);
  for (const relation of ['conflict', 'growth', 'approximation'] as const)
    if (relations.includes(relation)) return relation;
  return units.size > 1 ? 'approximation' : 'single';
}

function relationOfUnit(values: readonly DatedValue[]): Relation {
  const distinct = new Set(values.map((value) => `${middle(value)} ${value.qualifier}`));
  if (distinct.size < 2) return 'single';
  if (new Set(values.map(middle)).size < 2 || fitAll(values)) return 'approximation';
  return isSteady(values) ? 'growth' : 'conflict';
}

/** Pairwise agreement by way of the widest bounds: linear, since it is enough that each fits the extremes. */
function fitAll(values: readonly DatedValue[]): boolean {
  const sorted = [...values].sort((a, b) => middle(a) - middle(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return (
    least !== undefined && most !== undefined && values.every((value) => agree(value, least) && agree(value, most))
  );
}

/** True where the days go one way; a price or a measure may go up and down. Values of one day may differ only as steps between a day before and a day after. */
function isSteady(values: readonly DatedValue[]): boolean {
  const days = Map.groupBy(values, ({ day }) => day ?? '');
  if (days.size < 2) return false;
  const spans = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, some]) => spanOf(some));
  const isOfMoney = values.every(({ unit }) => unit !== null);
  if (isOfMoney && spans.every(({ low, high }) => high - low <= Math.abs(high) * SLACK)) return true;
  const edges = [spans[0], spans.at(-1)];
  if (edges.some((edge) => edge && edge.high - edge.low > Math.abs(edge.high) * SLACK)) return false;
  return goesUp(spans) || goesUp(spans.map(({ low, high }) => ({ low: -high, high: -low })));
}
/** Rounding that two reports of one count may differ by. */
const SLACK = 0.03;

function goesUp(spans: readonly { low: number; high: number }[]): boolean {
  return spans.every(({ low }, at) => {
    const before = spans[at - 1];
    return !before || low >= before.high - Math.abs(before.high) * SLACK;
  });
}

/** The reach of one day's values; what an approximation allows is no step. */
function spanOf(values: readonly DatedValue[]): { low: number; high: number } {
  const exact = values.filter(({ qualifier, low }) => qualifier === 'exact' && low === undefined);
  const some = (exact.length > 0 ? exact : values).map(middle);
  return some.reduce(({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }), {
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
  });
}

export const middle = ({ value, low, high }: Pick<MatterValue, 'value' | 'low' | 'high'>): number =>
  value ?? ((low ?? 0) + (high ?? 0)) / 2;

/** Whether two reports can both be right: equal, or one allows the other ("at least 140" and 150, "about 60" and 58). */
export function agree(one: MatterValue, other: MatterValue): boolean {
  return middle(one) === middle(other) || allows(one, middle(other)) || allows(other, middle(one));
}

function allows(value: MatterValue, at: number): boolean {
  const { low, high, qualifier } = value;
  if (low !== undefined && high !== undefined && low <= at && at <= high) return true;
  const own = middle(value);
  if (qualifier === 'about') return Math.abs(own - at) <= Math.abs(own) * 0.1;
  if (qualifier === 'at-least' || qualifier === 'more-than') return at >= own && at <= own * 1.25;
  if (qualifier === 'at-most' || qualifier === 'less-than') return at <= own && at >= own * 0.75;
  return qualifier === 'nearly' && at < own && at > own * 0.85;
}
