import type { Look } from '../scan/look.ts';
import type { Scan } from '../scan/scan.ts';
import { A_OR_AN, AND, DOT, OF, S } from '../scan/small-words.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { collectiveNumbers } from '../words/collective-numbers.ts';
import { magnitudeLetters } from '../words/magnitude-letters.ts';
import { numberWords } from '../words/number-words.ts';
import { DENOMINATORS } from './denominators.ts';
import { digitsValue } from './digits.ts';

/** A number as written, in digits or words: a run of tokens, end exclusive. */
export interface Numeral {
  first: number;
  end: number;
  value: number;
  /** True where it is written in digits (with a magnitude in words or letters at the most). */
  digits: boolean;
  /** What its last word multiplies by (million), 1 without one: "2 to 3 million" shares it. */
  magnitude: number;
}

const SOUTH_ASIAN = { lakh: 100_000, lakhs: 100_000, lac: 100_000, crore: 10_000_000, crores: 10_000_000 };
/** Words that are numbers, with what they are worth. */
export const NUMBER = wordTable<number>({ ...numberWords, ...SOUTH_ASIAN, naught: 0, nought: 0, nil: 0 });
const COLLECTIVE = wordTable<number>(collectiveNumbers);
const MAGNITUDE_LETTER = wordTable<number>(magnitudeLetters);
const PLURAL_MAGNITUDE = wordTable<number>({
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  hundreds: 100,
  thousands: 1000,
});
const POINT = wordSet(['point', 'dot']);
export const ORDINAL_ENDING = wordSet(['st', 'nd', 'rd', 'th']);
export const HYPHEN = wordSet(['-', '‐', '‑']);

/** The numeral that begins at a token, without fractions and signs; null where none does. */
export function numeralAt(look: Look, first: number): Numeral | null {
  if (look.isNumber(first)) return digitsAt(look, first, first);
  if (look.word(first) === DOT && look.isNumber(first + 1) && look.touches(first + 1) && !look.touches(first)) {
    return decimalAt(look, first);
  }
  if (!look.isWord(first)) return null;
  return wordsAt(look, first) ?? collectiveAt(look, first);
}

/** The token behind a hyphen at `token`, or `token` itself: "twenty-one", "30-year". */
export function pastHyphen(look: Look, token: number): number {
  return HYPHEN.has(look.word(token)) && look.touches(token) && look.touches(token + 1) ? token + 1 : token;
}

/** ".75" */
function decimalAt(look: Look, first: number): Numeral | null {
  const value = Number(`0.${look.text(first + 1)}`);
  return Number.isFinite(value)
    ? withMagnitude(look, { first, end: first + 2, value, digits: true, magnitude: 1 })
    : null;
}

/** "3,200", "3.2 million", "10k", "1e-3", "1.1^-23", "8x10^6": not "3rd", "1990s" or "10:30". */
function digitsAt(look: Look, first: number, token: number): Numeral | null {
  const plain = look.digits(token);
  const value = plain >= 0 ? plain : digitsValue(look.text(token));
  if (value === null) return null;
  const next = token + 1;
  if (look.touches(next) && (ORDINAL_ENDING.has(look.word(next)) || look.word(next) === S)) return null;
  if (look.isClitic(next) && look.touches(next) && look.word(next + 1) === S) return null;
  const spoken = decimalsAt(look, next);
  if (spoken && Number.isInteger(value))
    return withMagnitude(look, {
      first,
      end: spoken.end,
      value: Number(`${value}.${spoken.digits}`),
      digits: true,
      magnitude: 1,
    });
  const numeral: Numeral = spacedGroups(look, { first, end: next, value, digits: true, magnitude: 1 });
  return withMagnitude(look, withExponent(look, numeral));
}

/**
 * "1 414 021 100", "23 400": groups of three digits apart by spaces. One group behind a common space is a part of the number
 * where the text parts no thousands by commas and no name or number stands before it ("Boeing 737 300").
 */
function spacedGroups(look: Look, numeral: Numeral): Numeral {
  if (!look.isNumber(numeral.end) || numeral.value > 999 || !Number.isInteger(numeral.value)) return numeral;
  let { end } = numeral;
  let digits = String(numeral.value);
  while (look.isNumber(end) && look.scan.start[end]! - look.scan.end[end - 1]! === 1) {
    const group = look.text(end);
    if (!/^\d{3}(?:\.\d+)?$/.test(group)) break;
    digits += group;
    end++;
    if (group.length > 3) break;
  }
  const groups = end - numeral.end;
  const isFirm =
    groups > 1 || (groups === 1 && (isUnbroken(look, numeral.end) || standsAlone(look, numeral.first, end)));
  return isFirm ? { ...numeral, end, value: Number(digits) } : numeral;
}

const isUnbroken = ({ scan }: Look, token: number): boolean =>
  /[\u00a0\u2009\u202f]/.test(scan.text.charAt(scan.start[token]! - 1));

function standsAlone(look: Look, first: number, end: number): boolean {
  const isCode = look.text(first).startsWith('0');
  const isNamed =
    look.isNumber(first - 1) || (look.isWord(first - 1) && !look.isLower(first - 1) && look.isWord(first - 2));
  return !isCode && !isNamed && !look.isNumber(end) && !look.touches(end) && !partsByCommas(look.scan);
}

const known = new WeakMap<Scan, boolean>();

function partsByCommas(scan: Scan): boolean {
  const does = known.get(scan) ?? /\d,\d{3}(?!\d)/.test(scan.text);
  known.set(scan, does);
  return does;
}

/** Marks and letters before an exponent. */
const MAY_RAISE = 'eExX×*^';
const EXPONENT =
  /(?:[eE]([-−]?\d{1,3})|\s?[x×*]\s?(\d{1,4})(?:\^|(?=[-−]))([-−]?\d{1,3})|\^([-−+]{0,2}\d{1,3}))(?![\w.])/y;

/** "1e14", "1e-3", "2^-1", "10^6", "8x10^6", "2.48×10−5". */
function withExponent(look: Look, numeral: Numeral): Numeral {
  const { text } = look.scan;
  const at = look.scan.end[numeral.end - 1]!;
  if (!MAY_RAISE.includes(text.charAt(text.charAt(at) === ' ' ? at + 1 : at))) return numeral;
  EXPONENT.lastIndex = at;
  const match = EXPONENT.exec(text);
  if (!match) return numeral;
  const sign = (written: string): number =>
    (/^(?:[-−]{2}|\+)?\d/.test(written) ? 1 : -1) * Number(written.replace(/[-−+]/g, ''));
  const [, scientific, base, power, plain] = match;
  let value = numeral.value;
  if (scientific !== undefined) value *= 10 ** sign(scientific);
  else if (power !== undefined) value *= Number(base) ** sign(power);
  else if (plain !== undefined) value **= sign(plain);
  let end = numeral.end;
  while (end < look.count && look.scan.start[end]! < at + match[0].length) end++;
  return { ...numeral, end, value: tidy(value) };
}

/** A number with the magnitude behind it: "3.2 million", "5k", "4 lakh crore". */
export function withMagnitude(look: Look, numeral: Numeral): Numeral {
  const joinedLetter = look.touches(numeral.end) ? MAGNITUDE_LETTER.get(look.word(numeral.end)) : undefined;
  if (joinedLetter !== undefined && (look.length(numeral.end) > 1 || 'kKMBb'.includes(look.text(numeral.end))))
    return { ...numeral, end: numeral.end + 1, value: tidy(numeral.value * joinedLetter), magnitude: joinedLetter };
  let { end, value } = numeral;
  let product = 1;
  for (;;) {
    const at = pastHyphen(look, end);
    const magnitude =
      magnitudeAt(look, at) ?? (look.isWord(at) && !look.touches(at) ? letterMagnitude(look, at) : undefined);
    if (magnitude === undefined) break;
    value *= magnitude;
    product *= magnitude;
    end = at + 1;
  }
  if (end === numeral.end) return numeral;
  const rest = magnitudeRest(look, end, product);
  return { ...numeral, end: rest?.end ?? end, value: tidy(value + (rest?.value ?? 0)), magnitude: rest ? 1 : product };
}

/** "27 thousand 500", "3 million two hundred": what follows a magnitude and is smaller than it. */
function magnitudeRest(look: Look, end: number, magnitude: number): Numeral | null {
  const at = look.word(end) === AND ? end + 1 : end;
  const inDigits = look.isNumber(at);
  if (!inDigits && (!look.isWord(at) || NUMBER.get(look.word(at)) === undefined)) return null;
  const rest = inDigits ? digitsAt(look, at, at) : wordsAt(look, at);

  if (!rest || rest.value >= magnitude || rest.value < 1 || !Number.isInteger(rest.value)) return null;
  if (isDenominator(look, rest.end) || (inDigits && at === end && rest.end === at + 1)) return null;
  return at > end || rest.value < 1000 ? rest : null;
}

const DENOMINATOR = wordSet(Object.keys(DENOMINATORS));
function isDenominator(look: Look, token: number): boolean {
  return DENOMINATOR.has(look.word(pastHyphen(look, token)));
}

/** "and thirty-fifth": tens and an ordinal in the singular. */
function isOrdinal(look: Look, tens: number): boolean {
  const at = pastHyphen(look, tens + 1);
  return (NUMBER.get(look.word(tens)) ?? 0) >= 20 && !look.endsInS(at) && isDenominator(look, at);
}

/** "fifty-four hundredths" behind "and". */
function isCompoundDenominated(look: Look, tens: number): boolean {
  const ones = pastHyphen(look, tens + 1);
  const at = pastHyphen(look, ones + 1);
  return DENOMINATOR.has(look.word(at));
}

/** "5 bn", "3 mln"; a single letter apart from its number only where nothing follows that it could belong to: "10 k". */
function letterMagnitude(look: Look, token: number): number | undefined {
  const length = look.scan.end[token]! - look.scan.start[token]!;
  if (length > 1) return MAGNITUDE_LETTER.get(look.word(token));
  const next = look.scan.kind[token + 1];
  const isLast =
    token + 1 >= look.count || next === Kind.lineBreak || (next === Kind.punctuation && !look.touches(token + 2));
  return isLast ? APART[look.scan.text.charAt(look.scan.start[token]!)] : undefined;
}
const APART: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9 };

/** hundred, thousand, million … also in the plural behind a number ("five hundreds"). */
function magnitudeAt(look: Look, token: number): number | undefined {
  const id = look.word(token);
  const value = NUMBER.get(id) ?? PLURAL_MAGNITUDE.get(id) ?? COLLECTIVE.get(id) ?? 0;
  return value >= 100 && value !== 144 ? value : undefined;
}

/** "two hundred and fifty-one thousand", "a hundred", "one point one"; stops where no single number goes on. */
function wordsAt(look: Look, first: number): Numeral | null {
  let at = first;
  let total = 0;
  let current = -1;
  let lastMagnitude = Number.POSITIVE_INFINITY;
  if (A_OR_AN.has(look.word(at))) {
    if (magnitudeAt(look, at + 1) === undefined) return null;
    current = 1;
    at++;
  }
  let end = first;
  for (;;) {
    const isAnd = look.word(at) === AND && end > first && (total > 0 || (current >= 100 && current % 100 === 0));
    const token = isAnd ? at + 1 : end > first ? pastHyphen(look, at) : at;
    const value = NUMBER.get(look.word(token)) ?? (end > first ? PLURAL_MAGNITUDE.get(look.word(token)) : undefined);
    if (value === undefined || (end > first && crossesLine(look, end, token))) break;
    if (isAnd && !isOrdinal(look, token) && (isDenominator(look, token + 1) || isCompoundDenominated(look, token)))
      break;
    if (value >= 100) {
      if (isAnd) break;
      if (value === 100) {
        if (current >= 100) break;
        current = (current < 0 ? 1 : current) * 100;
      } else if (value < lastMagnitude) {
        total += (current < 0 ? 1 : current) * value;
        lastMagnitude = value;
        current = -1;
      } else {
        total = (total + Math.max(current, 0)) * value;
        current = -1;
      }
    } else if (current < 0) {
      if (end > first && !isAnd && total === 0) break;
      current = value;
    } else if (current % 100 === 0 && current >= 100) current += value;
    else if (value < 10 && value > 0 && current % 100 >= 20 && current % 10 === 0 && !isAnd) current += value;
    else break;
    end = token + 1;
    at = end;
  }
  if (end === first) return null;
  const value = total + Math.max(current, 0);
  const decimals = decimalsAt(look, end);
  if (decimals)
    return withMagnitude(look, {
      first,
      end: decimals.end,
      value: Number(`${value}.${decimals.digits}`),
      digits: false,
      magnitude: 1,
    });
  const magnitude = current < 0 && Number.isFinite(lastMagnitude) ? lastMagnitude : 1;
  return { first, end, value, digits: false, magnitude };
}

/** "point one five" behind a number in words. */
function decimalsAt(look: Look, token: number): { digits: string; end: number } | null {
  if (!POINT.has(look.word(token))) return null;
  let digits = '';
  let at = token + 1;
  for (;;) {
    const value = look.isWord(at) ? NUMBER.get(look.word(at)) : spokenDigits(look, at);
    if (value === undefined || value > 99 || digits.length > 6) break;
    const ones = value >= 20 && value % 10 === 0 && !digits ? onesAt(look, at + 1) : null;
    digits += value + (ones?.value ?? 0);
    at = ones?.end ?? at + 1;
  }
  return digits ? { digits, end: at } : null;
}

/** "-one" of "point seventy-one" */
function onesAt(look: Look, hyphen: number): { value: number; end: number } | null {
  const at = pastHyphen(look, hyphen);
  const value = at > hyphen ? NUMBER.get(look.word(at)) : undefined;
  return value !== undefined && value > 0 && value < 10 ? { value, end: at + 1 } : null;
}

function spokenDigits(look: Look, token: number): number | undefined {
  return look.isNumber(token) ? Number(look.text(token)) : undefined;
}

/** "a dozen", "two dozen", "a couple of (hundred)", "a pair". */
function collectiveAt(look: Look, first: number): Numeral | null {
  const at = A_OR_AN.has(look.word(first)) ? first + 1 : first;
  const value = COLLECTIVE.get(look.word(at));
  if (value === undefined || (at === first && value !== 12)) return null;
  if (value === 20 || (value === 144 && at === first)) return null;
  return { first, end: at + 1, value, digits: false, magnitude: 1 };
}

/** "two dozen", "25 crore", "a couple of hundred": a collective behind a numeral, or a magnitude behind a collective. */
export function multiplied(look: Look, numeral: Numeral): Numeral {
  const collective = COLLECTIVE.get(look.word(numeral.end));
  if (collective !== undefined && collective !== 2 && numeral.value < 1000) {
    return { ...numeral, end: numeral.end + 1, value: numeral.value * collective };
  }
  const past = look.word(numeral.end) === OF ? numeral.end + 1 : numeral.end;
  const magnitude = numeral.value === 2 && !numeral.digits && past > numeral.end ? magnitudeAt(look, past) : undefined;
  return magnitude === undefined ? numeral : { ...numeral, end: past + 1, value: numeral.value * magnitude };
}

/** Rounds away what binary fractions add: 3.2 × 1,000,000 is 3,200,000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function crossesLine(look: Look, end: number, token: number): boolean {
  for (let at = end; at <= token; at++) if (look.scan.kind[at] === Kind.lineBreak) return true;
  return false;
}
