/**
 * The Gregorian calendar as arithmetic on day numbers: day 0 is 1 January 1970. Years before the common era are
 * astronomical (0 is 1 BC). No function here reads a clock.
 */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** The number of a day of the calendar. A day past the end of its month runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
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
  const next = monthAfter(year, month, 1);
  return dayNumber(next.year, next.month, 1) - dayNumber(year, month, 1);
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

/** The n-th weekday of a month (1 first, -1 last). */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

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
