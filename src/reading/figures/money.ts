import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { currencySigns, dollarsByPrefix } from '../words/currencies.ts';
import { currencyNounAt } from './currency-noun.ts';
import { digitsValue } from './digits.ts';
import { numberAt } from './fraction.ts';
import { CODES, PARTS } from './money-words.ts';
import { joined, type Numeral, pastHyphen, tidy, withMagnitude } from './numeral.ts';
import type { Unit } from './unit.ts';

const SIGN = wordTable<string>(currencySigns);
const DOLLARS = wordTable<string>(dollarsByPrefix);
const CODE = wordTable<string>(CODES);
const PART = wordTable<string>(PARTS);
const AND = wordSet(['and']);
const OF = wordSet(['of']);
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

export function amountAt(scan: Scan, first: number): Amount | null {
  const glued = gluedAmountAt(scan, first);
  if (glued) return glued;
  const sign = signAt(scan, first);
  if (!sign) return null;
  const at = MINUS.has(scan.word[sign.end] ?? 0) && scan.kind[sign.end + 1] === Kind.number ? sign.end + 1 : sign.end;
  const written = numberAt(scan, at);
  if (!written) return null;
  const numeral = lettered(scan, at > sign.end ? { ...written, value: -written.value } : written);
  const codeBehind = CODE.get(scan.word[numeral.end] ?? 0);
  const unit = sign.isPlain && codeBehind?.endsWith('D') && isCapitals(scan, numeral.end) ? codeBehind : sign.unit;
  const end = unit === sign.unit ? numeral.end : numeral.end + 1;
  return withFraction(scan, { first, numeral, unit, end });
}
const MINUS = wordSet(['-', '−', '–']);

/** "USD3.14", "Rs20", "N4.7 billion", "R350m": letters of money and digits in one word, cut here by its letters. */
function gluedAmountAt(scan: Scan, first: number): Amount | null {
  if (scan.kind[first] !== Kind.word || scan.end[first]! - scan.start[first]! < 2) return null;
  const match =
    /^(R[spM]|Tk|[KTU]?Shs?|Ksh|[A-Z]{3}|[NPR])(\d+(?:,\d+)*(?:\.\d+)?)(bn|tn|mil|mn?|b|k)?(?!\w|[.,]\d)/.exec(
      scan.text.slice(scan.start[first], scan.start[first]! + 24),
    );
  const letters = match?.[1] ?? '';
  const unit = INITIALS[letters] ?? CODES[letters.toLowerCase()];
  const value = match?.[2] === undefined ? null : digitsValue(match[2]);
  if (!match || !unit || value === null) return null;
  let end = first + 1;
  while (end < scan.count && scan.end[end]! <= scan.start[first]! + match[0].length) end++;
  const magnitude = GLUED_MAGNITUDES[match[3] ?? ''] ?? 1;
  const plain = { first, end, value: tidy(value * magnitude), digits: true, magnitude };
  const numeral = magnitude === 1 ? withMagnitude(scan, plain) : plain;
  // "N4" is a road and "R2" a robot: an initial is money only before a sum.
  if (INITIALS[letters] && numeral.magnitude === 1 && !/,\d{3}/.test(match[2] ?? '')) return null;
  return { first, numeral, unit, end: numeral.end };
}
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
export function magnifiedCodeBehind(scan: Scan, token: number): { magnitude: number; unit: string } | null {
  if (scan.kind[token] !== Kind.word || scan.end[token]! - scan.start[token]! !== 4) return null;
  const match = /^([kKTMmB])([A-Z]{3})$/.exec(scan.text.slice(scan.start[token], scan.end[token]));
  const unit = match?.[2] && CODES[match[2].toLowerCase()];
  const magnitude = match?.[1] && PREFIXES[match[1].toLowerCase()];
  return unit && magnitude ? { magnitude, unit } : null;
}

/** "187p", "169.8p": pence right behind digits, as pounds; lines of a screen ("1080p") only where the text tells of pounds. */
export function penceBehind(scan: Scan, numeral: Numeral): Amount | null {
  const at = numeral.end;
  if (!numeral.digits || numeral.magnitude !== 1 || !P.has(scan.word[at] ?? 0) || !joined(scan, at)) return null;
  if (joined(scan, numeral.first) && scan.kind[numeral.first - 1] === Kind.word) return null;
  if (SCREENS.has(numeral.value) && !scan.text.includes('£')) return null;
  const value = tidy(numeral.value / 100);
  return { first: numeral.first, numeral: { ...numeral, value, magnitude: 0.01 }, unit: 'GBP', end: at + 1 };
}
const P = wordSet(['p']);
const SCREENS = new Set([480, 720, 1080, 1440, 2160]);

/** A name, code or sign of money behind a number: "dollars", "million USD", "Canadian dollars", "€". */
export function currencyBehind(scan: Scan, numeral: Numeral): Unit | null {
  const at = pastHyphen(scan, numeral.end);
  const noun = currencyNounAt(scan, at, numeral);
  if (noun) return noun;
  const id = scan.word[at] ?? 0;
  const code = CODE.get(id);
  if (code && isCode(scan, at)) return { name: code, end: at + 1 };
  const sign = SIGN.get(id);
  return sign && joined(scan, at) ? { name: sign, end: at + 1 } : null;
}

/** Amounts told in two parts: "20 dollars and 43 cents", "15 USD 50", "3 CHF 4 cents". */
export function withFraction(scan: Scan, amount: Amount): Amount {
  if (!Number.isInteger(amount.numeral.value) || !/^[A-Z]{3}$/.test(amount.unit)) return amount;
  const at = AND.has(scan.word[amount.end] ?? 0) ? amount.end + 1 : amount.end;
  const part = scan.kind[at] === Kind.lineBreak ? null : numberAt(scan, at);
  if (!part || part.value >= 100 || part.value < 1 || !Number.isInteger(part.value)) return amount;
  const cents = PART.get(scan.word[part.end] ?? 0);
  const isLettered = CENT_LETTER.has(scan.word[part.end] ?? 0) && joined(scan, part.end);
  if (isLettered || (cents && FRACTION_OF[cents]))
    return { ...amount, end: part.end + 1, numeral: plus(amount.numeral, part.value) };
  const isTwoDigits = !part.digits || scan.end[at]! - scan.start[at]! === 2;
  const isBare = isTwoDigits && endsHere(scan, part.end);
  return isBare ? { ...amount, end: part.end, numeral: plus(amount.numeral, part.value) } : amount;
}

function plus(numeral: Numeral, cents: number): Numeral {
  return { ...numeral, value: tidy(numeral.value + cents / 100) };
}

/** True before the end of a clause: then "$20 43" is one amount and no list. */
function endsHere(scan: Scan, token: number): boolean {
  return (
    token >= scan.count ||
    scan.kind[token] === Kind.lineBreak ||
    scan.kind[token] === Kind.punctuation ||
    MORE.has(scan.word[token]!)
  );
}
const MORE = wordSet(['more', 'less', 'for', 'each']);

function signAt(scan: Scan, first: number): { unit: string; end: number; isPlain: boolean } | null {
  const id = scan.word[first] ?? 0;
  const plain = SIGN.get(id);
  if (plain && plain !== 'cent') return { unit: plain, end: first + 1, isPlain: plain === 'USD' };
  const isDollar = (token: number): boolean => scan.text[scan.start[token] ?? -1] === '$' && joined(scan, token);
  const dollars = DOLLARS.get(id);
  if (dollars && isDollar(first + 1)) return { unit: dollars, end: first + 2, isPlain: false };
  const code = CODE.get(id);
  if (!code || !isCode(scan, first)) return null;
  const next = scan.text[scan.start[first + 1] ?? -1];
  const end = next === '.' || next === '$' ? first + 2 : first + 1;
  return scan.kind[end] === Kind.number ? { unit: code, end, isPlain: false } : null;
}

/** "$5m", "£1.2b": single letters that mean a magnitude behind money only. */
function lettered(scan: Scan, numeral: Numeral): Numeral {
  const magnitude =
    numeral.digits && joined(scan, numeral.end) ? LETTER_MAGNITUDE.get(scan.word[numeral.end] ?? 0) : undefined;
  return magnitude === undefined
    ? numeral
    : { ...numeral, end: numeral.end + 1, value: tidy(numeral.value * magnitude), magnitude };
}

/** A code is written in capitals ("USD"), some short forms in their own way ("Rs", "Tk", "KSh"). */
function isCode(scan: Scan, token: number): boolean {
  return (
    isCapitals(scan, token) ||
    /^(?:R[sp]|Tk|[KTU]?Shs?|Ksh)$/.test(scan.text.slice(scan.start[token], scan.end[token])) ||
    (joined(scan, token) && !OF.has(scan.word[token]!))
  );
}

function isCapitals(scan: Scan, token: number): boolean {
  return scan.shape[token] === Shape.capitals;
}
