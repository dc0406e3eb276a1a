import { civilDate, mondayOfWeek, two } from '../calendar.ts';
import type { DateMeaning } from '../meaning.ts';
import { calendarDate } from './calendar-date.ts';
import { type Circumstance, originOf, type Resolved } from './circumstance.ts';
import { away } from './counted-date.ts';
import { writeMoment } from './moment.ts';
import { nth } from './picked-date.ts';
import { range } from './range-date.ts';
import { run, unitDate } from './relative-date.ts';
import { eraStretch, weekStretch, yearStretch } from './stretch.ts';
import { holiday, portion } from './yearly-date.ts';

/** Works out which days a date means. Without a date of publication what is relative keeps X for what it leaves open. */
export function resolveDate(date: DateMeaning, now: Circumstance): Resolved {
  switch (date.is) {
    case 'date':
      return calendarDate(date, now);
    case 'unit':
      if (date.unit === 'year' && date.origin === 'told' && now.toldYear !== null)
        return yearStretch(now.toldYear + date.offset);
      return unitDate(
        date.unit,
        date.offset,
        originOf(date.origin, date.unit, now),
        now,
        date.origin === 'publication',
      );
    case 'run':
      return run(date, now);
    case 'portion':
      return portion(date, now);
    case 'era':
      return eraStretch(date.unit, date.first);
    case 'holiday':
      return holiday(date, now);
    case 'away':
      return away(date, now, resolveDate);
    case 'nth':
      return nth(date, resolveDate(date.within, now));
    case 'week':
      return now.published
        ? weekStretch(mondayOfWeek(civilDate(now.published.day).year, date.number))
        : { value: `XXXX-W${two(date.number)}`, granularity: 'week' };
    case 'range':
      return range(date, now, resolveDate);
    case 'reference':
      return reference(date.value, now);
  }
}

function reference(value: string, now: Circumstance): Resolved {
  const today = now.published?.day;
  if (value !== 'PRESENT_REF' || today === undefined) return { value, granularity: 'reference' };
  const here = writeMoment(now.published!);
  return { value, granularity: 'reference', first: today, last: today, from: here, to: here };
}
