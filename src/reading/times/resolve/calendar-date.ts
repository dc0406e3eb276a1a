import {
  civilDate,
  dayNumber,
  daysInMonth,
  mondayOf,
  monthAfter,
  two,
  weekdayFrom,
  weekdayOf,
  writeMonth,
} from '../calendar.ts';
import type { CalendarDate } from '../meaning.ts';
import { type Circumstance, type Resolved, yearStated } from './circumstance.ts';
import { FAR } from './far.ts';
import { dayStretch, monthStretch, yearStretch } from './stretch.ts';

export function calendarDate(date: CalendarDate, now: Circumstance): Resolved {
  const today = now.published?.day ?? null;
  if (date.weekday !== undefined && date.day === undefined) return weekday(date, date.weekday, today, now);
  const year = yearStated(date, now);
  if (date.month === undefined && date.day === undefined)
    return year === undefined ? { value: 'XXXX', granularity: 'year' } : yearStretch(year);
  if (date.month === undefined) return dayAlone(date, date.day!, today, now);
  if (year !== undefined) return exact(year, date.month, date.day);
  if (today === null)
    return {
      value: `XXXX-${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`,
      granularity: date.day === undefined ? 'month' : 'day',
    };
  return exact(yearFor(date, date.month, today, now), date.month, date.day);
}

function exact(year: number, month: number, day: number | undefined): Resolved {
  if (day === undefined) return monthStretch(year, month);
  if (day > daysInMonth(year, month)) return { value: `${writeMonth(year, month)}-${two(day)}`, granularity: 'day' };
  return dayStretch(dayNumber(year, month, day));
}

/** The year of a month, or of a day of a month, that is written without one. */
function yearFor(date: CalendarDate, month: number, today: number, now: Circumstance): number {
  const { year, month: thisMonth, day: thisDay } = civilDate(today);
  const before =
    date.day === undefined ? month < thisMonth : month < thisMonth || (month === thisMonth && date.day < thisDay);
  const same = month === thisMonth && (date.day === undefined || date.day === thisDay);
  if (date.shift === -1) return before ? year : year - 1;
  if (date.shift === 1) return before || same ? year + 1 : year;
  if (date.shift === 0) return year;
  if (date.day === 29 && month === 2)
    return [0, -1, 1, -2, 2, -3, 3, 4].map((n) => year + n).find((y) => daysInMonth(y, 2) === 29) ?? year;
  if (date.day === undefined) return yearOfMonth(month, today, now);
  const chosen = yearOfDay(month, date.day, today, now);
  if (date.weekday === undefined || Math.abs(dayNumber(chosen, month, date.day) - today) < NEAR) return chosen;
  const day = date.day;
  return [chosen, chosen - 1, chosen + 1].find((y) => weekdayOf(dayNumber(y, month, day)) === date.weekday) ?? chosen;
}

/** "in March": the last one in a report, the coming one in a plan, else the nearest. */
function yearOfMonth(month: number, today: number, now: Circumstance): number {
  const { year, month: here } = civilDate(today);
  if (now.tense === 'past') return month <= here ? year : year - 1;
  if (now.tense === 'future') return month < here ? year + 1 : year;
  return month - here > 6 ? year - 1 : month - here < -6 ? year + 1 : year;
}

/** A day more than nine months off is written with its year, so a nearer one is meant, whatever the tense. */
function yearOfDay(month: number, day: number, today: number, now: Circumstance): number {
  const { year } = civilDate(today);
  const here = dayNumber(year, month, day) - today;
  const back = here <= 0 ? here : dayNumber(year - 1, month, day) - today;
  const ahead = here >= 0 ? here : dayNumber(year + 1, month, day) - today;
  const isPast =
    now.isPastOnly || (now.tense === 'past' ? -back <= FAR : now.tense === 'future' ? ahead > FAR : -back < ahead);
  return civilDate(today + (isPast ? back : ahead)).year;
}

/** Days within which a wrong weekday is a slip of the pen and no sign of another year. */
const NEAR = 60;

/** "the 15th", "Tuesday the 19th": the nearest month that has it, on that weekday where one is named. */
function dayAlone(date: CalendarDate, day: number, today: number | null, now: Circumstance): Resolved {
  if (today === null) return { value: `XXXX-XX-${two(day)}`, granularity: 'day' };
  const { year, month, day: thisDay } = civilDate(today);
  if (date.monthOffset !== undefined) {
    const there = monthAfter(year, month, date.monthOffset);
    return exact(there.year, there.month, day);
  }
  const ahead = now.tense !== 'past';
  const start = ahead ? (day < thisDay && now.tense === 'future' ? 1 : 0) : day > thisDay ? -1 : 0;
  const order = Array.from({ length: 14 }, (_, i) => (ahead ? start + i : start - i));
  const fits = (n: number): boolean => {
    const there = monthAfter(year, month, n);
    if (day > daysInMonth(there.year, there.month)) return false;
    return date.weekday === undefined || weekdayOf(dayNumber(there.year, there.month, day)) === date.weekday;
  };
  const near = [0, -1, 1].filter((n) => date.weekday !== undefined && fits(n) && ahead === n >= 0);
  const chosen = near[0] ?? order.find(fits);
  if (chosen === undefined) return { value: `XXXX-XX-${two(day)}`, granularity: 'day' };
  const there = monthAfter(year, month, chosen);
  return dayStretch(dayNumber(there.year, there.month, day));
}

/** A bare weekday in a report is the last one or today; "last" and "next" count weeks. */
function weekday(date: CalendarDate, weekday: number, today: number | null, now: Circumstance): Resolved {
  if (today === null) return { value: `XXXX-WXX-${weekday}`, granularity: 'day' };
  const here = mondayOf(today) + weekday - 1;
  if (date.weekOffset !== undefined) return dayStretch(here + 7 * date.weekOffset);
  const coming = weekdayFrom(today, weekday);
  if (date.shift === -1) return dayStretch(date.near ? weekdayFrom(today - 7, weekday) : here - 7);
  if (date.shift === 1) {
    const told = now.tense === 'past' && !date.near ? now.story : null; // "the next Tuesday they came back"
    if (told?.granularity === 'day') return dayStretch(weekdayFrom(told.day + 1, weekday));
    return dayStretch(date.near ? weekdayFrom(today + 1, weekday) : here + 7);
  }
  if (date.shift === 0) return dayStretch(now.tense === 'past' ? here : coming);
  return dayStretch(now.tense === 'future' ? coming : weekdayFrom(today - 6, weekday));
}
