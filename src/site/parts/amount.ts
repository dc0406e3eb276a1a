import type { MatterValue } from '#record';
import { grouped } from './count.ts';
import { qualified } from './said-as.ts';

type Amount = Pick<MatterValue, 'value' | 'low' | 'high' | 'unit'>;

/** Currencies whose sign every reader knows; the others keep their code. */
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };
/** Units that are not made plural by an s at their end. */
const PLURALS: Readonly<Record<string, string>> = { percent: 'percent', foot: 'feet', inch: 'inches', hertz: 'hertz' };

/** `at least 140`, `150–180`, `£2.4 million`, `12.4 percent`, `5 kilometres`. */
export function amountInWords(amount: Amount & Pick<MatterValue, 'qualifier'>): string {
  return qualified(amount.qualifier, numberInWords(amount));
}

/** The same without how it is meant. */
export function numberInWords({ value, low, high, unit }: Amount): string {
  const sign = unit === null ? '' : (SIGNS[unit] ?? '');
  const isMoney = unit !== null && isCurrency(unit);
  const number =
    value === undefined
      ? rangeInWords(low ?? 0, high ?? 0, isMoney)
      : withMagnitude(value, magnitudeOf(value), isMoney, unit === null);
  if (unit === null || sign !== '') return `${sign}${number}`;
  return `${number} ${isMoney || value === 1 ? unit : unitInPlural(unit)}`;
}

/** `kilometres`, `cubic feet per second`, `percent`; a currency stays as it is. */
export function unitInPlural(unit: string): string {
  if (isCurrency(unit)) return unit;
  const [, first = '', word = '', rest = ''] = /^((?:cubic|square|degree) )?(\S+)(.*)$/.exec(unit) ?? [];
  if (first === 'degree ') return `degrees ${word}${rest}`;
  const last = rest.startsWith(' point') ? `${word}${rest}s` : `${PLURALS[word] ?? `${word}s`}${rest}`;
  return `${first}${last}`;
}

/** What stands before each number of an axis, and what after its highest. */
export interface AxisUnit {
  before: string;
  after: string;
}

export const NO_UNIT: AxisUnit = { before: '', after: '' };

/** `£` before the numbers, or `kilometres` after the highest. */
export function axisUnit(unit: string): AxisUnit {
  const sign = SIGNS[unit];
  return sign === undefined ? { before: '', after: unitInPlural(unit) } : { before: sign, after: '' };
}

/** The same of amounts that are told in words: `£2.4 million`, `at least 12.4 percent`. */
export function axisUnitOf(amount: string): AxisUnit {
  const [, before = '', after = ''] = /([€£$])?\d[\d.,–]*(?: (?:million|billion))?(?: (\p{L}.*))?$/u.exec(amount) ?? [];
  return { before, after };
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

type Magnitude = 'billion' | 'million' | '';

const DIVISORS: { readonly [magnitude in Magnitude]: number } = { billion: 1e9, million: 1e6, '': 1 };

/** 1,234,567 is not said in millions. */
function magnitudeOf(value: number): Magnitude {
  const magnitude = value >= 1e9 ? 'billion' : value >= 1e6 ? 'million' : '';
  return Number.isInteger(Math.round((value / DIVISORS[magnitude]) * 1e6) / 1e4) ? magnitude : '';
}

/** Shares that are told in words. */
const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [2 / 3, 'two thirds'],
  [1 / 4, 'a quarter'],
  [3 / 4, 'three quarters'],
];

/** `1,240`, `2.4 million`; cents keep both their digits. */
function withMagnitude(value: number, magnitude: Magnitude, isMoney: boolean, isBare = false): string {
  const fraction = !isBare ? undefined : FRACTIONS.find(([share]) => Math.abs(share - value) < 1e-3)?.[1];
  if (fraction !== undefined) return fraction;
  const share = value / DIVISORS[magnitude];
  const words = magnitude === '' && isMoney && !Number.isInteger(value) ? cents(value) : grouped(share);
  return magnitude === '' ? words : `${words} ${magnitude}`;
}

function cents(value: number): string {
  const [whole = '0', decimals = ''] = value.toFixed(2).split('.');
  return `${grouped(Number(whole))}.${decimals}`;
}

/** `150–180`, `2–3 billion`; what both share is said once. */
function rangeInWords(low: number, high: number, isMoney: boolean): string {
  const [of, to] = [magnitudeOf(low), magnitudeOf(high)];
  const first = of === to ? withMagnitude(low, of, isMoney).replace(/ .*/, '') : withMagnitude(low, of, isMoney);
  return `${first}–${withMagnitude(high, to, isMoney)}`;
}
