import {
  civilDate,
  dayNumber,
  daysInMonth,
  mondayOf,
  mondayOfWeek,
  monthAfter,
  weekdayOf,
  writeDay,
  writeMonth,
} from './calendar.ts';
import { holidayDay } from './holiday-day.ts';
import type { CalendarDate, DateMeaning, Unit } from './meaning.ts';
import { isOfDay, type Moment, move, writeMoment } from './moment.ts';
import {
  dayStretch,
  eraStretch,
  monthStretch,
  portionStretch,
  type Stretch,
  stretchAround,
  weekendStretch,
  weekStretch,
  yearStretch,
} from './stretch.ts';
import type { Tense } from './tense.ts';
import { writeDuration } from './write-duration.ts';

/** A day that the story named, and how exactly it is known. */
export interface Told {
  day: number;
  granularity: string;
}

/** From where a date is worked out. */
export interface Circumstance {
  /** Publication; null where it is not known, and then nothing relative is resolved. */
  published: Moment | null;
  /** The day to which the story has come, and how exactly it is known. */
  story: Told | null;
  /** The last single day that the story named. */
  storyDay: number | null;
  /** True where that day was named in the same paragraph. */
  isNear: boolean;
  /** True where the text looks ahead to it: before the end of the month. */
  isBounded: boolean;
  tense: Tense;
}

/** A stretch, and the seconds of its day where a distance was counted to the minute. */
export interface Resolved extends Stretch {
  seconds?: number;
  /** First and last minute where they are known (the last two hours). */
  from?: string;
  to?: string;
  /** True where the value is a length of time (the past two weeks). */
  isLength?: boolean;
}

const COARSENESS = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Works out which days a date means. Without a date of publication what is relative keeps X for what it leaves open. */
export function resolveDate(date: DateMeaning, now: Circumstance): Resolved {
  switch (date.is) {
    case 'date':
      return calendarDate(date, now);
    case 'unit':
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
      return away(date, now);
    case 'nth':
      return nth(date, now);
    case 'week':
      return now.published
        ? weekStretch(mondayOfWeek(civilDate(now.published.day).year, date.number))
        : { value: `XXXX-W${two(date.number)}`, granularity: 'week' };
    case 'range':
      return range(date, now);
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

/** Where the story stands, where it is known exactly enough for the unit; else where it was published. */
function originOf(origin: 'publication' | 'story', unit: Unit, now: Circumstance): number | null {
  const story = now.story;
  if (origin === 'story' && story && COARSENESS.indexOf(story.granularity) <= Math.max(0, COARSENESS.indexOf(unit)))
    return story.day;
  if (origin === 'story' && now.storyDay !== null) return now.storyDay;
  return now.published?.day ?? null;
}

function unitDate(unit: Unit, offset: number, from: number | null, now: Circumstance, deictic: boolean): Resolved {
  if (from === null) return { value: OPEN_VALUES[unit] ?? 'XXXX', granularity: unit };
  const { year, month } = civilDate(from);
  switch (unit) {
    case 'week':
      return weekStretch(from + 7 * offset);
    case 'fortnight':
      return {
        ...weekStretch(from),
        value: writeDuration([{ count: 1, unit }]),
        last: mondayOf(from) + 13,
        granularity: unit,
      };
    case 'weekend': {
      // On a weekday "this weekend" is the one gone by in a report, the one ahead in a plan.
      const gone = deictic && offset === 0 && weekdayOf(from) < 6 && now.tense === 'past';
      return weekendStretch(from + 7 * (gone ? -1 : offset));
    }
    case 'month': {
      const there = monthAfter(year, month, offset);
      return monthStretch(there.year, there.month);
    }
    case 'quarter': {
      const there = monthAfter(year, month, 3 * offset);
      return portionStretch(there.year, `Q${Math.ceil(there.month / 3)}`);
    }
    case 'half': {
      const there = monthAfter(year, month, 6 * offset);
      return portionStretch(there.year, there.month <= 6 ? 'H1' : 'H2');
    }
    case 'year':
      return yearStretch(year + offset);
    case 'decade':
      return eraStretch('decade', year - (year % 10) + 10 * offset);
    case 'century':
      return eraStretch('century', year - (year % 100) + 100 * offset);
    case 'millennium':
      return eraStretch('millennium', year - (year % 1000) + 1000 * offset);
    default:
      return dayStretch(from + offset);
  }
}

const OPEN_VALUES: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function calendarDate(date: CalendarDate, now: Circumstance): Resolved {
  const today = now.published?.day ?? null;
  if (date.weekday !== undefined && date.day === undefined) return weekday(date, date.weekday, today, now);
  const year =
    date.year ??
    (date.yearOffset !== undefined && today !== null ? civilDate(today).year + date.yearOffset : undefined);
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
  const isPast = now.tense === 'past' ? -back <= FAR : now.tense === 'future' ? ahead > FAR : -back < ahead;
  return civilDate(today + (isPast ? back : ahead)).year;
}

/** Days within which a wrong weekday is a slip of the pen and no sign of another year. */
const NEAR = 60;
/** Days beyond which nobody leaves the year out. */
const FAR = 270;

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
  const monday = mondayOf(today);
  if (date.weekOffset !== undefined) return dayStretch(monday + 7 * date.weekOffset + weekday - 1);
  const here = weekdayOf(today);
  const back = (here - weekday + 7) % 7;
  const ahead = (weekday - here + 7) % 7;
  if (date.shift === -1) return dayStretch(date.near ? today - (back || 7) : monday - 7 + weekday - 1);
  if (date.shift === 1) {
    const told = now.tense === 'past' && !date.near ? now.story : null; // "the next Tuesday they came back"
    if (told?.granularity === 'day') return dayStretch(told.day + 1 + ((weekday - weekdayOf(told.day + 1) + 7) % 7));
    return dayStretch(date.near ? today + (ahead || 7) : monday + 7 + weekday - 1);
  }
  if (date.shift === 0) return dayStretch(now.tense === 'past' ? monday + weekday - 1 : today + ahead);
  return dayStretch(now.tense === 'future' ? today + ahead : today - back);
}

/** The last two weeks: counted back from publication; whole quarters where quarters are counted. */
function run(
  { amount, direction }: { amount: { count: number | null; unit: Unit }; direction: -1 | 1 },
  now: Circumstance,
): Resolved {
  const open: Resolved = { value: writeDuration([amount]), granularity: amount.unit, isLength: true };
  const here = now.published;
  if (!here || amount.count === null) return open;
  if (amount.unit === 'quarter') {
    const near = unitDate('quarter', direction, here.day, now, true);
    const far = unitDate('quarter', direction * amount.count, here.day, now, true);
    return { ...open, ...ends(direction < 0 ? far.first : near.first, direction < 0 ? near.last : far.last) };
  }
  if (amount.unit === 'decade' && direction > 0) {
    const near = unitDate('decade', 1, here.day, now, true);
    return { ...open, ...ends(near.first, unitDate('decade', amount.count, here.day, now, true).last) };
  }
  const there = move(here, [amount], direction);
  if (isOfDay(amount.unit)) {
    if (here.seconds === null) return open;
    const [from, to] = direction < 0 ? [there, here] : [here, there];
    return { ...open, first: from.day, last: to.day, from: writeMoment(from), to: writeMoment(to) };
  }
  return { ...open, ...(direction < 0 ? ends(there.day, here.day) : ends(here.day + 1, there.day)) };
}

function ends(first: number | undefined, last: number | undefined): { first?: number; last?: number } {
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

function portion(date: Extract<DateMeaning, { is: 'portion' }>, now: Circumstance): Resolved {
  if (date.year !== undefined) return portionStretch(date.year, date.letters);
  if (!now.published) return { value: `XXXX-${date.letters}`, granularity: 'season' };
  const today = now.published.day;
  const { year } = civilDate(today);
  if (date.yearOffset !== undefined) return portionStretch(year + date.yearOffset, date.letters);
  const near = [year - 2, year - 1, year, year + 1].map((y) => portionStretch(y, date.letters));
  const holds = near.find(({ first, last }) => first! <= today && today <= last!);
  const past = near.filter(({ last }) => last! < today).at(-1)!;
  const coming = near.find(({ first }) => first! > today)!;
  if (date.shift === -1) return past;
  if (date.shift === 1) return coming;
  if (date.shift === 0) return holds ?? portionStretch(year, date.letters);
  if (now.tense === 'future') return holds ?? coming;
  if (now.tense === 'past') return date.letters.startsWith('Q') ? past : (holds ?? past);
  return holds ?? (today - past.last! <= coming.first! - today ? past : coming);
}

function holiday(date: Extract<DateMeaning, { is: 'holiday' }>, now: Circumstance): Resolved {
  const today = now.published?.day ?? null;
  const year =
    date.year ??
    (date.yearOffset !== undefined && today !== null ? civilDate(today).year + date.yearOffset : undefined);
  const dayIn = (y: number): number | null => holidayDay(date.rule, y);
  if (year !== undefined) {
    const day = dayIn(year);
    return day === null ? yearStretch(year) : dayStretch(day);
  }
  if (today === null)
    return { value: /^\d\d-\d\d$/.test(date.rule) ? `XXXX-${date.rule}` : 'XXXX-XX-XX', granularity: 'day' };
  const years = [-1, 0, 1].map((n) => dayIn(civilDate(today).year + n)).filter((day) => day !== null);
  const past = years.filter((day) => (date.shift === -1 ? day < today : day <= today)).at(-1);
  const coming = years.find((day) => (date.shift === 1 ? day > today : day >= today));
  const chosen =
    date.shift === -1
      ? past
      : date.shift === 1
        ? coming
        : now.tense === 'past'
          ? past
          : now.tense === 'future'
            ? coming
            : nearest(past, coming, today);
  return chosen === undefined ? { value: 'XXXX-XX-XX', granularity: 'day' } : dayStretch(chosen);
}

function nearest(past: number | undefined, coming: number | undefined, today: number): number | undefined {
  if (past === undefined || coming === undefined) return past ?? coming;
  return today - past < coming - today ? past : coming;
}

/** Two weeks ago: valued at the grain of its unit (a week), while the days are counted exactly. */
function away(date: Extract<DateMeaning, { is: 'away' }>, now: Circumstance): Resolved {
  const smallest = date.amounts.at(-1)!.unit;
  if (date.amounts.some(({ count }) => count === null) && date.base === 'story')
    return { value: writeDuration(date.amounts), granularity: smallest, isLength: true };
  if (date.amounts.some(({ count }) => count === null))
    return { value: date.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', granularity: 'reference' };
  const fromText = typeof date.base !== 'string';
  const base = baseMoment(date, smallest, now);
  if (!base)
    return { value: isOfDay(smallest) ? 'XXXX-XX-XXTXX:XX' : (OPEN_VALUES[smallest] ?? 'XXXX'), granularity: smallest };
  const there = move(base, date.amounts, date.sign);
  if (isOfDay(smallest)) {
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

function baseMoment(date: Extract<DateMeaning, { is: 'away' }>, unit: Unit, now: Circumstance): Moment | null {
  if (date.base === 'publication') return now.published;
  if (date.base === 'story') {
    const day = originOf('story', unit, now);
    return day === null ? null : { day, seconds: day === now.published?.day ? now.published.seconds : null };
  }
  const { first, last } = resolveDate(date.base, { ...now });
  const day = date.sign > 0 && first !== last ? first : first;
  return day === undefined ? null : { day, seconds: null };
}

/** The n-th day, week, weekday of a period; the week or weekend around a day where n is 0. */
function nth(date: Extract<DateMeaning, { is: 'nth' }>, now: Circumstance): Resolved {
  const within = resolveDate(date.within, now);
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
  const from = first + ((weekday - weekdayOf(first) + 7) % 7);
  const to = last - ((weekdayOf(last) - weekday + 7) % 7);
  const day = n > 0 ? from + 7 * (n - 1) : to + 7 * (n + 1);
  return day < first || day > last ? null : dayStretch(day);
}

/** Mondays of the first and last week of a period: a week belongs to where its Thursday is. */
function weeksIn(first: number, last: number): { first: number; last: number } {
  const thursday = first + ((4 - weekdayOf(first) + 7) % 7);
  return { first: thursday - 3, last: last - ((weekdayOf(last) - 4 + 7) % 7) - 3 };
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

/**
 * From one date to another. An end that is settled by itself (a year, "next", "last") settles the other, which is the
 * nearest on its side; else the later end is worked out and the earlier is the last one before it.
 */
function range(date: Extract<DateMeaning, { is: 'range' }>, now: Circumstance): Resolved {
  let from = resolveDate(date.from, now);
  let to = resolveDate(date.to, now);
  const isBackward = from.first !== undefined && to.last !== undefined && to.last < from.first;
  const isLoose = !isSettled(date.from) && !isSettled(date.to) && date.from.is === 'date';
  const isAhead = now.tense === 'future' && date.from.is === 'date' && date.from.weekday !== undefined;
  if (from.first !== undefined && ((isSettled(date.from) && isBackward) || (isLoose && isAhead)))
    to = resolveDate(date.to, { ...now, tense: 'future', published: { day: from.first, seconds: null } });
  else if ((isBackward || isLoose) && to.last !== undefined)
    from = resolveDate(date.from, { ...now, tense: 'past', published: { day: to.last, seconds: null } });
  if (from.first !== undefined && to.last !== undefined && to.last < from.first) return from;
  return { value: `${from.value}/${to.value}`, granularity: from.granularity, ...ends(from.first, to.last) };
}

/** True where a date needs nothing but publication to be known: it has its year, or says last, this or next. */
function isSettled(date: DateMeaning): boolean {
  if (date.is !== 'date') return date.is !== 'holiday' && date.is !== 'portion';
  return (
    date.year !== undefined ||
    date.shift !== undefined ||
    date.yearOffset !== undefined ||
    date.weekOffset !== undefined ||
    date.monthOffset !== undefined
  );
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
