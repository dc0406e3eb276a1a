import { writeDay } from '../calendar.ts';
import type { DateMeaning, Unit } from '../meaning.ts';
import { writeDuration } from '../write-duration.ts';
import { type Circumstance, OPEN_VALUES, originOf, type ResolveDate, type Resolved } from './circumstance.ts';
import { isOfDay, type Moment, move } from './moment.ts';
import { dayStretch, stretchAround } from './stretch.ts';

/** Two weeks ago: valued at the grain of its unit (a week), while the days are counted exactly. */
export function away(date: Extract<DateMeaning, { is: 'away' }>, now: Circumstance, resolve: ResolveDate): Resolved {
  const smallest = date.amounts.at(-1)!.unit;
  const length: Resolved = { value: writeDuration(date.amounts), granularity: smallest, isLength: true };
  if (date.amounts.some(({ count }) => count === null) && date.base === 'story') return length;
  if (date.amounts.some(({ count }) => count === null))
    return { value: date.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', granularity: 'reference' };
  const fromText = typeof date.base !== 'string';
  const base = baseMoment(date, smallest, now, resolve);
  if (!base)
    return { value: isOfDay(smallest) ? 'XXXX-XX-XXTXX:XX' : (OPEN_VALUES[smallest] ?? 'XXXX'), granularity: smallest };
  const there = move(base, date.amounts, date.sign);
  // "11 months afterwards" of what is over cannot lie ahead: it was counted from a day that is not known
  const isLost = date.base === 'story' && now.tense !== 'future' && !now.isShort;
  if (isLost && now.published && there.day > now.published.day) return length;
  if (isOfDay(smallest)) {
    // "20 minutes later" than what has no hour is known by its length alone
    if (base.seconds === null && date.base === 'story') return length;
    if (base.seconds === null)
      return { value: `${writeDay(there.day)}TXX:XX`, granularity: smallest, first: there.day, last: there.day };
    return { ...dayStretch(there.day), granularity: smallest, seconds: there.seconds! };
  }
  const exactDay = dayStretch(there.day);
  if (fromText || smallest === 'day' || smallest === 'night' || smallest === 'weekday') return exactDay;
  const isWhole = date.amounts.every(({ count }) => Number.isInteger(count));
  const around = stretchAround(there.day, isWhole ? smallest : 'year');
  return { ...around, first: there.day, last: there.day };
}

function baseMoment(
  date: Extract<DateMeaning, { is: 'away' }>,
  unit: Unit,
  now: Circumstance,
  resolve: ResolveDate,
): Moment | null {
  if (date.base === 'publication') return now.published;
  if (date.base === 'story' || date.base === 'told') {
    const day = originOf('story', unit, now);
    return day === null ? null : { day, seconds: day === now.published?.day ? now.published.seconds : null };
  }
  const { first } = resolve(date.base, now);
  return first === undefined ? null : { day: first, seconds: null };
}
