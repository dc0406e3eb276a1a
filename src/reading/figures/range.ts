import type { Qualifier } from '../reading.ts';
import type { Look } from '../scan/look.ts';
import { AND, FROM, OR } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { APPROXIMATELY } from './approximate.ts';
import { isChangeAt, isChangeWord } from './change.ts';
import { tidy } from './numeral.ts';
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
const BETWEEN = intern('between');
const DASH = wordSet(['-', '–', '—', '‐', '‑', '~']);
/** The range that a quantity opens: "between 150 and 180", "40 to 50", "$2-3 million". */
export function pairFrom(look: Look, low: Quantity): Pair {
  const limits = limitsFrom(look, low);
  if (limits) return limits;
  const isBetween = look.word(low.first - 1) === BETWEEN;
  const joint = low.end;
  const id = look.word(joint);
  const isDash = DASH.has(id);
  if (!isDash && !TO.has(id) && id !== OR && !(isBetween && id === AND)) return null;
  if (TO.has(id) && isChangeFrom(look, low.first)) return null;
  const high = quantityAt(look, APPROXIMATELY.has(look.word(joint + 1)) ? joint + 2 : joint + 1);
  if (!high) return null;
  if (isDash) return dashed(look, low, high);
  if (id === OR && !areNeighbours(low, high)) return null;
  if (TO.has(id) && !isBetween && isChangeBy(look, low, high)) return null;
  return bounded(low, high, isBetween);
}

const UPWARD = new Set<Qualifier | null>(['more-than', 'at-least']);
const DOWNWARD = new Set<Qualifier | null>(['less-than', 'at-most', 'nearly']);
/** As far as the second limit may stand from the first: "more than 10 and less than or equal to 20". */
const FARTHEST_LIMIT = 7;

/** "more than 10 and less than 20", "at most 100 and at least 20": two limits of one quantity. */
function limitsFrom(look: Look, one: Quantity): Range | null {
  if (look.word(one.end) !== AND) return null;
  const first = qualifierBefore(look, one.first);
  const opposite = UPWARD.has(first) ? DOWNWARD : DOWNWARD.has(first) ? UPWARD : null;
  if (!opposite) return null;
  for (let at = one.end + 2; at < Math.min(look.count, one.end + FARTHEST_LIMIT); at++) {
    const other = quantityAt(look, at);
    if (!other) continue;
    if (other.unit !== one.unit && one.unit !== null && other.unit !== null) return null;
    if (!opposite.has(qualifierBefore(look, at))) return null;
    const [low, high] = opposite === DOWNWARD ? [one.value, other.value] : [other.value, one.value];
    return low < high
      ? { first: one.first, end: other.end, low, high, unit: other.unit ?? one.unit, hasLimits: true }
      : null;
  }
  return null;
}

/** "rose from 44 to 50": two figures and no range. */
const isChangeFrom = (look: Look, first: number): boolean => look.word(first - 1) === FROM && isChangeAt(look, first);

/** "fell $2 to $48": by how much, and to what; two amounts far apart are no range of changes. */
const isChangeBy = (look: Look, low: Quantity, high: Quantity): boolean =>
  high.value >= low.value * 4 && high.unit !== 'percent' && isChangeWord(look, low.first - 1);

function dashed(look: Look, low: Quantity, high: Quantity): Pair {
  const isTight = look.touches(low.end) && look.touches(low.end + 1);
  const isLoose = !look.touches(low.end) && !look.touches(low.end + 1);
  const followedByMore = DASH.has(look.word(high.end)) && look.touches(high.end) && look.isNumber(high.end + 1);
  if (isTight && followedByMore) return 'score';
  if (!low.numeral.digits && !isLoose && !isTight) return null;
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
