import type { MatterValue } from '#record';
import { grouped, qualified } from '#site';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** `at least 140`, `150 to 180`, `£2,400,000`, `12.4 percent`. */
export function amountInWords({ value, low, high, qualifier, unit }: MatterValue): string {
  const sign = unit === null ? '' : (SIGNS[unit] ?? '');
  const number = (one: number | undefined): string => `${sign}${grouped(one ?? 0)}`;
  const words = value === undefined ? `${number(low)} to ${number(high)}` : number(value);
  return qualified(qualifier, `${words}${unit !== null && sign === '' ? ` ${unit}` : ''}`);
}
