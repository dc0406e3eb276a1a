import type { Scan } from '../scan/scan.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { compounded } from './compound.ts';
import { numberAt } from './fraction.ts';
import { type Amount, amountAt, currencyBehind, magnifiedCodeBehind, penceBehind, withFraction } from './money.ts';
import { joined, type Numeral, numeralAt, tidy } from './numeral.ts';
import { unitAt } from './unit.ts';

/** A number with its sign and unit: tokens `first` to `end`, exclusive. */
export interface Quantity {
  first: number;
  end: number;
  value: number;
  unit: string | null;
  numeral: Numeral;
}

const MINUS_SIGN = wordSet(['-', '−', '–']);
const MINUS_WORD = wordSet(['minus', 'negative']);
const BELOW = wordSet(['below']);
const ZERO = wordSet(['zero', '0']);
const ARTICLE = wordSet(['a', 'an']);
const OF = wordSet(['of']);
const OPENING = wordSet(['(', '[', ',', ':', ';', '=', '$', '£', '€']);

/** The quantity that begins at a token, with sign and unit; null where none does. */
export function quantityAt(scan: Scan, first: number): Quantity | null {
  const negative = negativeAt(scan, first);
  if (negative !== null) {
    const found = quantityAt(scan, negative);
    return found && found.first === negative && found.value > 0 ? { ...found, first, value: -found.value } : null;
  }
  const amount = amountAt(scan, first);
  if (amount) return isLoss(scan, amount) ? { ...ofAmount(amount), value: -amount.numeral.value } : ofAmount(amount);
  const numeral = numberAt(scan, first) ?? singleUnitAt(scan, first);
  if (!numeral) return null;
  return measured(scan, numeral);
}

/** The token behind a minus that belongs to the number, null without one: "-2", "minus 2", not "10-2". */
function negativeAt(scan: Scan, first: number): number | null {
  const id = scan.word[first] ?? 0;
  if (MINUS_WORD.has(id)) return first + 1;
  if (!MINUS_SIGN.has(id)) return null;
  const isFree = first === 0 || !joined(scan, first) || OPENING.has(scan.word[first - 1]!);
  const followsNumber = scan.kind[first - 1] === Kind.number || numeralAt(scan, first - 1) !== null;
  return isFree && (joined(scan, first + 1) || first === 0) && !(followsNumber && !joined(scan, first + 1))
    ? first + 1
    : null;
}

/** "($99.99)" where an amount should stand and no other does: accounts write losses in brackets. */
function isLoss(scan: Scan, { first, end }: Amount): boolean {
  if (!OPENING_BRACKET.has(scan.word[first - 1] ?? 0) || !CLOSING_BRACKET.has(scan.word[end] ?? 0)) return false;
  const before = first - 2;
  return before < 0 || scan.kind[before] === Kind.lineBreak || STATES.has(scan.word[before] ?? 0);
}
const OPENING_BRACKET = wordSet(['(']);
const CLOSING_BRACKET = wordSet([')']);
const STATES = wordSet(['is', 'was', 'are', 'were', ':', '=']);
const DEFINES = wordSet(['is', 'equals', 'contains']);

/** "a kilogram", "an hour": one of a unit, only of something ("a gallon of beer") or where nothing else is said. */
function singleUnitAt(scan: Scan, first: number): Numeral | null {
  if (!ARTICLE.has(scan.word[first] ?? 0)) return null;
  const unit = unitAt(scan, first + 1, false);
  const isAmount =
    unit !== null &&
    MEASURES.test(unit.name) &&
    (OF.has(scan.word[unit.end] ?? 0) || DEFINES.has(scan.word[unit.end] ?? 0) || unit.end >= scan.count);
  const isLimit = unit !== null && SHORT_MEASURES.test(unit.name) && THAN.has(scan.word[first - 1] ?? 0);
  const isMeasure = unit && (isAmount || isLimit || compounded(scan, 1, unit.name, unit.end).end > unit.end);
  return unit && isMeasure && unit.end === first + 2
    ? { first, end: first + 1, value: 1, digits: false, magnitude: 1 }
    : null;
}
/** "less than a metre", "barely a mile": measures that are told by ones. */
const SHORT_MEASURES =
  /^(?:millimetre|centimetre|metre|kilometre|inch|foot|yard|mile|gram|kilogram|pound|ounce|stone|tonne|ton|litre|gallon|pint|hectare|acre|percentage point|degree)$/;
const THAN = wordSet(['than', 'nearly', 'almost', 'about', 'barely', 'around', 'least', 'roughly', 'over', 'under']);
const MEASURES = /^(?:kilogram|gram|tonne|litre|gallon|kilometre|mile|kibibyte|gigabyte|megabyte|barrel|hectare|acre)$/;

function ofAmount(amount: Amount): Quantity {
  return {
    first: amount.first,
    end: amount.end,
    value: amount.numeral.value,
    unit: amount.unit,
    numeral: amount.numeral,
  };
}

function measured(scan: Scan, numeral: Numeral): Quantity | null {
  const { first } = numeral;
  const magnified = numeral.magnitude === 1 ? magnifiedCodeBehind(scan, numeral.end) : null;
  if (magnified) {
    const value = tidy(numeral.value * magnified.magnitude);
    return { first, end: numeral.end + 1, value, unit: magnified.unit, numeral };
  }
  const pence = penceBehind(scan, numeral);
  if (pence) return ofAmount(pence);
  const currency = currencyBehind(scan, numeral);
  if (currency) {
    const magnitude = magnitudeBehind(scan, currency.end, numeral);
    const amount = withFraction(scan, {
      first,
      numeral: magnitude,
      unit: currency.name,
      end: Math.max(currency.end, magnitude.end),
    });
    return { first, end: amount.end, value: amount.numeral.value, unit: amount.unit, numeral };
  }
  const unit = unitAt(scan, numeral.end, numeral.digits);
  if (unit) {
    const whole = compounded(scan, numeral.value, unit.name, unit.end);
    const isBelow = unit.name === 'degree' || unit.name === 'celsius' || unit.name === 'fahrenheit';
    const value =
      isBelow && BELOW.has(scan.word[whole.end] ?? 0) && ZERO.has(scan.word[whole.end + 1] ?? 0)
        ? -whole.value
        : whole.value;
    return { first, end: value < whole.value ? whole.end + 2 : whole.end, value, unit: unit.name, numeral };
  }
  if (isCode(scan, numeral)) return null;
  return { first, end: numeral.end, value: numeral.value, unit: null, numeral };
}

/** "75 USD million" */
function magnitudeBehind(scan: Scan, token: number, numeral: Numeral): Numeral {
  const next = numeral.magnitude === 1 ? numeralAt(scan, token) : null;
  if (!next || next.digits || next.value < 1000 || next.end !== token + 1) return numeral;
  return { ...numeral, end: next.end, value: numeral.value * next.value };
}

/** Digits glued to letters or to more digits by a mark are a name or a code: 3D, 555-0199, 4x4, B-52. */
function isCode(scan: Scan, { first, end, digits }: Numeral): boolean {
  if (!digits) return false;
  if (joined(scan, end) && scan.kind[end] === Kind.word) return true;
  return joined(scan, first) && scan.kind[first - 1] === Kind.word;
}
