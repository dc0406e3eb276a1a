import type { Look } from '../scan/look.ts';
import { A_OR_AN, DETERMINERS, HALF, IN, OF, OUT, OVER } from '../scan/small-words.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { populationNouns } from '../words/population-nouns.ts';
import { APPROXIMATELY } from './approximate.ts';
import { DENOMINATORS } from './denominators.ts';
import { multiplied, type Numeral, numeralAt, pastHyphen, tidy } from './numeral.ts';
import { EVERY } from './portion.ts';
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
const DENOMINATOR = wordTable<number>(DENOMINATORS);
/** What may follow the tens of a denominator: twenty-firsts, thirty-fifth. */
const ONES = wordTable<number>(
  Object.fromEntries([
    ['first', 1],
    ['firsts', 1],
    ...Object.entries(DENOMINATORS).filter(([, below]) => below > 2 && below < 10),
  ]),
);
const SLASH = wordSet(['/', '⁄']);
const HYPHEN = wordSet(['-', '‐', '‑', '–']);
const AND = wordSet(['and', '&']);

/** The number at a token in any form: a numeral, dozens, or a fraction ("½", "2 1/2", "two-thirds", "one in five", "two and a half million"). */
export function numberAt(look: Look, first: number): Numeral | null {
  const found =
    signAt(look, first, first) ??
    slashAt(look, first) ??
    halfAt(look, first) ??
    articleFractionAt(look, first) ??
    numeralWithFraction(look, first);
  return found && multiplied(look, found);
}

function numeralWithFraction(look: Look, first: number): Numeral | null {
  const whole = numeralAt(look, first);
  if (!whole) return null;
  return mixed(look, whole) ?? wordFraction(look, whole) ?? outOf(look, whole) ?? overAt(look, whole) ?? whole;
}

function fraction(first: number, end: number, value: number, digits: boolean): Numeral {
  return { first, end, value, digits, magnitude: 1 };
}

function signAt(look: Look, token: number, first: number): Numeral | null {
  const value = SIGNS.get(look.word(token));
  return value === undefined ? null : scaled(look, fraction(first, token + 1, value, true));
}

/** "1/2", not "24/7/365" and not "9/11" where a time has claimed it. */
function slashAt(look: Look, first: number): Numeral | null {
  if (!look.isNumber(first) || !look.isNumber(first + 2)) return null;
  if (!SLASH.has(look.word(first + 1)) || !look.touches(first + 1) || !look.touches(first + 2)) return null;
  if (SLASH.has(look.word(first + 3)) && look.touches(first + 3)) return null;
  const above = Number(look.text(first));
  const below = Number(look.text(first + 2));
  return Number.isInteger(above) && below > 1 ? scaled(look, fraction(first, first + 3, above / below, true)) : null;
}

/** "half a million", "half of", "half the", "half an hour", "a half". */
function halfAt(look: Look, first: number): Numeral | null {
  const at = A_OR_AN.has(look.word(first)) ? first + 1 : first;
  if (look.word(at) !== HALF) return null;
  const next = look.word(at + 1);
  if (A_OR_AN.has(next)) {
    const multiple = numeralAt(look, at + 1);
    if (multiple) return { ...multiple, first, value: multiple.value / 2 };
    return fraction(first, at + 2, 0.5, false);
  }
  const multiple = numeralAt(look, pastHyphen(look, at + 1));
  if (multiple && multiple.value >= 12 && !multiple.digits) return { ...multiple, first, value: multiple.value / 2 };
  const isMeasure = unitAt(look, at + 1, false) !== null || (at > first && at + 1 >= look.count);
  const isQualified = isLed(look, first);
  return isMeasure || isQualified || next === OF || DETERMINERS.has(next) ? fraction(first, at + 1, 0.5, false) : null;
}

const BY = wordSet(['by', 'than']);
/** "than half", "by almost a third" */
const isLed = (look: Look, first: number): boolean =>
  BY.has(look.word(first - 1)) || APPROXIMATELY.has(look.word(first - 1));

/** "a third of", "a quarter of a million". */
function articleFractionAt(look: Look, first: number): Numeral | null {
  if (!A_OR_AN.has(look.word(first))) return bareFractionAt(look, first);
  const below = DENOMINATOR.get(look.word(first + 1));
  const isBy = isLed(look, first) && !look.isWord(first + 2); // "fell by a third."
  const isShare = look.word(first + 2) === OF || isBy || (first + 2 >= look.count && below !== undefined && below > 20);
  return below !== undefined && isShare ? ofMagnitude(look, fraction(first, first + 2, 1 / below, false)) : null;
}

/** "quarter-litre", "tenth of a gallon": without an article only before a unit. */
function bareFractionAt(look: Look, first: number): Numeral | null {
  const below = DENOMINATOR.get(look.word(first));
  if (below === undefined) return null;
  const isHyphened = pastHyphen(look, first + 1) > first + 1 && unitAt(look, first + 2, false) !== null;
  if (isHyphened) return fraction(first, first + 1, 1 / below, false);
  const isOfUnit =
    look.word(first + 1) === OF && A_OR_AN.has(look.word(first + 2)) && unitAt(look, first + 3, false) !== null;
  return isOfUnit ? fraction(first, first + 3, 1 / below, false) : null;
}

/** "2 1/2", "2½", "two and a half", "one and three quarters". */
function mixed(look: Look, whole: Numeral): Numeral | null {
  const plain = slashAt(look, whole.end) ?? signAt(look, whole.end, whole.end);
  if (plain && plain.value < 1 && whole.digits && whole.magnitude === 1)
    return scaled(look, { ...plain, first: whole.first, value: whole.value + plain.value });
  if (!AND.has(look.word(pastHyphen(look, whole.end)))) return null;
  const at = pastHyphen(look, pastHyphen(look, whole.end) + 1);
  const added = slashAt(look, at) ?? signAt(look, at, at) ?? smallFractionAt(look, at);
  if (!added || added.value >= 1) return null;
  const { first, digits, magnitude } = whole;
  if (magnitude > 1) return { ...added, first, digits, magnitude, value: tidy(whole.value + added.value * magnitude) };
  return scaled(look, { ...added, first, digits, value: whole.value + added.value });
}

/** "a half", "an half", "three quarters", "half": what may follow "two and". */
function smallFractionAt(look: Look, first: number): Numeral | null {
  const at = A_OR_AN.has(look.word(first)) ? pastHyphen(look, first + 1) : first;
  const bare = DENOMINATOR.get(look.word(at));
  if (bare !== undefined && (at > first || bare === 2)) return fraction(first, at + 1, 1 / bare, false);
  const above = numeralAt(look, at);
  return above && wordFraction(look, above);
}

/** "two-thirds", "three fifths", "one - fourth", "three quarters of a million", "one hundred thirty-fifths". */
function wordFraction(look: Look, above: Numeral): Numeral | null {
  if (!Number.isInteger(above.value) || (above.value > 99 && above.digits)) return null;
  const at = HYPHEN.has(look.word(above.end)) ? above.end + 1 : above.end;
  const split = tensOfDenominator(look, above, at);
  if (split) return ofMagnitude(look, fraction(above.first, at + 1, (above.value - split.tens) / split.below, false));
  const below = DENOMINATOR.get(look.word(at));
  if (below !== undefined && !isOrdinal(look, above, at, below))
    return ofMagnitude(look, fraction(above.first, at + 1, above.value / below, false));
  const compound = compoundDenominator(look, at, above.value === 1);
  return compound && ofMagnitude(look, fraction(above.first, compound.end, above.value / compound.below, false));
}

/** "the twenty-fifth", "two hundred third graders": in the singular an ordinal, but behind one, and for half and quarter. */
function isOrdinal(look: Look, above: Numeral, at: number, below: number): boolean {
  return !look.endsInS(at) && above.value !== 1 && below !== 4 && below !== 2 && look.word(at + 1) !== OF;
}

/** "one hundred thirty fifths" is a hundred of 35: the tens before the ordinal belong to it where a numerator is left. */
function tensOfDenominator(look: Look, above: Numeral, at: number): { tens: number; below: number } | null {
  const tens = above.value % 100;
  const ones = look.endsInS(at) ? ONES.get(look.word(at)) : undefined;
  if (above.digits || above.value < 100 || tens < 20 || ones === undefined) return null;
  return numeralAt(look, above.end - 1)?.value === tens ? { tens, below: tens + ones } : null;
}

/** "twenty-fifth", "twenty fifths", "twenty-firsts", "one hundred and fifth" behind a numerator. */
function compoundDenominator(look: Look, at: number, isOfOne: boolean): { below: number; end: number } | null {
  const whole = numeralAt(look, at);
  if (!whole || whole.digits) return null;
  const next = AND.has(look.word(whole.end)) ? whole.end + 1 : whole.end;
  const last = HYPHEN.has(look.word(next)) ? next + 1 : next;
  const ones = ONES.get(look.word(last));
  if (ones === undefined || !(look.endsInS(last) || isOfOne)) return null;
  return { below: whole.value + ones, end: last + 1 };
}

/** "one in five", "three out of four adults", "two of every five": of people at large; "nine out of 30 places" are two counts. */
function outOf(look: Look, above: Numeral): Numeral | null {
  const link = above.end;
  const isOut = look.word(link) === OUT && look.word(link + 1) === OF;
  const isOf = look.word(link) === OF;
  if (!isOut && !isOf && look.word(link) !== IN) return null;
  const from = isOut ? link + 2 : link + 1;
  const isEvery = EVERY.has(look.word(from));
  if (isOf && !isEvery) return null;
  const below = numeralAt(look, isEvery ? from + 1 : from);
  if (!below || above.value < 1 || below.value <= above.value || !Number.isInteger(above.value)) return null;
  if (!isEvery && !isShare(look, above, below, isOut)) return null;
  return fraction(above.first, below.end, above.value / below.value, above.digits);
}
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
function isShare(look: Look, above: Numeral, below: Numeral, isOut: boolean): boolean {
  const noun = look.word(below.end);
  if (unitAt(look, below.end, below.digits) !== null || OCCASION.has(noun)) return false;
  if (/^[12]\d{3}$/.test(look.scan.text.slice(look.scan.start[below.first], look.scan.end[below.end - 1])))
    return false; // a year
  if (above.value > 9) return POPULATION.has(noun) && isRound(below.value);
  if (!isOut) return above.value === 1 || below.value < 10 || isRound(below.value);
  if (!below.digits && below.value >= 100) return true;
  return isRound(below.value) || (below.value < 10 && POPULATION.has(noun));
}

/** Of how many a share is told: ten, twenty, a hundred, a thousand. */
const isRound = (value: number): boolean => value === 20 || /^10+$/.test(String(value));

/** "one over 3", with nothing behind: "12 over 40 years old" is no fraction. */
function overAt(look: Look, above: Numeral): Numeral | null {
  if (look.word(above.end) !== OVER) return null;
  const below = numeralAt(look, above.end + 1);
  return below && below.end >= look.count && below.value > 0
    ? fraction(above.first, below.end, above.value / below.value, above.digits)
    : null;
}

/** A magnitude behind: "2 1/2 million", "two and a half thousand". */
function scaled(look: Look, numeral: Numeral): Numeral {
  const next = numeralAt(look, numeral.end);
  if (!next || next.digits || next.end !== numeral.end + 1 || next.value < 100) return numeral;
  return { ...numeral, end: next.end, value: tidy(numeral.value * next.value), magnitude: next.value };
}

/** "three quarters of a million" */
function ofMagnitude(look: Look, numeral: Numeral): Numeral {
  if (look.word(numeral.end) !== OF || !A_OR_AN.has(look.word(numeral.end + 1))) return scaled(look, numeral);
  const multiple = numeralAt(look, numeral.end + 1);
  return multiple && multiple.value >= 12
    ? { ...multiple, first: numeral.first, value: tidy(numeral.value * multiple.value) }
    : numeral;
}
