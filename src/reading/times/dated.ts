import { daysInMonth } from './calendar.ts';
import type { CalendarDate } from './meaning.ts';

/** The date of these numbers; null where the calendar has none. */
export function dated(day: number, month: number, year: number | null): CalendarDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) return null;
  return { is: 'date', month, day, ...(year !== null && { year }) };
}
