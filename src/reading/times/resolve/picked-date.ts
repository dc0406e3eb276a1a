import { civilDate, monthAfter, nthWeekday } from '../calendar.ts';
import type { DateMeaning, Unit } from '../meaning.ts';
import { writeDuration } from '../write-duration.ts';
import type { Resolved } from './circumstance.ts';
import { move } from './moment.ts';
import { dayStretch, monthStretch, type Stretch, weekendStretch, weekStretch } from './stretch.ts';

/** The n-th day, week, weekday of a period; the week or weekend around a day where n is 0. */
export function nth(date: Extract<DateMeaning, { is: 'nth' }>, within: Resolved): Resolved {
  const open: Resolved = { value: 'XXXX-XX-XX', granularity: date.unit ?? 'day' };
  if (within.first === undefined || within.last === undefined) return open;
  const { first, last } = within;
  if (date.n === 0) return date.unit === 'weekend' ? weekendStretch(first) : weekStretch(first);
  if (date.weekday !== undefined) return nthOf(date.n, first, last, date.weekday) ?? open;
  if (date.run !== undefined) return runWithin(date.n, date.run, date.unit ?? 'day', first, last);
  switch (date.unit) {
    case 'week': {
      const start = weeksIn(first, last);
      const monday = date.n > 0 ? start.first + 7 * (date.n - 1) : start.last + 7 * (date.n + 1);
      return weekStretch(monday);
    }
    case 'weekend': {
      const saturday = nthOf(date.n, first, last, 6);
      return saturday?.first === undefined ? open : weekendStretch(saturday.first);
    }
    case 'month': {
      const { year, month } = civilDate(date.n > 0 ? first : last);
      const there = monthAfter(year, month, date.n > 0 ? date.n - 1 : date.n + 1);
      return monthStretch(there.year, there.month);
    }
    default: {
      const day = date.n > 0 ? first + date.n - 1 : last + date.n + 1;
      return day < first || day > last ? open : dayStretch(day);
    }
  }
}

function nthOf(n: number, first: number, last: number, weekday: number): Stretch | null {
  const day = nthWeekday(first, last, weekday, n);
  return day < first || day > last ? null : dayStretch(day);
}

/** Mondays of the first and last week of a period: a week belongs to where its Thursday is. */
function weeksIn(first: number, last: number): { first: number; last: number } {
  return { first: nthWeekday(first, last, 4, 1) - 3, last: nthWeekday(first, last, 4, -1) - 3 };
}

function runWithin(n: number, count: number, unit: Unit, first: number, last: number): Resolved {
  const value = writeDuration([{ count, unit }]);
  if (unit === 'week') {
    const weeks = weeksIn(first, last);
    const from = n > 0 ? weeks.first : weeks.last - 7 * (count - 1);
    return { value, granularity: unit, first: from, last: from + 7 * count - 1, isLength: true };
  }
  const amount = [{ count, unit }];
  const span =
    n > 0
      ? { first, last: move({ day: first, seconds: null }, amount, 1).day - 1 }
      : { first: move({ day: last + 1, seconds: null }, amount, -1).day, last };
  return { value, granularity: unit, ...span, isLength: true };
}
