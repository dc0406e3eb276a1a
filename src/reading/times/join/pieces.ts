import type { Look } from '../../scan/look.ts';
import type { CalendarDate, DateMeaning, Mention } from '../meaning.ts';

/** Two neighbours as one, or null. `gap` is the words between them, lower-case, joined by spaces. */
export type Join = (a: Mention, b: Mention, gap: string, look: Look) => Mention | null;

export const strong = (a: Mention, b: Mention, more: Partial<Mention>): Mention => {
  const { weak: _, ...rest } = a;
  return { ...rest, end: b.end, ...more };
};

export const calendar = (date: DateMeaning | undefined): CalendarDate | null => (date?.is === 'date' ? date : null);

export function isWeekday(date: CalendarDate | null): boolean {
  return date?.weekday !== undefined && date.month === undefined && date.day === undefined;
}

export function isYear(date: CalendarDate): boolean {
  return date.year !== undefined && date.month === undefined && date.weekday === undefined;
}

/** True for what is one day: only that can have an hour. */
export function isDay(date: DateMeaning | undefined): boolean {
  if (!date) return false;
  if (date.is === 'date') return date.day !== undefined || date.weekday !== undefined;
  if (date.is === 'unit') return date.unit === 'day';
  if (date.is === 'nth') return date.weekday !== undefined || date.unit === 'day';
  if (date.is === 'away')
    return date.amounts.every(({ unit }) => unit === 'day' || unit === 'week' || unit === 'year' || unit === 'month');
  return date.is === 'holiday';
}
