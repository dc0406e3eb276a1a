import type { Scan } from '../scan/scan.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { collectiveNumbers } from '../words/collective-numbers.ts';
import { fractionWords } from '../words/fraction-words.ts';
import { magnitudeLetters } from '../words/magnitude-letters.ts';
import { numberWords } from '../words/number-words.ts';
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
const NUMBER = wordTable<number>({ ...numberWords, ...SOUTH_ASIAN, naught: 0, nought: 0, nil: 0 });
const COLLECTIVE = wordTable<number>(collectiveNumbers);
const MAGNITUDE_LETTER = wordTable<number>(magnitudeLetters);
const PLURAL_MAGNITUDE = wordTable<number>({
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  hundreds: 100,
  thousands: 1000,
});
const AND = wordSet(['and']);
const POINT = wordSet(['point', 'dot']);
const ARTICLE = wordSet(['a', 'an']);
const OF = wordSet(['of']);
const ORDINAL_ENDING = wordSet(['st', 'nd', 'rd', 'th']);
const PLURAL_ENDING = wordSet(['s']);
const HYPHEN = wordSet(['-', '‐', '‑']);

/** The numeral that begins at a token, without fractions and signs; null where none does. */
export function numeralAt(scan: Scan, first: number): Numeral | null {
  if (scan.kind[first] === Kind.number) return digitsAt(scan, first, first);
  if (
    scan.text[scan.start[first]!] === '.' &&
    scan.kind[first + 1] === Kind.number &&
    joined(scan, first + 1) &&
    !joined(scan, first)
  ) {
    return decimalAt(scan, first);
  }
  if (scan.kind[first] !== Kind.word) return null;
  return wordsAt(scan, first) ?? collectiveAt(scan, first);
}

/** True where a token touches the one before it. */
export function joined(scan: Scan, token: number): boolean {
  return token > 0 && token < scan.count && scan.start[token] === scan.end[token - 1];
}

/** The token behind a hyphen at `token`, or `token` itself: "twenty-one", "30-year". */
export function pastHyphen(scan: Scan, token: number): number {
  return HYPHEN.has(scan.word[token] ?? 0) && joined(scan, token) && joined(scan, token + 1) ? token + 1 : token;
}

/** ".75" */
function decimalAt(scan: Scan, first: number): Numeral | null {
  const value = Number(`0.${scan.text.slice(scan.start[first + 1], scan.end[first + 1])}`);
  return Number.isFinite(value)
    ? withMagnitude(scan, { first, end: first + 2, value, digits: true, magnitude: 1 })
    : null;
}

/** "3,200", "3.2 million", "10k", "1e-3", "1.1^-23", "8x10^6": not "3rd", "1990s" or "10:30". */
function digitsAt(scan: Scan, first: number, token: number): Numeral | null {
  const value = digitsValue(scan.text.slice(scan.start[token], scan.end[token]));
  if (value === null) return null;
  const next = token + 1;
  if (joined(scan, next) && (ORDINAL_ENDING.has(scan.word[next]!) || PLURAL_ENDING.has(scan.word[next]!))) return null;
  if (scan.text[scan.end[token]!] === "'" && PLURAL_ENDING.has(scan.word[next + 1] ?? 0)) return null;
  const spoken = decimalsAt(scan, next);
  if (spoken && Number.isInteger(value))
    return withMagnitude(scan, {
      first,
      end: spoken.end,
      value: Number(`${value}.${spoken.digits}`),
      digits: true,
      magnitude: 1,
    });
  const numeral: Numeral = spacedGroups(scan, { first, end: next, value, digits: true, magnitude: 1 });
  return withMagnitude(scan, withExponent(scan, numeral));
}

/** "1 414 021 100": groups of three digits apart by spaces: two groups at least, or one behind a space that does not break. */
function spacedGroups(scan: Scan, numeral: Numeral): Numeral {
  if (numeral.value > 999 || !Number.isInteger(numeral.value)) return numeral;
  let { end } = numeral;
  let digits = String(numeral.value);
  while (scan.kind[end] === Kind.number && scan.start[end]! - scan.end[end - 1]! === 1) {
    const group = scan.text.slice(scan.start[end], scan.end[end]);
    if (!/^\d{3}(?:\.\d+)?$/.test(group)) break;
    digits += group;
    end++;
    if (group.length > 3) break;
  }
  const groups = end - numeral.end;
  const isFirm =
    groups > 1 || (groups === 1 && /[\u00a0\u2009\u202f]/.test(scan.text.charAt(scan.end[numeral.end - 1]!)));
  return isFirm ? { ...numeral, end, value: Number(digits) } : numeral;
}

/** "1e14", "1e-3", "2^-1", "10^6", "8x10^6", "2.48×10−5". */
function withExponent(scan: Scan, numeral: Numeral): Numeral {
  const { text } = scan;
  const at = scan.end[numeral.end - 1]!;
  const tail = text.slice(at, at + 24);
  const match =
    /^(?:[eE]([-−]?\d{1,3})|\s?[x×*]\s?(\d{1,4})(?:\^|(?=[-−]))([-−]?\d{1,3})|\^([-−+]{0,2}\d{1,3}))(?![\w.])/.exec(
      tail,
    );
  if (!match) return numeral;
  const sign = (written: string): number =>
    (/^(?:[-−]{2}|\+)?\d/.test(written) ? 1 : -1) * Number(written.replace(/[-−+]/g, ''));
  const [, scientific, base, power, plain] = match;
  let value = numeral.value;
  if (scientific !== undefined) value *= 10 ** sign(scientific);
  else if (base !== undefined && power !== undefined) value *= Number(base) ** sign(power);
  else if (plain !== undefined) value **= sign(plain);
  let end = numeral.end;
  while (end < scan.count && scan.start[end]! < at + match[0].length) end++;
  return { ...numeral, end, value: tidy(value) };
}

/** A number with the magnitude behind it: "3.2 million", "5k", "4 lakh crore". */
export function withMagnitude(scan: Scan, numeral: Numeral): Numeral {
  const joinedLetter = joined(scan, numeral.end) ? MAGNITUDE_LETTER.get(scan.word[numeral.end] ?? 0) : undefined;
  const letters = scan.text.slice(scan.start[numeral.end], scan.end[numeral.end]);
  if (
    joinedLetter !== undefined &&
    (letters === 'k' || letters === 'K' || letters.length > 1 || letters === 'M' || letters === 'B' || letters === 'b')
  ) {
    return { ...numeral, end: numeral.end + 1, value: tidy(numeral.value * joinedLetter), magnitude: joinedLetter };
  }
  let { end, value } = numeral;
  let product = 1;
  for (;;) {
    const at = pastHyphen(scan, end);
    const magnitude =
      magnitudeAt(scan, at) ??
      (scan.kind[at] === Kind.word && !joined(scan, at) ? letterMagnitude(scan, at) : undefined);
    if (magnitude === undefined) break;
    value *= magnitude;
    product *= magnitude;
    end = at + 1;
  }
  if (end === numeral.end) return numeral;
  const rest = magnitudeRest(scan, end, product);
  return { ...numeral, end: rest?.end ?? end, value: tidy(value + (rest?.value ?? 0)), magnitude: rest ? 1 : product };
}

/** "27 thousand 500", "3 million two hundred": what follows a magnitude and is smaller than it. */
function magnitudeRest(scan: Scan, end: number, magnitude: number): Numeral | null {
  const at = AND.has(scan.word[end] ?? 0) ? end + 1 : end;
  const inDigits = scan.kind[at] === Kind.number;
  if (!inDigits && (scan.kind[at] !== Kind.word || NUMBER.get(scan.word[at]!) === undefined)) return null;
  const rest = inDigits ? digitsAt(scan, at, at) : wordsAt(scan, at);

  if (!rest || rest.value >= magnitude || rest.value < 1 || !Number.isInteger(rest.value)) return null;
  if (isDenominator(scan, rest.end) || (inDigits && at === end && rest.end === at + 1)) return null;
  return at > end || rest.value < 1000 ? rest : null;
}

const DENOMINATOR = wordSet(Object.keys(fractionWords));
function isDenominator(scan: Scan, token: number): boolean {
  return DENOMINATOR.has(scan.word[pastHyphen(scan, token)] ?? 0);
}

/** "and thirty-fifth": tens and an ordinal in the singular. */
function isOrdinal(scan: Scan, tens: number): boolean {
  const at = pastHyphen(scan, tens + 1);
  return (
    at > tens + 1 &&
    (NUMBER.get(scan.word[tens]!) ?? 0) >= 20 &&
    scan.text[scan.end[at]! - 1] !== 's' &&
    isDenominator(scan, at)
  );
}

/** "fifty-four hundredths" behind "and". */
function isCompoundDenominated(scan: Scan, tens: number): boolean {
  const ones = pastHyphen(scan, tens + 1);
  const at = pastHyphen(scan, ones + 1);
  return NUMBER.get(scan.word[ones] ?? 0) !== undefined && DENOMINATOR.has(scan.word[at] ?? 0);
}

/** "5 bn", "3 mln"; a single letter apart from its number only where nothing follows that it could belong to: "10 k". */
function letterMagnitude(scan: Scan, token: number): number | undefined {
  const length = scan.end[token]! - scan.start[token]!;
  if (length > 1) return MAGNITUDE_LETTER.get(scan.word[token]!);
  const next = scan.kind[token + 1];
  const isLast =
    token + 1 >= scan.count || next === Kind.lineBreak || (next === Kind.punctuation && !joined(scan, token + 2));
  return isLast ? APART[scan.text.charAt(scan.start[token]!)] : undefined;
}
const APART: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9 };

/** hundred, thousand, million … also in the plural behind a number ("five hundreds"). */
function magnitudeAt(scan: Scan, token: number): number | undefined {
  const id = scan.word[token] ?? 0;
  const value = NUMBER.get(id) ?? PLURAL_MAGNITUDE.get(id) ?? COLLECTIVE.get(id) ?? 0;
  return value >= 100 && value !== 144 ? value : undefined;
}

/** "two hundred and fifty-one thousand", "a hundred", "one point one"; stops where no single number goes on. */
function wordsAt(scan: Scan, first: number): Numeral | null {
  let at = first;
  let total = 0;
  let current = -1;
  let lastMagnitude = Number.POSITIVE_INFINITY;
  if (ARTICLE.has(scan.word[at]!)) {
    if (magnitudeAt(scan, at + 1) === undefined) return null;
    current = 1;
    at++;
  }
  let end = first;
  for (;;) {
    const isAnd = AND.has(scan.word[at] ?? 0) && end > first && (total > 0 || (current >= 100 && current % 100 === 0));
    const token = isAnd ? at + 1 : end > first ? pastHyphen(scan, at) : at;
    const value =
      NUMBER.get(scan.word[token] ?? 0) ?? (end > first ? PLURAL_MAGNITUDE.get(scan.word[token] ?? 0) : undefined);
    if (value === undefined || (end > first && crossesLine(scan, end, token))) break;
    if (isAnd && !isOrdinal(scan, token) && (isDenominator(scan, token + 1) || isCompoundDenominated(scan, token)))
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
    else if (value < 10 && value > 0 && current % 100 >= 20 && current % 10 === 0 && (token > at || !isAnd))
      current += value;
    else break;
    end = token + 1;
    at = end;
  }
  if (end === first) return null;
  const value = total + Math.max(current, 0);
  const decimals = decimalsAt(scan, end);
  if (decimals)
    return withMagnitude(scan, {
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
function decimalsAt(scan: Scan, token: number): { digits: string; end: number } | null {
  if (!POINT.has(scan.word[token] ?? 0)) return null;
  let digits = '';
  let at = token + 1;
  for (;;) {
    const value = scan.kind[at] === Kind.word ? NUMBER.get(scan.word[at]!) : spokenDigits(scan, at);
    if (value === undefined || value > 99 || digits.length > 6) break;
    const ones = value >= 20 && value % 10 === 0 && !digits ? onesAt(scan, at + 1) : null;
    digits += value + (ones?.value ?? 0);
    at = ones?.end ?? at + 1;
  }
  return digits ? { digits, end: at } : null;
}

/** "-one" of "point seventy-one" */
function onesAt(scan: Scan, hyphen: number): { value: number; end: number } | null {
  const at = pastHyphen(scan, hyphen);
  const value = at > hyphen ? NUMBER.get(scan.word[at] ?? 0) : undefined;
  return value !== undefined && value > 0 && value < 10 ? { value, end: at + 1 } : null;
}

function spokenDigits(scan: Scan, token: number): number | undefined {
  return scan.kind[token] === Kind.number ? Number(scan.text.slice(scan.start[token], scan.end[token])) : undefined;
}

/** "a dozen", "two dozen", "a couple of (hundred)", "a pair". */
function collectiveAt(scan: Scan, first: number): Numeral | null {
  const at = ARTICLE.has(scan.word[first]!) ? first + 1 : first;
  const value = COLLECTIVE.get(scan.word[at] ?? 0);
  if (value === undefined || (at === first && value !== 12)) return null;
  if (value === 20 || (value === 144 && at === first)) return null;
  return { first, end: at + 1, value, digits: false, magnitude: 1 };
}

/** "two dozen", "25 crore", "a couple of hundred": a collective behind a numeral, or a magnitude behind a collective. */
export function multiplied(scan: Scan, numeral: Numeral): Numeral {
  const collective = COLLECTIVE.get(scan.word[numeral.end] ?? 0);
  if (collective !== undefined && collective !== 2 && numeral.value < 1000) {
    return { ...numeral, end: numeral.end + 1, value: numeral.value * collective };
  }
  const past = OF.has(scan.word[numeral.end] ?? 0) ? numeral.end + 1 : numeral.end;
  const magnitude = numeral.value === 2 && !numeral.digits && past > numeral.end ? magnitudeAt(scan, past) : undefined;
  return magnitude === undefined ? numeral : { ...numeral, end: past + 1, value: numeral.value * magnitude };
}

/** Rounds away what binary fractions add: 3.2 × 1,000,000 is 3,200,000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function crossesLine(scan: Scan, end: number, token: number): boolean {
  for (let at = end; at <= token; at++) if (scan.kind[at] === Kind.lineBreak) return true;
  return false;
}
