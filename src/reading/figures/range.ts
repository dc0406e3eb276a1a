import type { Qualifier } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { isChangeAt, isChangeWord } from './change.ts';
import { joined, tidy } from './numeral.ts';
import { qualifierBefore } from './qualifier.ts';
import { type Quantity, quantityAt } from './quantity.ts';

/** Two bounds that belong together: tokens `first` to `end`, exclusive. */
export interface Range {
  first: number;
  end: number;
  low: number;
  high: number;
  unit: string | null;
  /** True where each bound has its own limit word, so that what stands before the first qualifies no more. */
  hasLimits: boolean;
}

/** What a pair of numbers joined by a mark is: a range, a score (3-2, 11-4) that is no figure, or nothing joined. */
export type Pair = Range | 'score' | null;

const TO = wordSet(['to', 'till', 'until', 'through']);
const AND = wordSet(['and']);
const OR = wordSet(['or']);
const BETWEEN = wordSet(['between']);
const FROM = wordSet(['from']);
const QUALIFIER = wordSet(['about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'perhaps', 'some', '~']);
const DASH = wordSet(['-', '–', '—', '‐', '‑', '~']);
/** The range that a quantity opens: "between 150 and 180", "40 to 50", "$2-3 million". */
export function pairFrom(scan: Scan, low: Quantity): Pair {
  const limits = limitsFrom(scan, low);
  if (limits) return limits;
  const isBetween = BETWEEN.has(scan.word[low.first - 1] ?? 0);
  const joint = low.end;
  const id = scan.word[joint] ?? 0;
  const isDash = DASH.has(id);
  if (!isDash && !TO.has(id) && !OR.has(id) && !(isBetween && AND.has(id))) return null;
  if (TO.has(id) && isChangeFrom(scan, low.first)) return null;
  const high = quantityAt(scan, QUALIFIER.has(scan.word[joint + 1] ?? 0) ? joint + 2 : joint + 1);
  if (!high) return null;
  if (isDash) return dashed(scan, low, high);
  if (OR.has(id) && !areNeighbours(low, high)) return null;
  if (TO.has(id) && !isBetween && isChangeBy(scan, low, high)) return null;
  return bounded(low, high, isBetween || FROM.has(scan.word[low.first - 1] ?? 0));
}

const UPWARD = new Set<Qualifier | null>(['more-than', 'at-least']);
const DOWNWARD = new Set<Qualifier | null>(['less-than', 'at-most', 'nearly']);
/** As far as the second limit may stand from the first: "more than 10 and less than or equal to 20". */
const FARTHEST_LIMIT = 7;

/** "more than 10 and less than 20", "at most 100 and at least 20": two limits of one quantity. */
function limitsFrom(scan: Scan, one: Quantity): Range | null {
  if (!AND.has(scan.word[one.end] ?? 0)) return null;
  const first = qualifierBefore(scan, one.first);
  const opposite = UPWARD.has(first) ? DOWNWARD : DOWNWARD.has(first) ? UPWARD : null;
  if (!opposite) return null;
  for (let at = one.end + 2; at < Math.min(scan.count, one.end + FARTHEST_LIMIT); at++) {
    const other = quantityAt(scan, at);
    if (!other) continue;
    if (other.unit !== one.unit && one.unit !== null && other.unit !== null) return null;
    if (!opposite.has(qualifierBefore(scan, at))) return null;
    const [low, high] = opposite === DOWNWARD ? [one.value, other.value] : [other.value, one.value];
    return low < high
      ? { first: one.first, end: other.end, low, high, unit: other.unit ?? one.unit, hasLimits: true }
      : null;
  }
  return null;
}

/** "rose from 44 to 50": two figures and no range. */
const isChangeFrom = (scan: Scan, first: number): boolean =>
  FROM.has(scan.word[QUALIFIER.has(scan.word[first - 1] ?? 0) ? first - 2 : first - 1] ?? 0) && isChangeAt(scan, first);

/** "fell $2 to $48": by how much, and to what; two amounts far apart are no range of changes. */
const isChangeBy = (scan: Scan, low: Quantity, high: Quantity): boolean =>
  high.value >= low.value * 4 &&
  low.numeral.magnitude === high.numeral.magnitude &&
  (low.unit === high.unit || low.unit === null) &&
  high.unit !== 'percent' &&
  isChangeWord(scan, low.first - 1);

function dashed(scan: Scan, low: Quantity, high: Quantity): Pair {
  const isTight = joined(scan, low.end) && joined(scan, low.end + 1);
  const isLoose = !joined(scan, low.end) && !joined(scan, low.end + 1);
  const followedByMore =
    DASH.has(scan.word[high.end] ?? 0) && joined(scan, high.end) && scan.kind[high.end + 1] === Kind.number;
  if (isTight && followedByMore) return 'score';
  if (!low.numeral.digits && !high.numeral.digits && !isLoose && !isTight) return null;
  const range = bounded(low, high, false);
  if (range) return range;
  return isTight && low.unit === null && high.unit === null && low.value < 1000 && high.value < 1000 ? 'score' : null;
}

/** "three or four", "10 or 12": or-ed numbers are a range where they are near each other. */
function areNeighbours(low: Quantity, high: Quantity): boolean {
  return (
    low.unit === null &&
    high.value > low.value &&
    high.value <= low.value * 2 &&
    high.value - low.value <= Math.max(2, low.value / 2)
  );
}

/** Bounds of one kind in order; what only the upper one states (million, a unit) holds for both. */
function bounded(low: Quantity, high: Quantity, isCertain: boolean): Range | null {
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null;
  if (low.unit !== null && high.unit === null && !/^[A-Z]{3}$/.test(low.unit) && !isCertain) return null;
  const shares =
    high.numeral.magnitude !== 1 && low.numeral.magnitude === 1 && low.value < high.value / high.numeral.magnitude;
  const from = shares ? tidy(low.value * high.numeral.magnitude) : low.value;
  if (from >= high.value) return null;
  return {
    first: low.first,
    end: high.end,
    low: from,
    high: high.value,
    unit: high.unit ?? low.unit,
    hasLimits: false,
  };
}
