/**
 * The Gregorian calendar as arithmetic on day numbers: day 0 is 1 January 1970. Years before the common era are
 * astronomical (0 is 1 BC). No function here reads a clock.
 */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;
/** Days of four hundred years, in which the calendar comes round: so the platform's range of years is no limit here. */
const ROUND = 146_097;

/** The number of a day of the calendar. A day past the end of its month runs on into the next, as does a month past its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const rounds = Math.floor(year / 400) - 5;
  return Date.UTC(year - 400 * rounds, month - 1, day) / DAY + ROUND * rounds;
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const rounds = Math.floor(number / ROUND);
  const date = new Date((number - ROUND * rounds) * DAY);
  return { year: date.getUTCFullYear() + 400 * rounds, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the week of a day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** ISO week of a day; its year is the one that holds the week's Thursday. */
export function isoWeekOf(day: number): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  return mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The same day some months on or back; the last day of the month where that has no such day. */
export function addMonths(day: number, months: number): number {
  const date = civilDate(day);
  const { year, month } = monthAfter(date.year, date.month, months);
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The month that is `months` after another; `months` may be negative. */
export function monthAfter(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Easter Sunday of the western churches, by the anonymous Gregorian computus. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * correction + 114) / 31);
  return dayNumber(year, month, ((epact + weekday - 7 * correction + 114) % 31) + 1);
}

/** Easter Sunday of the orthodox churches, by Meeus's Julian rule, as a Gregorian day (right from 1583 on). */
export function orthodoxEasterOf(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const month = Math.floor((moon + weekday + 114) / 31);
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, month, ((moon + weekday + 114) % 31) + 1) + lag;
}

/** The first day from this one on that is such a weekday. */
export const weekdayFrom = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

/** The n-th weekday of a stretch of days (1 first, -1 last). */
export function nthWeekday(first: number, last: number, weekday: number, n: number): number {
  return n > 0 ? weekdayFrom(first, weekday) + 7 * (n - 1) : weekdayFrom(last - 6, weekday) + 7 * (n + 1);
}

/** In two digits. */
export const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** A year in four digits; BC0044 for years before the common era, as TIMEX3 writes them. */
export function writeYear(year: number): string {
  return year > 0 ? `${year}`.padStart(4, '0') : `BC${`${1 - year}`.padStart(4, '0')}`;
}

/** 2022-01 */
export function writeMonth(year: number, month: number): string {
  return `${writeYear(year)}-${two(month)}`;
}

/** 2022-01-11 */
export function writeDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${writeMonth(year, month)}-${two(dayOfMonth)}`;
}

/** 2022-W02 */
export function writeWeek(day: number): string {
  const { year, week } = isoWeekOf(day);
  return `${writeYear(year)}-W${two(week)}`;
}

/** 09:30, with seconds only where they are not a whole minute. */
export function writeClock(seconds: number): string {
  const whole = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? whole : `${whole}:${two(seconds % 60)}`;
}
