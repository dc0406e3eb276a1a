import { civilDate, dayNumber, daysInMonth } from '../calendar.ts';
import type { Edge } from '../meaning.ts';

/**
 * The part of a stretch of days that an edge means. Early and late are halves; the beginning and the end are about a
 * third: ten days of a month, three of a week, four months at the end of a year. Earlier, later and the rest are cut
 * at `today` where that lies within.
 */
export function narrow(
  first: number,
  last: number,
  granularity: string,
  edge: Edge,
  today: number | undefined,
): [number, number] {
  const half = secondHalf(first, last, granularity);
  switch (edge) {
    case 'early':
      return [first, half - 1];
    case 'late':
      return [half, last];
    case 'earlier':
      return [first, today === undefined || today <= first ? half - 1 : Math.min(last, today)];
    case 'later':
      return [today === undefined || today > last ? half : Math.max(half, today), last];
    case 'rest':
      return [today === undefined || today > last ? first : Math.max(first, today), last];
    case 'start':
      return [first, firstThirdEnd(first, last, granularity)];
    case 'end':
      // a year that is still running may end in any month of its second half
      return [
        granularity === 'year' && today !== undefined && first <= today && today <= last
          ? half
          : lastThird(first, last, granularity),
        last,
      ];
    case 'after':
    case 'before':
      return [first, last];
    case 'mid':
      return [firstThirdEnd(first, last, granularity) + 1, lastThird(first, last, granularity) - 1];
  }
}

function secondHalf(first: number, last: number, granularity: string): number {
  if (granularity === 'year') return dayNumber(civilDate(first).year, 7, 1);
  if (granularity === 'month') return first + 15;
  return first + Math.floor((last - first + 1) / 2);
}

function firstThirdEnd(first: number, last: number, granularity: string): number {
  if (granularity === 'year') return dayNumber(civilDate(first).year, 3, 31);
  if (granularity === 'month') return first + 9;
  if (granularity === 'week') return first + 2;
  return first + Math.floor((last - first + 1) / 3) - 1;
}

function lastThird(first: number, last: number, granularity: string): number {
  const { year, month } = civilDate(first);
  if (granularity === 'year') return dayNumber(year, 9, 1);
  if (granularity === 'month') return dayNumber(year, month, Math.min(21, daysInMonth(year, month)));
  if (granularity === 'week') return first + 4;
  return last - Math.floor((last - first + 1) / 3) + 1;
}
