import type { Figure, Qualifier, Statement, Time } from '../reading.ts';
import { isDigit } from '../scan/characters.ts';
import { Look } from '../scan/look.ts';
import type { Scan } from '../scan/scan.ts';
import { FROM, THE, TO, UP } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { currencySigns, dollarsByPrefix } from '../words/currencies.ts';
import { numberWords } from '../words/number-words.ts';
import { isChangeWord } from './change.ts';
import { type Counted, countedAt, isOutcomeAlone } from './counted.ts';
import {
  antecedentOfWhich,
  askedBefore,
  groupBefore,
  isThereBefore,
  objectBefore,
  pluralBefore,
  subjectBefore,
} from './counted-before.ts';
import { endOfCricketScore } from './cricket.ts';
import { type Found, sharing } from './found.ts';
import { countedOfMeasure } from './measured.ts';
import { CODES } from './money-words.ts';
import { isNoQuantity } from './no-quantity.ts';
import { inPoints } from './points.ts';
import { portionAt } from './portion.ts';
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
  const look = new Look(scan);
  const isTime = timeTokens(look, times);
  const found: Found[] = [];
  let counting: Found | undefined; // the last figure that counted something
  let counted: Found | undefined; // the last one whose noun stood before it: "the toll rose to 12"
  for (let token = 0; token < look.count; ) {
    const next =
      mayStart(look, token) && !isTime(token) ? figureAt(look, token, isTime, { found, counting, counted }) : null;
    if (next === null) token++;
    else if (typeof next === 'number') token = next;
    else {
      const last = found.pop();
      found.push(...(last ? sharing(look, last, next) : [next]));
      if (next.counted && next.figure.unit === null) counting = next;
      if (next.counted && next.counted.end <= next.first) counted = next;
      token = next.end;
    }
  }
  const figures = found.map((one) => inPoints(look, one));
  return withToldMoney(look, figures);
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

function mayStart(look: Look, token: number): boolean {
  return (
    look.isNumber(token) ||
    STARTS.has(look.word(token)) ||
    look.scan.shape[token] === Shape.mixed ||
    look.scan.shape[token] === Shape.capitals ||
    (look.scan.shape[token] === Shape.capitalised && hasDigit(look, token))
  );
}

/** "R350m", "Sh500": letters and digits. */
const hasDigit = ({ scan: { text, start, end } }: Look, token: number): boolean =>
  isDigit(text.charCodeAt(start[token]! + 1)) || isDigit(text.charCodeAt(end[token]! - 1));

/** Figures that told what the next may leave out. */
interface Before {
  found: readonly Found[];
  counting: Found | undefined;
  counted: Found | undefined;
}

/** The figure at a token; the token to go on from where a number is no figure; null where there is no number. */
function figureAt(
  look: Look,
  token: number,
  isTime: (token: number) => boolean,
  before: Before,
): Found | number | null {
  const quantity = quantityAt(look, token);
  if (!quantity) return null;
  const scored = endOfCricketScore(look, token);
  if (scored !== null) return scored;
  if (overlapsTime(quantity, isTime)) return null;
  const pair = pairFrom(look, quantity);
  if (pair === 'score') return endOfScore(look, quantity.end);
  if (isNoQuantity(look, pair ? { ...quantity, end: pair.end, unit: pair.unit } : quantity))
    return (pair ?? quantity).end;
  const portion = pair ? null : portionAt(look, quantity);
  if (portion && !overlapsTime(portion, isTime)) {
    const { value, noun } = portion;
    const qualifier = qualifierBefore(look, portion.first) ?? 'exact';
    return foundAs(look, portion, { value, qualifier, unit: null }, { first: noun, end: noun + 1 }, null);
  }
  const isRange = pair !== null && !overlapsTime(pair, isTime);
  const whole: Quantity | Range = isRange ? pair : quantity;
  const counted = countedBehind(look, whole, isTime, before);
  const amount = isRange ? { low: pair.low, high: pair.high } : { value: quantity.value };
  const told = { ...amount, qualifier: qualifierOf(look, whole, counted), unit: whole.unit };
  return foundAs(look, whole, told, counted, isRange ? null : quantity.numeral);
}

function foundAs(
  look: Look,
  { first, end }: { first: number; end: number },
  told: Omit<Figure, 'start' | 'end' | 'counted'>,
  counted: Counted | null,
  numeral: Found['numeral'],
): Found {
  const { start, end: ends, sentenceOf } = look.scan;
  const figure: Figure = {
    start: start[first]!,
    end: ends[end - 1]!,
    ...told,
    counted: counted && { start: start[counted.first]!, end: ends[counted.end - 1]! },
  };
  return { figure, counted, sentence: sentenceOf[first]!, first, end, numeral };
}

function qualifierOf(look: Look, whole: Quantity | Range, counted: Counted | null): Qualifier {
  if ('hasLimits' in whole && whole.hasLimits) return 'exact';
  const behind =
    qualifierBehind(look, whole.end) ??
    (counted && counted.first >= whole.end ? qualifierBehind(look, counted.end) : null);
  if (behind) return behind.qualifier;
  // "We passed three burning cars": what passes something counted has gone by it.
  if (PASSING.has(look.word(whole.first - 1)) && counted && counted.first >= whole.end) return 'exact';
  if (isMovedUpTo(look, whole.first)) return 'exact';
  return qualifierBefore(look, whole.first) ?? 'exact';
}

/** "went up to 120": the price moved to it, and it is no limit. */
function isMovedUpTo(look: Look, first: number): boolean {
  return look.word(first - 1) === TO && look.word(first - 2) === UP && isChangeWord(look, first - 3);
}
const PASSING = wordSet(['passed', 'topped', 'surpassed', 'topping', 'surpassing']);

/** What is counted: behind the number, else the subject before it, else what the number before it counted. */
function countedBehind(
  look: Look,
  whole: Quantity | Range,
  isTime: (token: number) => boolean,
  { found, counting: before, counted }: Before,
): Counted | null {
  // "fell to 9 percent from 12": what follows is another amount of the same
  const isMoved = whole.unit !== null && look.word(whole.end) === FROM;
  const behind = isMoved ? null : countedAt(look, whole.end, isTime);
  const sentence = look.scan.sentenceOf[whole.first]!;
  if (behind !== null && behind !== 'of them') {
    const isSame = before?.counted && before.sentence === sentence;
    return isSame && isOutcomeAlone(look, whole.first, behind) ? before.counted : behind;
  }
  if (whole.unit !== null) return countedOfMeasure(look, whole, isTime, found.at(-1), before);
  const { first } = whole;
  const told =
    look.word(first - 1) === THE
      ? found.slice(-MOST_BEFORE).findLast((one) => isSameNumber(one, whole, sentence))?.counted
      : null;
  if (told) return told;
  const subject =
    behind === null
      ? (antecedentOfWhich(look, first) ?? objectBefore(look, first, isTime) ?? subjectBefore(look, first, isTime))
      : null;
  if (subject === 'it' && counted?.counted && sentence - counted.sentence <= 2) return counted.counted;
  if (subject !== null && subject !== 'the same' && subject !== 'it') return subject;
  if (behind === null) {
    const of = groupBefore(look, first) ?? askedBefore(look, first, before?.first ?? 0, isTime);
    if (of) return of;
  }
  const reach = behind === 'of them' ? FARTHEST_WHOLE : 1;
  if (before?.counted && sentence - before.sentence <= reach) return before.counted;
  return behind === 'of them' || isThereBefore(look, first) ? pluralBefore(look, first) : null;
}
/** So many figures told last are looked through for the one that "the eleven" means. */
const MOST_BEFORE = 99;
/** How many sentences may lie between "45 people" and "thirty of them". */
const FARTHEST_WHOLE = 3;

/** "None of the eleven died": the eleven told of before. */
const isSameNumber = ({ figure, counted, sentence }: Found, whole: Quantity | Range, here: number): boolean =>
  'value' in whole &&
  whole.value > 2 && // "the two" are those just named
  figure.value === whole.value &&
  figure.unit === null &&
  counted !== null &&
  here - sentence <= FARTHEST_WHOLE;

/** The end of a chain of numbers and dashes: 3-2, 555-0199, 6-4-1. */
function endOfScore(look: Look, token: number): number {
  let at = token;
  while (
    at < look.count &&
    look.scan.start[at] === look.scan.end[at - 1] &&
    (look.isNumber(at) || look.scan.kind[at] === Kind.punctuation)
  )
    at++;
  return Math.max(at, token + 1);
}

function overlapsTime({ first, end }: { first: number; end: number }, isTime: (token: number) => boolean): boolean {
  for (let token = first; token < end; token++) if (isTime(token)) return true;
  return false;
}

/** True for a time that is part of a number or a measure: then the number stands. */
function isDoubtful(look: Look, { rule }: Time, token: number): boolean {
  if (rule === 'times/numeric-date') return isMeasured(look, token) || isFractionAlone(look, token);
  if (rule !== 'times/day-alone' && rule !== 'times/year') return false;
  if (countsSomething(look, token)) return true;
  for (let at = Math.max(0, token - 4); at < token; at++) {
    const quantity = quantityAt(look, at);
    if (quantity && quantity.end > token) return true;
  }
  return false;
}

/** "2 1/4", and "3/4" with nothing else in the text: what may be a date and a fraction is told as both. */
function isFractionAlone(look: Look, token: number): boolean {
  const isMixed = look.isNumber(token - 1) && (quantityAt(look, token - 1)?.end ?? 0) > token;
  if (isMixed) return true;
  const value = token === 0 ? quantityAt(look, 0) : null;
  return value !== null && value.end === look.count && value.value < 1;
}

/** "1709 schoolchildren", "a 2000 year old custom": four digits before a noun that no year of our days stands before. */
function countsSomething(look: Look, token: number): boolean {
  const year = Number(look.text(token));
  const unit = quantityAt(look, token)?.unit;
  return unit === 'year' || (year < 1900 && look.tag(token + 1) === Tag.noun);
}

/** "US$ 3.14", "3/4 cup", "10-20 dollars", "7.2": bare digits that look like a date, with a sign, unit or magnitude that says otherwise. */
function isMeasured(look: Look, token: number): boolean {
  const isDecimal = /^\d+\.\d+$/.test(look.text(token));
  if (isDecimal) return true;
  const before = Math.max(0, token - 2);
  for (let at = before; at <= token; at++) {
    const quantity = quantityAt(look, at);
    if (!quantity || quantity.end <= token) continue;
    const pair = pairFrom(look, quantity);
    const unit = pair && pair !== 'score' ? pair.unit : quantity.unit;
    if (unit !== null || quantity.numeral.magnitude > 1) return true;
  }
  return false;
}

/** Which tokens a date, a time of day or a set has claimed. */
function timeTokens(look: Look, times: readonly Time[]): (token: number) => boolean {
  const claimed = new Uint8Array(look.count + 1);
  let token = 0;
  for (const time of times) {
    while (token < look.count && look.scan.end[token]! <= time.start) token++;
    if (time.type === 'duration' || isDoubtful(look, time, token)) continue;
    for (let at = token; at < look.count && look.scan.start[at]! < time.end; at++) claimed[at] = 1;
  }
  return (at) => claimed[at] === 1;
}
