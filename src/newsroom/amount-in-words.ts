import type { MatterValue } from '#record';

const QUALIFIERS: Record<MatterValue['qualifier'], string> = {
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  exact: '',
  'less-than': 'less than ',
  'more-than': 'more than ',
  nearly: 'nearly ',
};
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

export function amountInWords({ value, low, high, qualifier, unit }: MatterValue): string {
  const sign = unit === null ? '' : (SIGNS[unit] ?? '');
  const number = (one: number | undefined): string => `${sign}${grouped(one ?? 0)}`;
  const words = value === undefined ? `${number(low)} to ${number(high)}` : number(value);
  return `${QUALIFIERS[qualifier]}${words}${unit !== null && sign === '' ? ` ${unit}` : ''}`;
}

function grouped(value: number): string {
  const [whole = '', part] = String(Math.round(value * 1e6) / 1e6).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? separated : `${separated}.${part}`;
}
