import { dayNumber, easterOf, nthWeekday, orthodoxEasterOf } from '../calendar.ts';

/**
 * The day of a holiday in a year. @param rule as in the list of holidays: 12-25 (month-day), 11-4-4 (the fourth Thursday
 * of November, -1 the last; +n days after it), easter-2, orthodox+1 @returns a day number, null for a rule it does not know
 */
export function holidayDay(rule: string, year: number): number | null {
  const church = /^(easter|orthodox)([+-]\d+)$/.exec(rule);
  if (church) return (church[1] === 'easter' ? easterOf(year) : orthodoxEasterOf(year)) + Number(church[2]);
  const weekday = /^(\d\d?)-(\d)-(-?\d)(\+\d)?$/.exec(rule);
  if (weekday) {
    const [month, named, n] = [Number(weekday[1]), Number(weekday[2]), Number(weekday[3])];
    const first = dayNumber(year, month, 1);
    return nthWeekday(first, dayNumber(year, month + 1, 0), named, n) + Number(weekday[4] ?? 0);
  }
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  return fixed ? dayNumber(year, Number(fixed[1]), Number(fixed[2])) : null;
}
