import type { Figure, Qualifier, Statement, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { currencySigns, dollarsByPrefix } from '../words/currencies.ts';
import { numberWords } from '../words/number-words.ts';
import { boughtBehind, type Counted, countedAt, isOutcomeAlone } from './counted.ts';
import {
  amountBefore,
  antecedentOfWhich,
  changedBefore,
  isThereBefore,
  pluralBefore,
  subjectBefore,
} from './counted-before.ts';
import { endOfCricketScore } from './cricket.ts';
import { type Found, sharing } from './found.ts';
import { CODES, SHARED_NOUNS } from './money-words.ts';
import { isNoQuantity } from './no-quantity.ts';
import { inPoints } from './points.ts';
import { type Portion, portionAt } from './portion.ts';
import { qualifierBefore, qualifierBehind } from './qualifier.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { pairFrom, type Range } from './range.ts';
import { withToldMoney } from './told-money.ts';

const STARTS = wordSet([
  ...Object.keys(numberWords),
  'a',
  'an',
  'half',
  'dozen',
  'minus',
  'negative',
  'nil',
  'nought',
  'lakh',
  'naught',
  'quarter',
  'tenth',
  ...Object.keys(currencySigns),
  ...Object.keys(dollarsByPrefix),
  ...Object.keys(CODES),
  ...'-−–½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞.',
]);
/**
 * Quantities of a text in order, without overlaps. What a date, a time of day or a set of times has claimed is no
 * figure; a duration ("180 days") is one too. Ordinals, scores (3-2), numbered things (gate three) and codes are none.
 */
export function findFigures(scan: Scan, times: readonly Time[]): Figure[] {
  const isTime = timeTokens(scan, times);
  const found: Found[] = [];
  let counting: Found | undefined; // the last figure that counted something
  let counted: Found | undefined; // the last one whose noun stood before it: "the toll rose to 12"
  for (let token = 0; token < scan.count; ) {
    const next = mayStart(scan, token) && !isTime(token) ? figureAt(scan, token, isTime, { counting, counted }) : null;
    if (next === null) token++;
    else if (typeof next === 'number') token = next;
    else {
      const last = found.pop();
      found.push(...(last ? sharing(scan, last, next) : [next]));
      if (next.counted && next.figure.unit === null) counting = next;
      if (next.counted && next.counted.end <= next.first) counted = next;
      token = next.end;
    }
  }
  return withToldMoney(
    scan,
    found.map((one) => inPoints(scan, one)),
  );
}

/** Says of each figure in which statement it stands: `statements` in order of their content. */
export function placeFigures(figures: Figure[], statements: readonly Statement[]): Figure[] {
  const spans = statements
    .flatMap(({ id, content }) => content.map(([start, end]) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return figures.map((figure) => {
    while (from < spans.length && spans[from]!.end <= figure.start) from++;
    let inner: string | null = null;
    for (let at = from; at < spans.length && spans[at]!.start <= figure.start; at++)
      if (spans[at]!.end >= figure.end) inner = spans[at]!.id;
    return inner === null ? figure : { ...figure, statement: inner };
  });
}

function mayStart(scan: Scan, token: number): boolean {
  return (
    scan.kind[token] === Kind.number ||
    STARTS.has(scan.word[token]!) ||
    scan.shape[token] === Shape.mixed ||
    scan.shape[token] === Shape.capitals ||
    (scan.shape[token] === Shape.capitalised && hasDigit(scan, token))
  );
}

/** "R350m", "Sh500": letters and digits. */
const hasDigit = ({ text, start, end }: Scan, token: number): boolean =>
  isDigit(text.charCodeAt(start[token]! + 1)) || isDigit(text.charCodeAt(end[token]! - 1));
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Figures that told what the next may leave out. */
interface Before {
  counting: Found | undefined;
  counted: Found | undefined;
}

/** The figure at a token; the token to go on from where a number is no figure; null where there is no number. */
function figureAt(
  scan: Scan,
  token: number,
  isTime: (token: number) => boolean,
  before: Before,
): Found | number | null {
  const quantity = quantityAt(scan, token);
  if (!quantity) return null;
  const scored = endOfCricketScore(scan, token);
  if (scored !== null) return scored;
  if (overlapsTime(quantity, isTime)) return null;
  const pair = pairFrom(scan, quantity);
  if (pair === 'score') return endOfScore(scan, quantity.end);
  if (isNoQuantity(scan, pair ? { ...quantity, end: pair.end, unit: pair.unit } : quantity))
    return (pair ?? quantity).end;
  const portion = pair ? null : portionAt(scan, quantity);
  if (portion && !overlapsTime(portion, isTime)) return portionFound(scan, portion, token);
  const isRange = pair !== null && !overlapsTime(pair, isTime);
  const whole: Quantity | Range = isRange ? pair : quantity;
  const counted = countedBehind(scan, whole, isTime, before);
  const qualifier = qualifierOf(scan, whole, counted);
  const figure: Figure = {
    start: scan.start[whole.first]!,
    end: scan.end[whole.end - 1]!,
    ...(isRange ? { low: pair.low, high: pair.high } : { value: quantity.value }),
    qualifier,
    unit: whole.unit,
    counted: counted && { start: scan.start[counted.first]!, end: scan.end[counted.end - 1]! },
  };
  const { first, end } = whole;
  return { figure, counted, sentence: scan.sentenceOf[token]!, first, end, numeral: isRange ? null : quantity.numeral };
}

function qualifierOf(scan: Scan, whole: Quantity | Range, counted: Counted | null): Qualifier {
  if ('hasLimits' in whole && whole.hasLimits) return 'exact';
  const behind =
    qualifierBehind(scan, whole.end) ??
    (counted && counted.first >= whole.end ? qualifierBehind(scan, counted.end) : null);
  if (behind) return behind.qualifier;
  // "We passed three burning cars": what passes something counted has gone by it.
  if (PASSING.has(scan.word[whole.first - 1] ?? 0) && counted && counted.first >= whole.end) return 'exact';
  if (isMovedUpTo(scan, whole.first)) return 'exact';
  return qualifierBefore(scan, whole.first) ?? 'exact';
}

/** "went up to 120": the price moved to it, and it is no limit. */
function isMovedUpTo(scan: Scan, first: number): boolean {
  return (
    TO.has(scan.word[first - 1] ?? 0) && UP.has(scan.word[first - 2] ?? 0) && MOVING.has(scan.word[first - 3] ?? 0)
  );
}
const PASSING = wordSet(['passed', 'topped', 'surpassed', 'topping', 'surpassing']);
const TO = wordSet(['to']);
const UP = wordSet(['up']);
const MOVING = wordSet([
  'went',
  'go',
  'goes',
  'going',
  'gone',
  'rose',
  'risen',
  'rise',
  'jumped',
  'crept',
  'moved',
  'climbed',
  'shot',
  'edged',
  'ticked',
  'brought',
  'pushed',
  'driven',
  'drove',
  'raised',
]);

/** What is counted: behind the number, else the subject before it, else what the number before it counted. */
function countedBehind(
  scan: Scan,
  whole: Quantity | Range,
  isTime: (token: number) => boolean,
  { counting: before, counted }: Before,
): Counted | null {
  const behind = countedAt(scan, whole.end, isTime);
  const sentence = scan.sentenceOf[whole.first]!;
  if (behind !== null && behind !== 'of them') {
    const isSame = before?.counted && before.sentence === sentence && !OF.has(scan.word[whole.end] ?? 0);
    return isSame && isOutcomeAlone(scan, whole.first, behind) ? before.counted : behind;
  }
  if (whole.unit !== null) {
    // "fell 9 percent to 40 crowns": both are told of one subject
    const isSame = counted?.end === whole.first - 1 && TO.has(scan.word[counted.end] ?? 0);
    return countedOfMeasure(scan, whole, whole.unit, isTime) ?? (isSame ? counted.counted : null);
  }
  const subject =
    behind === null ? (antecedentOfWhich(scan, whole.first) ?? subjectBefore(scan, whole.first, isTime)) : null;
  if (subject === 'it' && counted?.counted && sentence - counted.sentence <= 2) return counted.counted;
  if (subject !== null && subject !== 'the same' && subject !== 'it') return subject;
  if (before?.counted && sentence - before.sentence <= 1) return before.counted;
  return behind === 'of them' || isThereBefore(scan, whole.first) ? pluralBefore(scan, whole.first) : null;
}

/** What an amount or a measure is of, where its noun does not stand right behind it. */
function countedOfMeasure(
  scan: Scan,
  whole: Quantity | Range,
  unit: string,
  isTime: (token: number) => boolean,
): Counted | null {
  if (SPANS_OF_TIME.has(unit)) return null;
  const isMoney = /^[A-Z]{3}$/.test(unit) || SHARED_MONEY.has(unit);
  const bought = isMoney ? boughtBehind(scan, whole.end, isTime) : null;
  return bought ?? amountBefore(scan, whole.first) ?? changedBefore(scan, whole.first);
}
const SPANS_OF_TIME = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'year',
  'decade',
  'century',
]);
const SHARED_MONEY = new Set(Object.values(SHARED_NOUNS));
const OF = wordSet(['of']);

/** "Two buses in five": the figure spans all of it, its noun is what is counted. */
function portionFound(scan: Scan, { first, end, value, noun }: Portion, token: number): Found {
  const counted = { first: noun, end: noun + 1 };
  const figure: Figure = {
    start: scan.start[first]!,
    end: scan.end[end - 1]!,
    value,
    qualifier: qualifierBefore(scan, first) ?? 'exact',
    unit: null,
    counted: { start: scan.start[noun]!, end: scan.end[noun]! },
  };
  return { figure, counted, sentence: scan.sentenceOf[token]!, first, end, numeral: null };
}

/** The end of a chain of numbers and dashes: 3-2, 555-0199, 6-4-1. */
function endOfScore(scan: Scan, token: number): number {
  let at = token;
  while (
    at < scan.count &&
    scan.start[at] === scan.end[at - 1] &&
    (scan.kind[at] === Kind.number || scan.kind[at] === Kind.punctuation)
  )
    at++;
  return Math.max(at, token + 1);
}

function overlapsTime({ first, end }: { first: number; end: number }, isTime: (token: number) => boolean): boolean {
  for (let token = first; token < end; token++) if (isTime(token)) return true;
  return false;
}

/** True for a time that is part of a number or a measure: then the number stands. */
function isDoubtful(scan: Scan, { rule }: Time, token: number): boolean {
  if (rule === 'times/numeric-date') return isMeasured(scan, token) || isFractionAlone(scan, token);
  if (rule !== 'times/day-alone' && rule !== 'times/year') return false;
  if (rule === 'times/year' && countsSomething(scan, token)) return true;
  for (let at = Math.max(0, token - 4); at < token; at++) {
    const quantity = quantityAt(scan, at);
    if (quantity && quantity.end > token) return true;
  }
  return false;
}

/** "2 1/4", and "3/4" with nothing else in the text: what may be a date and a fraction is told as both. */
function isFractionAlone(scan: Scan, token: number): boolean {
  const isMixed = scan.kind[token - 1] === Kind.number && (quantityAt(scan, token - 1)?.end ?? 0) > token;
  if (isMixed) return true;
  const value = token === 0 ? quantityAt(scan, 0) : null;
  return value !== null && value.end === scan.count && value.value < 1;
}

/** "1709 schoolchildren", "a 2000 year old custom": four digits before a noun that no year of our days stands before. */
function countsSomething(scan: Scan, token: number): boolean {
  const year = Number(scan.text.slice(scan.start[token], scan.end[token]));
  if (Number.isNaN(year)) return false;
  const unit = quantityAt(scan, token)?.unit;
  return unit === 'year' || (year < 1900 && scan.tag[token + 1] === Tag.noun);
}

/** "US$ 3.14", "3/4 cup", "10-20 dollars", "7.2": bare digits that look like a date, with a sign, unit or magnitude that says otherwise. */
function isMeasured(scan: Scan, token: number): boolean {
  const isDecimal =
    scan.kind[token] === Kind.number && /^\d+\.\d+$/.test(scan.text.slice(scan.start[token], scan.end[token]));
  if (isDecimal) return true;
  const before = Math.max(0, token - 2);
  for (let at = before; at <= token; at++) {
    const quantity = quantityAt(scan, at);
    if (!quantity || quantity.end <= token) continue;
    const pair = pairFrom(scan, quantity);
    const unit = pair && pair !== 'score' ? pair.unit : quantity.unit;
    if (unit !== null || quantity.numeral.magnitude > 1) return true;
  }
  return false;
}

/** Which tokens a date, a time of day or a set has claimed. */
function timeTokens(scan: Scan, times: readonly Time[]): (token: number) => boolean {
  const claimed = new Uint8Array(scan.count + 1);
  let token = 0;
  for (const time of times) {
    while (token < scan.count && scan.end[token]! <= time.start) token++;
    if (time.type === 'duration' || isDoubtful(scan, time, token)) continue;
    for (let at = token; at < scan.count && scan.start[at]! < time.end; at++) claimed[at] = 1;
  }
  return (at) => claimed[at] === 1;
}
