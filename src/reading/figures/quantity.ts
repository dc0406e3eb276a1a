import type { Look } from '../scan/look.ts';
import { A_OR_AN, AMOUNTS, CLOSING, OF, OPENING } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { APPROXIMATELY } from './approximate.ts';
import { compounded } from './compound.ts';
import { numberAt } from './fraction.ts';
import {
  type Amount,
  amountAt,
  currencyBehind,
  MINUS,
  magnifiedCodeBehind,
  penceBehind,
  withFraction,
} from './money.ts';
import { type Numeral, numeralAt, tidy } from './numeral.ts';
import { unitAt } from './unit.ts';

/** A number with its sign and unit: tokens `first` to `end`, exclusive. */
export interface Quantity {
  first: number;
  end: number;
  value: number;
  unit: string | null;
  numeral: Numeral;
}

const MINUS_WORD = wordSet(['minus', 'negative']);
const BELOW = intern('below');
const ZERO = wordSet(['zero', '0']);
const MAY_OPEN = wordSet(['(', '[', ',', ':', ';', '=', '$', '£', '€']);

/** The quantity that begins at a token, with sign and unit; null where none does. */
export function quantityAt(look: Look, first: number): Quantity | null {
  const negative = negativeAt(look, first);
  if (negative !== null) {
    const found = quantityAt(look, negative);
    return found && found.value > 0 ? { ...found, first, value: -found.value } : null;
  }
  const amount = amountAt(look, first);
  if (amount) return isLoss(look, amount) ? { ...ofAmount(amount), value: -amount.numeral.value } : ofAmount(amount);
  const numeral = numberAt(look, first) ?? singleUnitAt(look, first);
  if (!numeral) return null;
  return measured(look, numeral);
}

/** The token behind a minus that belongs to the number, null without one: "-2", "minus 2", not "10-2". */
function negativeAt(look: Look, first: number): number | null {
  const id = look.word(first);
  if (MINUS_WORD.has(id)) return first + 1;
  if (!MINUS.has(id)) return null;
  const isFree = first === 0 || !look.touches(first) || MAY_OPEN.has(look.word(first - 1));
  const followsNumber = look.isNumber(first - 1) || numeralAt(look, first - 1) !== null;
  return isFree && (look.touches(first + 1) || first === 0) && !(followsNumber && !look.touches(first + 1))
    ? first + 1
    : null;
}

/** "($99.99)" where an amount should stand and no other does: accounts write losses in brackets. */
function isLoss(look: Look, { first, end }: Amount): boolean {
  if (look.word(first - 1) !== OPENING || look.word(end) !== CLOSING) return false;
  const before = first - 2;
  return before < 0 || STATES.has(look.word(before));
}
const STATES = wordSet(['is', 'was', 'are', 'were', ':', '=']);
const DEFINES = wordSet(['is', 'equals', 'contains']);

/** "a kilogram", "an hour": one of a unit, only of something ("a gallon of beer") or where nothing else is said. */
function singleUnitAt(look: Look, first: number): Numeral | null {
  if (!A_OR_AN.has(look.word(first))) return null;
  const unit = unitAt(look, first + 1, false);
  const isAmount =
    unit !== null &&
    MEASURES.test(unit.name) &&
    (look.word(unit.end) === OF || DEFINES.has(look.word(unit.end)) || unit.end >= look.count);
  const isLimit =
    unit !== null &&
    SHORT_MEASURES.test(unit.name) &&
    (AMOUNTS.has(look.word(first - 1)) || APPROXIMATELY.has(look.word(first - 1)));
  const isMeasure = unit && (isAmount || isLimit || compounded(look, 1, unit.name, unit.end).end > unit.end);
  return unit && isMeasure && unit.end === first + 2
    ? { first, end: first + 1, value: 1, digits: false, magnitude: 1 }
    : null;
}
/** "less than a metre", "barely a mile": measures that are told by ones. */
const SHORT_MEASURES =
  /^(?:millimetre|centimetre|metre|kilometre|inch|foot|yard|mile|gram|kilogram|pound|ounce|stone|tonne|ton|litre|gallon|pint|hectare|acre|percentage point|degree)$/;
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

function measured(look: Look, numeral: Numeral): Quantity | null {
  const { first } = numeral;
  const magnified = numeral.magnitude === 1 ? magnifiedCodeBehind(look, numeral.end) : null;
  if (magnified) {
    const value = tidy(numeral.value * magnified.magnitude);
    return { first, end: numeral.end + 1, value, unit: magnified.unit, numeral };
  }
  const pence = penceBehind(look, numeral);
  if (pence) return ofAmount(pence);
  const currency = currencyBehind(look, numeral);
  if (currency) {
    const magnitude = magnitudeBehind(look, currency.end, numeral);
    const amount = withFraction(look, {
      first,
      numeral: magnitude,
      unit: currency.name,
      end: Math.max(currency.end, magnitude.end),
    });
    return { first, end: amount.end, value: amount.numeral.value, unit: amount.unit, numeral };
  }
  const unit = unitAt(look, numeral.end, numeral.digits);
  if (unit) {
    const whole = compounded(look, numeral.value, unit.name, unit.end);
    const isBelow = unit.name === 'degree' || unit.name === 'celsius' || unit.name === 'fahrenheit';
    const value =
      isBelow && look.word(whole.end) === BELOW && ZERO.has(look.word(whole.end + 1)) ? -whole.value : whole.value;
    return { first, end: value < whole.value ? whole.end + 2 : whole.end, value, unit: unit.name, numeral };
  }
  if (isCode(look, numeral)) return null;
  return { first, end: numeral.end, value: numeral.value, unit: null, numeral };
}

/** "75 USD million" */
function magnitudeBehind(look: Look, token: number, numeral: Numeral): Numeral {
  const next = numeralAt(look, token);
  if (!next || next.digits || next.value < 1000) return numeral;
  return { ...numeral, end: next.end, value: numeral.value * next.value };
}

/** Digits glued to letters or to more digits by a mark are a name or a code: 3D, 555-0199, 4x4, B-52. */
function isCode(look: Look, { first, end, digits }: Numeral): boolean {
  if (!digits) return false;
  if (look.touches(end) && look.isWord(end)) return true;
  return look.touches(first) && look.isWord(first - 1);
}
