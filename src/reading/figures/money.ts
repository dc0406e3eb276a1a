import type { Look } from '../scan/look.ts';
import type { Scan } from '../scan/scan.ts';
import { AND, DOT, THE } from '../scan/small-words.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { intern, wordSet, wordTable } from '../scan/vocabulary.ts';
import { currencySigns, dollarsByPrefix } from '../words/currencies.ts';
import { currencyNounAt } from './currency-noun.ts';
import { digitsValue } from './digits.ts';
import { numberAt } from './fraction.ts';
import { CODES, PARTS } from './money-words.ts';
import { type Numeral, pastHyphen, tidy, withMagnitude } from './numeral.ts';
import type { Unit } from './unit.ts';

const SIGN = wordTable<string>(currencySigns);
const DOLLARS = wordTable<string>(dollarsByPrefix);
const CODE = wordTable<string>(CODES);
const PART = wordTable<string>(PARTS);
const LETTER_MAGNITUDE = wordTable<number>({ m: 1e6, mm: 1e6, b: 1e9, t: 1e12, g: 1e9 });
const FRACTION_OF: Record<string, number> = { cent: 100, penny: 100 };
const CENT_LETTER = wordSet(['c', 'p']);

/** An amount that begins with its sign or code: "$5", "US$4.7 billion", "USD 5", "£2bn". */
export interface Amount {
  first: number;
  numeral: Numeral;
  unit: string;
  end: number;
}

export function amountAt(look: Look, first: number): Amount | null {
  const glued = gluedAmountAt(look, first);
  if (glued) return glued;
  const sign = signAt(look, first);
  if (!sign) return null;
  const at = MINUS.has(look.word(sign.end)) && look.isNumber(sign.end + 1) ? sign.end + 1 : sign.end;
  const written = numberAt(look, at);
  if (!written) return null;
  const numeral = lettered(look, at > sign.end ? { ...written, value: -written.value } : written);
  const codeBehind = CODE.get(look.word(numeral.end));
  const unit = codeBehind?.endsWith('D') && isCapitals(look, numeral.end) ? codeBehind : sign.unit;
  const end = unit === sign.unit ? numeral.end : numeral.end + 1;
  return withFraction(look, { first, numeral, unit, end });
}
export const MINUS = wordSet(['-', '−', '–']);

/** "USD3.14", "Rs20", "N4.7 billion", "R350m": letters of money and digits in one word, cut here by its letters. */
function gluedAmountAt(look: Look, first: number): Amount | null {
  if (!look.isWord(first) || look.scan.end[first]! - look.scan.start[first]! < 2) return null;
  const match =
    /^(R[spM]|Tk|[KTU]?Shs?|Ksh|[A-Z]{3}|[NPR])(\d+(?:,\d+|[ \u00a0\u202f]\d{3}(?!\d))*(?:\.\d+)?)(bn|tn|mil|mn?|b|k)?(?!\w|[.,]\d)/.exec(
      look.scan.text.slice(look.scan.start[first], look.scan.start[first]! + 24),
    );
  const letters = match?.[1] ?? '';
  const unit = INITIALS[letters] ?? CODES[letters.toLowerCase()];
  const value = match?.[2] === undefined ? null : digitsValue(match[2].replace(/\s/g, ''));
  if (!match || !unit || value === null) return null;
  let end = first + 1;
  while (end < look.count && look.scan.end[end]! <= look.scan.start[first]! + match[0].length) end++;
  const magnitude = GLUED_MAGNITUDES[match[3] ?? ''] ?? 1;
  const plain = { first, end, value: tidy(value * magnitude), digits: true, magnitude };
  const numeral = magnitude === 1 ? withMagnitude(look, plain) : plain;
  // "N4" is a road and "R2" a robot: an initial is money only before a sum, or in a text that has one with it.
  const isSum = numeral.magnitude !== 1 || /\D/.test(match[2] ?? '');
  if (INITIALS[letters] && !isSum && (look.word(first - 1) === THE || !initialsOfMoney(look.scan).has(letters)))
    return null;
  return { first, numeral, unit, end: numeral.end };
}
/** The initials that stand before a sum somewhere in a text: "R3.8 million", "R23 400", "N500,000". */
function initialsOfMoney(scan: Scan): ReadonlySet<string> {
  const found = initialsOf.get(scan) ?? new Set(Array.from(scan.text.matchAll(SUM), ([, letter = '']) => letter));
  initialsOf.set(scan, found);
  return found;
}
const initialsOf = new WeakMap<Scan, ReadonlySet<string>>();
const SUM = /\b([NPR])\d{1,3}(?:[,. \u00a0\u202f]\d\d|(?:\.\d+)? ?(?:million|billion|trillion|bn|m)\b)/g;

/** Initials of money that stand right before a sum: naira, Philippine pesos, rand. */
const INITIALS: Readonly<Record<string, string>> = { N: 'NGN', P: 'PHP', R: 'ZAR' };
const GLUED_MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mil: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};

const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

/** "120 MEUR", "48 KUSD": a code with its magnitude before it, as balance sheets write it. */
export function magnifiedCodeBehind(look: Look, token: number): { magnitude: number; unit: string } | null {
  if (!look.isWord(token) || look.length(token) !== 4) return null;
  const match = /^([kKTMmB])([A-Z]{3})$/.exec(look.text(token));
  const unit = match?.[2] && CODES[match[2].toLowerCase()];
  const magnitude = match?.[1] && PREFIXES[match[1].toLowerCase()];
  return unit && magnitude ? { magnitude, unit } : null;
}

/** "187p", "169.8p": pence right behind digits, as pounds; lines of a screen ("1080p") only where the text tells of pounds. */
export function penceBehind(look: Look, numeral: Numeral): Amount | null {
  const at = numeral.end;
  if (!numeral.digits || numeral.magnitude !== 1 || look.word(at) !== P || !look.touches(at)) return null;
  if (SCREENS.has(numeral.value) && !look.scan.text.includes('£')) return null;
  const value = tidy(numeral.value / 100);
  return { first: numeral.first, numeral: { ...numeral, value, magnitude: 0.01 }, unit: 'GBP', end: at + 1 };
}
const P = intern('p');
const DOLLAR = intern('$');
const SCREENS = new Set([480, 720, 1080, 1440, 2160]);

/** A name, code or sign of money behind a number: "dollars", "million USD", "Canadian dollars", "€". */
export function currencyBehind(look: Look, numeral: Numeral): Unit | null {
  const at = pastHyphen(look, numeral.end);
  const noun = currencyNounAt(look, at, numeral);
  if (noun) return noun;
  const id = look.word(at);
  const code = CODE.get(id);
  if (code && isCode(look, at)) return { name: code, end: at + 1 };
  const sign = SIGN.get(id);
  return sign && look.touches(at) ? { name: sign, end: at + 1 } : null;
}

/** Amounts told in two parts: "20 dollars and 43 cents", "15 USD 50", "3 CHF 4 cents". */
export function withFraction(look: Look, amount: Amount): Amount {
  if (!Number.isInteger(amount.numeral.value) || !/^[A-Z]{3}$/.test(amount.unit)) return amount;
  const at = look.word(amount.end) === AND ? amount.end + 1 : amount.end;
  const part = look.scan.kind[at] === Kind.lineBreak ? null : numberAt(look, at);
  if (!part || part.value >= 100 || part.value < 1 || !Number.isInteger(part.value)) return amount;
  const cents = PART.get(look.word(part.end));
  const isLettered = CENT_LETTER.has(look.word(part.end)) && look.touches(part.end);
  if (isLettered || (cents && FRACTION_OF[cents]))
    return { ...amount, end: part.end + 1, numeral: plus(amount.numeral, part.value) };
  const isTwoDigits = !part.digits || look.scan.end[at]! - look.scan.start[at]! === 2;
  const isBare = isTwoDigits && endsHere(look, part.end);
  return isBare ? { ...amount, end: part.end, numeral: plus(amount.numeral, part.value) } : amount;
}

function plus(numeral: Numeral, cents: number): Numeral {
  return { ...numeral, value: tidy(numeral.value + cents / 100) };
}

/** True before the end of a clause: then "$20 43" is one amount and no list. */
function endsHere(look: Look, token: number): boolean {
  return token >= look.count || look.scan.kind[token] === Kind.punctuation || MORE.has(look.word(token));
}
const MORE = wordSet(['more', 'less', 'for', 'each']);

function signAt(look: Look, first: number): { unit: string; end: number } | null {
  const id = look.word(first);
  const plain = SIGN.get(id);
  if (plain && plain !== 'cent') return { unit: plain, end: first + 1 };
  const isDollar = (token: number): boolean => look.word(token) === DOLLAR && look.touches(token);
  const dollars = DOLLARS.get(id);
  if (dollars && isDollar(first + 1)) return { unit: dollars, end: first + 2 };
  const code = CODE.get(id);
  if (!code || !isCode(look, first)) return null;
  const next = look.word(first + 1);
  const end = next === DOT || next === DOLLAR ? first + 2 : first + 1;
  return { unit: code, end };
}

/** "$5m", "£1.2b", "$5 m": single letters that mean a magnitude behind money only. */
function lettered(look: Look, numeral: Numeral): Numeral {
  const isLetter = look.touches(numeral.end) || look.text(numeral.end) === 'm';
  const magnitude = numeral.digits && isLetter ? LETTER_MAGNITUDE.get(look.word(numeral.end)) : undefined;
  return magnitude === undefined
    ? numeral
    : { ...numeral, end: numeral.end + 1, value: tidy(numeral.value * magnitude), magnitude };
}

/** A code is written in capitals ("USD"), some short forms in their own way ("Rs", "Tk", "KSh"). */
function isCode(look: Look, token: number): boolean {
  return isCapitals(look, token) || /^(?:R[sp]|Tk|[KTU]?Shs?|Ksh)$/.test(look.text(token));
}

function isCapitals(look: Look, token: number): boolean {
  return look.scan.shape[token] === Shape.capitals;
}
