import { civilDate, dayNumber, mondayOf, monthAfter, writeDay, writeMonth, writeWeek, writeYear } from '../calendar.ts';
import type { Unit } from '../meaning.ts';

/** A stretch of the calendar with its TIMEX3 value; days are absent where the text does not settle them. */
export interface Stretch {
  value: string;
  granularity: string;
  first?: number;
  last?: number;
}

export const dayStretch = (day: number): Stretch => ({
  value: writeDay(day),
  granularity: 'day',
  first: day,
  last: day,
});

export function weekStretch(day: number): Stretch {
  const monday = mondayOf(day);
  return { value: writeWeek(day), granularity: 'week', first: monday, last: monday + 6 };
}

export function weekendStretch(day: number): Stretch {
  const saturday = mondayOf(day) + 5;
  return { value: `${writeWeek(day)}-WE`, granularity: 'weekend', first: saturday, last: saturday + 1 };
}

export function monthStretch(year: number, month: number): Stretch {
  const first = dayNumber(year, month, 1);
  return { value: writeMonth(year, month), granularity: 'month', first, last: dayNumber(year, month + 1, 0) };
}

export function yearStretch(year: number): Stretch {
  return { value: writeYear(year), granularity: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** Q1 to Q4, H1, H2, and the seasons of the northern half of the world: winter begins in the December of its year. */
export function portionStretch(year: number, letters: string): Stretch {
  const [start, months] = PORTIONS[letters] ?? [1, 12];
  const granularity = letters.startsWith('Q') ? 'quarter' : letters.startsWith('H') ? 'half' : 'season';
  return {
    value: `${writeYear(year)}-${letters}`,
    granularity,
    first: dayNumber(year, start, 1),
    last: dayNumber(year, start + months, 0),
  };
}

const PORTIONS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};

/** Decades, centuries and millennia by their first year: 199, 19, 1. */
export function eraStretch(unit: keyof typeof YEARS, first: number): Stretch {
  const size = YEARS[unit];
  return {
    value: `${Math.floor(first / size)}`.padStart(5 - `${size}`.length, '0'),
    granularity: unit,
    first: dayNumber(first, 1, 1),
    last: dayNumber(first + size - 1, 12, 31),
  };
}

const YEARS = { decade: 10, century: 100, millennium: 1000 } as const;

/** The unit of the calendar so many behind the one around a day. */
export function stretchAround(day: number, unit: Unit, offset = 0): Stretch {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekStretch(day + 7 * offset);
    case 'weekend':
      return weekendStretch(day + 7 * offset);
    case 'month': {
      const there = monthAfter(year, month, offset);
      return monthStretch(there.year, there.month);
    }
    case 'quarter': {
      const there = monthAfter(year, month, 3 * offset);
      return portionStretch(there.year, `Q${Math.ceil(there.month / 3)}`);
    }
    case 'year':
      return yearStretch(year + offset);
    case 'decade':
    case 'century':
    case 'millennium':
      return eraStretch(unit, year - (year % YEARS[unit]) + YEARS[unit] * offset);
    default:
      return dayStretch(day + offset);
  }
}
