import type { MatterValue } from '#record';
import { grouped, qualified, saidAs, shortNumber } from '#site';

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `3 Oct 2026`, `Oct 2026`, `2026` of a day, month or year; `Undated` of null. */
export function dayWords(day: string | null | undefined): string {
  if (day == null) return 'Undated';
  const [year = '', month, date] = day.slice(0, 10).split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  return [date === undefined ? '' : String(Number(date)), name, year].filter(Boolean).join(' ');
}

/** The same without the year: for an axis. */
export function shortDay(day: string | null): string {
  return day === null ? 'Undated' : day.length < 7 ? day : dayWords(day).replace(/ \d{4}$/, '');
}

/** How a value is meant, in words: `range`, `exact`, `at least`. */
export function valueSaidAs({ qualifier, low }: MatterValue): string {
  return low !== undefined && qualifier === 'exact' ? 'range' : saidAs(qualifier);
}

/** `1,030`, `150–180`, `2 billion USD`, `12.4 percent`. */
export function numberWords({ value, low, high, unit }: MatterValue): string {
  const number = value === undefined ? `${short(low)}–${short(high)}` : short(value);
  return unit === null ? number : `${number} ${unit}`;
}

function short(value: number | undefined): string {
  if (value === undefined) return '?';
  return value >= 1e6
    ? shortNumber(value)
    : Number.isInteger(value)
      ? grouped(value)
      : String(Math.round(value * 100) / 100);
}

/** `at least 140`. */
export function valueWords(value: MatterValue): string {
  return qualified(value.qualifier, numberWords(value));
}

/** A title begins with a capital. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Initials, at most two. */
export function initials(name: string): string {
  const words =
    name.match(/\p{L}[\p{L}\p{M}'’.-]*/gu)?.filter((word) => !/^(?:of|the|and|for|de|van|von|al)$/i.test(word)) ?? [];
  const [first = '?', ...rest] = words;
  const last = rest.at(-1) ?? '';
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
}

/** One line without the line breaks of the story. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
