import { addMonths, dayNumber, writeClock, writeDay } from '../calendar.ts';
import type { Amount, Unit } from '../meaning.ts';

/** A day, with the seconds since its midnight where they are known. */
export interface Moment {
  day: number;
  seconds: number | null;
}

/** The date, or local time, of publication: 2022-01-11, 2022-01-11T09:30:00 (a zone behind it is left aside). */
export function readMoment(published: string | null): Moment | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/.exec(published ?? '');
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return {
    day: dayNumber(year!, month!, day!),
    seconds: hour === undefined ? null : hour * 3600 + minute! * 60 + (second ?? 0),
  };
}

/** 2022-01-11T09:30, or the day alone where the time of day is not known. */
export function writeMoment({ day, seconds }: Moment): string {
  return seconds === null ? writeDay(day) : `${writeDay(day)}T${writeClock(seconds)}`;
}

const DAYS: Partial<Record<Unit, number>> = { day: 1, weekday: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

export const isOfDay = (unit: Unit): boolean => SECONDS[unit] !== undefined;

/** A moment some units on or back; halves of a month count as 15 days, of a day as 12 hours. */
export function move({ day, seconds }: Moment, amounts: readonly Amount[], sign: -1 | 1): Moment {
  let moved = day;
  let clock = seconds ?? 0;
  for (const { count, unit } of amounts) {
    const n = sign * (count ?? 0);
    const months = MONTHS[unit];
    if (months !== undefined) {
      const whole = Math.trunc(n * months);
      moved = addMonths(moved, whole) + Math.round((n * months - whole) * 30);
    } else if (DAYS[unit] !== undefined) moved += Math.trunc(n * DAYS[unit]);
    else clock += Math.round(n * (SECONDS[unit] ?? 0));
  }
  const carried = Math.floor(clock / 86400);
  return { day: moved + carried, seconds: seconds === null ? null : clock - carried * 86400 };
}
