import type { MatterValue, Relation } from '../record.ts';
import type { MatterName } from './matter-name.ts';
import { middle } from './middle.ts';
import { slipsAmong } from './slip.ts';

/** A value with the day by which it is put in order, its own or that of the first story that has it, and how it is told. */
export interface DatedValue extends MatterValue, Manner {
  day: string | null;
}

/** How a value is told. */
export interface Manner {
  /** Words tell the day for which it holds. */
  isDated: boolean;
  /** Words tell it as what was before: "up from 12". */
  isFormer: boolean;
  /** Words tell it as what came after another: "had risen to 14 by evening". */
  isLater: boolean;
  /** Words take it back: "rather than 12, as it had said". */
  isCorrected: boolean;
  /** It stands in a copy where its source has another. */
  isAltered: boolean;
}

/**
 * How the values of one matter stand to each other. Values that fit each other are an approximation; values that go one way from
 * day to day are growth; all else is a conflict: what was taken back, what a copy altered and what differs with no word of when.
 * @param matter what is counted and what befell it
 */
export function relationOf(values: readonly DatedValue[], matter: Pick<MatterName, 'kind' | 'outcome'>): Relation {
  const units = [...Map.groupBy(values, ({ unit }) => unit ?? '')];
  const [bare, ...named] = units.sort(([a], [b]) => a.length - b.length);
  // "410,000 tonnes … the department has 260,000": a number without its unit has that of the others.
  const pools = bare?.[0] === '' && named.length === 1 ? [values] : units.map(([, some]) => some);
  const relations = pools.map((some) => relationOfUnit(some, matter));
  for (const relation of ['conflict', 'growth', 'approximation'] as const)
    if (relations.includes(relation)) return relation;
  return pools.length > 1 ? 'approximation' : 'single';
}

function relationOfUnit(
  values: readonly DatedValue[],
  { kind, outcome }: Pick<MatterName, 'kind' | 'outcome'>,
): Relation {
  const distinct = new Set(values.map((value) => `${middle(value)} ${value.qualifier}`));
  if (distinct.size < 2) return 'single';
  if (new Set(values.map(middle)).size < 2 || fitAll(values)) return 'approximation';
  if (values.some(({ isCorrected }) => isCorrected)) return 'conflict';
  const slips = slipsAmong(values.filter(({ isFormer }) => !isFormer));
  const right = withTimeTold(values.filter((value) => !value.isAltered && !slips.has(value)));
  const isOne = new Set(right.map(middle)).size < 2;
  return !isOne && isSteady(right, outcome) && (outcome !== '' || DAILY.test(kind) || areSteps(right))
    ? 'growth'
    : 'conflict';
}

/** What was before for one story was so when another dates it; where none does, it is what was before in all. */
function withTimeTold(values: readonly DatedValue[]): DatedValue[] {
  const isTold = ({ isDated, isLater }: DatedValue): boolean => isDated || isLater;
  const told = new Set(values.filter((one) => !one.isFormer && isTold(one)).map(middle));
  const former = new Set(values.filter(({ isFormer }) => isFormer).map(middle));
  return values
    .filter((one) => !one.isFormer || !told.has(middle(one)))
    .map((one) => (former.has(middle(one)) && !isTold(one) ? { ...one, isFormer: true } : one));
}

/** Pairwise agreement by way of the widest bounds: linear, since it is enough that each fits the extremes. */
function fitAll(values: readonly DatedValue[]): boolean {
  const sorted = [...values].sort((a, b) => middle(a) - middle(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return (
    least !== undefined && most !== undefined && values.every((value) => agree(value, least) && agree(value, most))
  );
}

/**
 * True where the days go one way; a price or a measure may go up and down, the dead and the hurt become no fewer. Values of one day
 * may differ only as steps between a day before and a day after, or as what was before and what came later.
 */
function isSteady(values: readonly DatedValue[], outcome: string): boolean {
  const days = Map.groupBy(values, ({ day, isFormer, isLater }) => `${day ?? ''} ${isFormer ? 0 : isLater ? 2 : 1}`);
  if (days.size < 2) return false;
  const spans = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, some]) => spanOf(some));
  const isOfMoney = values.every(({ unit }) => unit !== null);
  if (isOfMoney && spans.every(({ low, high }) => high - low <= Math.abs(high) * SLACK)) return true;
  const edges = [spans[0], spans.at(-1)];
  if (edges.some((edge) => edge && edge.high - edge.low > Math.abs(edge.high) * SLACK)) return false;
  return (
    goesUp(spans) || (!ONLY_MORE.test(outcome) && goesUp(spans.map(({ low, high }) => ({ low: -high, high: -low }))))
  );
}
/** What cannot be undone. */
const ONLY_MORE = /^(?:killed|injured|survived|rescued)$/;

/** What has another value every day. */
const DAILY = /^(?:share price|market value|bonds|exchange rate)/;

/**
 * Whether it is told that time lies between values that differ, where they are neither of what befell people nor of a market: words
 * date one or set it before or behind another, one speaker has given all, or days lie between.
 */
function areSteps(values: readonly DatedValue[]): boolean {
  const undated = values.filter(({ isDated, isFormer, isLater }) => !isDated && !isFormer && !isLater);
  const [first, ...others] = undated;
  if (!first || undated.length < values.length) return true;
  return others.every(
    (one) =>
      agree(one, first) ||
      (one.statedBy !== null && one.statedBy === first.statedBy) ||
      Date.parse(one.day ?? '') - Date.parse(first.day ?? '') > DAYS_APART,
  );
}
/** So much later another value is news. */
const DAYS_APART = 2 * 86_400_000;

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
