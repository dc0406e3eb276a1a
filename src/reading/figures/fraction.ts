import type { Scan } from '../scan/scan.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { fractionWords } from '../words/fraction-words.ts';
import { populationNouns } from '../words/population-nouns.ts';
import { joined, multiplied, type Numeral, numeralAt, pastHyphen, tidy } from './numeral.ts';
import { unitAt } from './unit.ts';

const SIGNS = wordTable<number>({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});
const DENOMINATOR = wordTable<number>(fractionWords);
/** What may follow the tens of a denominator: twenty-firsts, thirty-fifth. */
const ONES = wordTable<number>({
  ...Object.fromEntries(Object.entries(fractionWords).filter(([, below]) => below > 2 && below < 10)),
  first: 1,
  firsts: 1,
});
const SLASH = wordSet(['/', '⁄']);
const HYPHEN = wordSet(['-', '‐', '‑', '–']);
const AND = wordSet(['and', '&']);
const ARTICLE = wordSet(['a', 'an']);
const THE = wordSet(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);
const HALF = wordSet(['half']);
const QUALIFYING = wordSet([
  'than',
  'about',
  'nearly',
  'almost',
  'roughly',
  'around',
  'over',
  'under',
  'approximately',
  'barely',
]);
const OF = wordSet(['of']);
const IN = wordSet(['in']);
const OUT = wordSet(['out']);
const OVER = wordSet(['over']);

/** Fractions at a token, with what may stand before them: "½", "2 1/2", "two-thirds", "one in five", "two and a half million". */
function fractionAt(scan: Scan, first: number): Numeral | null {
  const sign =
    signAt(scan, first, first) ?? slashAt(scan, first) ?? halfAt(scan, first) ?? articleFractionAt(scan, first);
  if (sign) return sign;
  const whole = numeralAt(scan, first);
  if (!whole) return null;
  return mixed(scan, whole) ?? wordFraction(scan, whole) ?? outOf(scan, whole) ?? overAt(scan, whole);
}

function fraction(first: number, end: number, value: number, digits: boolean): Numeral {
  return { first, end, value, digits, magnitude: 1 };
}

function signAt(scan: Scan, token: number, first: number): Numeral | null {
  const value = SIGNS.get(scan.word[token] ?? 0);
  return value === undefined ? null : scaled(scan, fraction(first, token + 1, value, true));
}

/** "1/2", not "24/7/365" and not "9/11" where a time has claimed it. */
function slashAt(scan: Scan, first: number): Numeral | null {
  if (scan.kind[first] !== Kind.number || scan.kind[first + 2] !== Kind.number) return null;
  if (!SLASH.has(scan.word[first + 1]!) || !joined(scan, first + 1) || !joined(scan, first + 2)) return null;
  if (SLASH.has(scan.word[first + 3] ?? 0) && joined(scan, first + 3)) return null;
  const above = Number(scan.text.slice(scan.start[first], scan.end[first]));
  const below = Number(scan.text.slice(scan.start[first + 2], scan.end[first + 2]));
  return Number.isInteger(above) && below > 1 ? scaled(scan, fraction(first, first + 3, above / below, true)) : null;
}

/** "half a million", "half of", "half the", "half an hour", "a half". */
function halfAt(scan: Scan, first: number): Numeral | null {
  const at = ARTICLE.has(scan.word[first] ?? 0) ? first + 1 : first;
  if (!HALF.has(scan.word[at] ?? 0)) return null;
  const next = scan.word[at + 1] ?? 0;
  if (ARTICLE.has(next)) {
    const multiple = numeralAt(scan, at + 1);
    if (multiple) return { ...multiple, first, value: multiple.value / 2 };
    return fraction(first, at + 2, 0.5, false);
  }
  const multiple = numeralAt(scan, pastHyphen(scan, at + 1));
  if (multiple && multiple.value >= 12 && !multiple.digits) return { ...multiple, first, value: multiple.value / 2 };
  const isMeasure = unitAt(scan, at + 1, false) !== null || (at > first && at + 1 >= scan.count);
  const isQualified = at === first && QUALIFYING.has(scan.word[first - 1] ?? 0);
  return isMeasure || isQualified || OF.has(next) || THE.has(next) ? fraction(first, at + 1, 0.5, false) : null;
}

const BY = wordSet(['by', 'than', 'nearly', 'almost', 'about', 'over', 'only', 'just']);

/** "a third of", "a quarter of a million". */
function articleFractionAt(scan: Scan, first: number): Numeral | null {
  if (!ARTICLE.has(scan.word[first] ?? 0)) return bareFractionAt(scan, first);
  const below = DENOMINATOR.get(scan.word[first + 1] ?? 0);
  const isBy = BY.has(scan.word[first - 1] ?? 0) && scan.kind[first + 2] !== Kind.word; // "fell by a third."
  const isShare =
    OF.has(scan.word[first + 2] ?? 0) || isBy || (first + 2 >= scan.count && below !== undefined && below > 20);
  return below !== undefined && isShare ? ofMagnitude(scan, fraction(first, first + 2, 1 / below, false)) : null;
}

/** "quarter-litre", "tenth of a gallon": without an article only before a unit. */
function bareFractionAt(scan: Scan, first: number): Numeral | null {
  const below = DENOMINATOR.get(scan.word[first] ?? 0);
  if (below === undefined || below === 2) return null;
  const isHyphened = pastHyphen(scan, first + 1) > first + 1 && unitAt(scan, first + 2, false) !== null;
  if (isHyphened) return fraction(first, first + 1, 1 / below, false);
  const isOfUnit =
    OF.has(scan.word[first + 1] ?? 0) &&
    ARTICLE.has(scan.word[first + 2] ?? 0) &&
    unitAt(scan, first + 3, false) !== null;
  return isOfUnit ? fraction(first, first + 3, 1 / below, false) : null;
}

/** "2 1/2", "2½", "two and a half", "one and three quarters". */
function mixed(scan: Scan, whole: Numeral): Numeral | null {
  const plain = slashAt(scan, whole.end) ?? signAt(scan, whole.end, whole.end);
  if (plain && plain.value < 1 && whole.digits && whole.magnitude === 1)
    return scaled(scan, { ...plain, first: whole.first, value: whole.value + plain.value });
  if (!AND.has(scan.word[pastHyphen(scan, whole.end)] ?? 0)) return null;
  const at = pastHyphen(scan, pastHyphen(scan, whole.end) + 1);
  const added = slashAt(scan, at) ?? signAt(scan, at, at) ?? smallFractionAt(scan, at);
  if (!added || added.value >= 1) return null;
  const { first, digits, magnitude } = whole;
  if (magnitude > 1) return { ...added, first, digits, magnitude, value: tidy(whole.value + added.value * magnitude) };
  return scaled(scan, { ...added, first, digits, value: whole.value + added.value });
}

/** "a half", "an half", "three quarters", "half": what may follow "two and". */
function smallFractionAt(scan: Scan, first: number): Numeral | null {
  const at = ARTICLE.has(scan.word[first] ?? 0) ? pastHyphen(scan, first + 1) : first;
  const bare = DENOMINATOR.get(scan.word[at] ?? 0);
  if (bare !== undefined && (at > first || bare === 2)) return fraction(first, at + 1, 1 / bare, false);
  const above = numeralAt(scan, at);
  return above && wordFraction(scan, above);
}

/** "two-thirds", "three fifths", "one - fourth", "three quarters of a million", "one hundred thirty-fifths". */
function wordFraction(scan: Scan, above: Numeral): Numeral | null {
  if (!Number.isInteger(above.value) || (above.value > 99 && above.digits)) return null;
  const at = HYPHEN.has(scan.word[above.end] ?? 0) ? above.end + 1 : above.end;
  const split = tensOfDenominator(scan, above, at);
  if (split) return ofMagnitude(scan, fraction(above.first, at + 1, (above.value - split.tens) / split.below, false));
  const below = DENOMINATOR.get(scan.word[at] ?? 0);
  if (below !== undefined && !isOrdinal(scan, above, at, below))
    return ofMagnitude(scan, fraction(above.first, at + 1, above.value / below, false));
  const compound = compoundDenominator(scan, at, above.value === 1);
  return compound && ofMagnitude(scan, fraction(above.first, compound.end, above.value / compound.below, false));
}

const isPlural = (scan: Scan, token: number): boolean => scan.text[scan.end[token]! - 1] === 's';

/** "the twenty-fifth", "two hundred third graders": in the singular an ordinal, but behind one, and for half and quarter. */
function isOrdinal(scan: Scan, above: Numeral, at: number, below: number): boolean {
  return !isPlural(scan, at) && above.value !== 1 && below !== 4 && below !== 2 && !OF.has(scan.word[at + 1] ?? 0);
}

/** "one hundred thirty fifths" is a hundred of 35: the tens before the ordinal belong to it where a numerator is left. */
function tensOfDenominator(scan: Scan, above: Numeral, at: number): { tens: number; below: number } | null {
  const tens = above.value % 100;
  const ones = isPlural(scan, at) ? ONES.get(scan.word[at] ?? 0) : undefined;
  if (above.digits || above.value < 100 || tens < 20 || tens % 10 !== 0 || ones === undefined) return null;
  return numeralAt(scan, above.end - 1)?.value === tens ? { tens, below: tens + ones } : null;
}

/** "twenty-fifth", "twenty fifths", "twenty-firsts", "one hundred and fifth" behind a numerator. */
function compoundDenominator(scan: Scan, at: number, isOfOne: boolean): { below: number; end: number } | null {
  const whole = numeralAt(scan, at);
  if (!whole || whole.digits || whole.value % 10 !== 0 || whole.value < 20 || whole.value > 900) return null;
  const isHundred = whole.value >= 100;
  const next = isHundred && AND.has(scan.word[whole.end] ?? 0) ? whole.end + 1 : whole.end;
  const last = HYPHEN.has(scan.word[next] ?? 0) ? next + 1 : next;
  const ones = ONES.get(scan.word[last] ?? 0);
  if (ones === undefined || !(isPlural(scan, last) || isOfOne)) return null;
  return { below: whole.value + ones, end: last + 1 };
}

/** "one in five", "three out of four adults", "two of every five": of people at large; "nine out of 30 places" are two counts. */
function outOf(scan: Scan, above: Numeral): Numeral | null {
  const link = above.end;
  const isOut = OUT.has(scan.word[link] ?? 0) && OF.has(scan.word[link + 1] ?? 0);
  const isOf = OF.has(scan.word[link] ?? 0);
  if (!isOut && !isOf && !IN.has(scan.word[link] ?? 0)) return null;
  const from = isOut ? link + 2 : link + 1;
  const isEvery = EVERY.has(scan.word[from] ?? 0);
  if (isOf && !isEvery) return null;
  const below = numeralAt(scan, isEvery ? from + 1 : from);
  if (!below || above.value < 1 || below.value <= above.value || !Number.isInteger(above.value)) return null;
  if (!isEvery && !isShare(scan, above, below, isOut)) return null;
  return fraction(above.first, below.end, above.value / below.value, above.digits);
}
const EVERY = wordSet(['every', 'each']);
const POPULATION = wordSet(populationNouns);
const OCCASION = wordSet([
  'games',
  'matches',
  'starts',
  'outings',
  'attempts',
  'races',
  'sets',
  'rounds',
  'innings',
  'elections',
  'seasons',
]);

/** Whether two numbers joined by "in" or "out of" tell a share, and not a count of a whole that is counted too. */
function isShare(scan: Scan, above: Numeral, below: Numeral, isOut: boolean): boolean {
  const noun = scan.word[below.end] ?? 0;
  if (unitAt(scan, below.end, below.digits) !== null || OCCASION.has(noun)) return false;
  if (/^[12]\d{3}$/.test(scan.text.slice(scan.start[below.first], scan.end[below.end - 1]))) return false; // a year
  if (above.value > 9) return POPULATION.has(noun) && isRound(below.value);
  if (!isOut) return above.value === 1 || below.value < 10 || isRound(below.value);
  if (!below.digits && below.value >= 100) return true;
  return isRound(below.value) || (below.value < 10 && POPULATION.has(noun));
}

/** Of how many a share is told: ten, twenty, a hundred, a thousand. */
const isRound = (value: number): boolean => value === 20 || /^10+$/.test(String(value));

/** "one over 3", with nothing behind: "12 over 40 years old" is no fraction. */
function overAt(scan: Scan, above: Numeral): Numeral | null {
  if (!OVER.has(scan.word[above.end] ?? 0)) return null;
  const below = numeralAt(scan, above.end + 1);
  return below && below.end >= scan.count && below.value > 0
    ? fraction(above.first, below.end, above.value / below.value, above.digits)
    : null;
}

/** A magnitude behind: "2 1/2 million", "two and a half thousand". */
function scaled(scan: Scan, numeral: Numeral): Numeral {
  const next = numeralAt(scan, numeral.end);
  if (!next || next.digits || next.end !== numeral.end + 1 || next.value < 100) return numeral;
  return { ...numeral, end: next.end, value: tidy(numeral.value * next.value), magnitude: next.value };
}

/** "three quarters of a million" */
function ofMagnitude(scan: Scan, numeral: Numeral): Numeral {
  if (!OF.has(scan.word[numeral.end] ?? 0) || !ARTICLE.has(scan.word[numeral.end + 1] ?? 0))
    return scaled(scan, numeral);
  const multiple = numeralAt(scan, numeral.end + 1);
  return multiple && multiple.value >= 12
    ? { ...multiple, first: numeral.first, value: tidy(numeral.value * multiple.value) }
    : numeral;
}

/** The number at a token in any form: fraction, numeral, dozens. */
export function numberAt(scan: Scan, first: number): Numeral | null {
  const found = fractionAt(scan, first) ?? numeralAt(scan, first);
  return found && multiplied(scan, found);
}
