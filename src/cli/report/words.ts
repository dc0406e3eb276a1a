import type { MatterValue } from '#record';
import { saidAs } from '#site';

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `3 Oct 2026`, `Oct 2026`, `2026` of a day, month or year; `Undated` of null. */
export function dayWords(day: string | null | undefined): string {
  if (day == null) return 'Undated';
  const [year = '', month, date] = day.slice(0, 10).split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  return [date === undefined ? '' : String(Number(date)), name, year].filter(Boolean).join(' ');
}

/** `5 to 15 Jan 2022`; what both days share is said once. */
export function spanWords(from: string, to: string): string {
  const [first, last] = [dayWords(from), dayWords(to)];
  if (first === last) return first;
  if (from.slice(0, 7) === to.slice(0, 7) && from.length >= 10) return `${first.replace(/ .*/, '')} to ${last}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first} to ${last}`;
}

/** The same without the year: for an axis. */
export function shortDay(day: string | null): string {
  return day === null ? 'Undated' : day.length < 7 ? day : dayWords(day).replace(/ \d{4}$/, '');
}

/** How a value is meant, in words: `range`, `exact`, `at least`. */
export function valueSaidAs({ qualifier, low }: MatterValue): string {
  return low !== undefined && qualifier === 'exact' ? 'range' : saidAs(qualifier);
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

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
