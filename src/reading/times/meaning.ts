/** What a text says of a time, before anything is worked out from the date of publication. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekday'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Before (-1), at (0) or after (1) the present one: last, this, next. */
export type Shift = -1 | 0 | 1;

/** A count of units; null where the text leaves the count open (several years). */
export interface Amount {
  count: number | null;
  unit: Unit;
}

/**
 * From where a text counts: from its publication; from the day that the story has come to, else from publication (two
 * days later); or from a day that it must have told (that day), without which it stays open.
 */
export type Origin = 'publication' | 'story' | 'told';

/** Parts of a date as written; what is not there is worked out later. */
export interface CalendarDate {
  is: 'date';
  year?: number;
  /** The year by its distance from the present one (in May next year). */
  yearOffset?: number;
  month?: number;
  monthOffset?: number;
  day?: number;
  weekday?: number;
  /** The week by its distance from the present one (Friday of next week). */
  weekOffset?: number;
  /** last, this or next before the name (last May, next Friday); `near` where the closest is meant (this past Friday). */
  shift?: Shift;
  near?: boolean;
}

export type DateMeaning =
  | CalendarDate
  /** today, last week, this year; `that day`, `the following year` count from the story */
  | { is: 'unit'; unit: Unit; offset: number; origin: Origin }
  /** the last three weeks, the next five days */
  | { is: 'run'; amount: Amount; direction: -1 | 1 }
  /** the third quarter, the first half of 2020, last summer */
  | { is: 'portion'; letters: string; year?: number; yearOffset?: number; shift?: Shift; ofToldYear?: boolean }
  /** the 1990s, the 20th century; `first` is its first year as a year of the calendar names it (1990, 1900) */
  | { is: 'era'; unit: 'decade' | 'century' | 'millennium'; first: number }
  | { is: 'holiday'; rule: string; year?: number; yearOffset?: number; shift?: Shift }
  /** two days ago, three weeks after Easter */
  | { is: 'away'; amounts: Amount[]; sign: -1 | 1; base: DateMeaning | Origin }
  /** the first Monday of May, the last week of July (n counts from the end where negative), the first ten days of May */
  | { is: 'nth'; n: number; unit?: Unit; weekday?: number; run?: number; within: DateMeaning }
  /** week 31 of the present year */
  | { is: 'week'; number: number }
  /** `gap`: the tokens between its ends, behind the first and first of the second, where each end is a time by itself */
  | { is: 'range'; from: DateMeaning; to: DateMeaning; gap?: readonly [number, number] }
  | { is: 'reference'; value: string };

/** A time of the day: seconds since midnight, and how exactly it was given. */
export interface Clock {
  seconds: number;
  precision: 'hour' | 'minute' | 'second';
  /** True where morning or afternoon was left open (at 7:30). */
  open: boolean;
}

export interface TimeOfDay {
  clock?: Clock;
  /** The other end of a range of clock times. */
  until?: Clock;
  /** The tokens between the two ends of a range: behind the first, first of the second. */
  gap?: readonly [number, number];
  /** True for an end of a habit's hours, which is no one day's. */
  isOfAnyDay?: boolean;
  /** A part of the day by its TIMEX3 letters: MO, MI, AF, EV, NI, DT. */
  part?: string;
  /** Minutes east of UTC. */
  zone?: number;
}

/**
 * Which part of a period is meant: its first or second half (early, late), its outermost part (the beginning, the end),
 * its middle, what lies before or behind the day of publication (earlier, later this week), or all that lies behind or
 * before it (after 2010).
 */
export type Edge = 'early' | 'late' | 'start' | 'end' | 'mid' | 'earlier' | 'later' | 'rest' | 'after' | 'before';

/** One temporal expression in the making: tokens (end exclusive), the form that found it, and what it says. */
export interface Mention {
  first: number;
  end: number;
  rule: string;
  date?: DateMeaning;
  time?: TimeOfDay;
  length?: Amount[];
  /** The TIMEX3 value of what recurs, without its time of day: P1D, XXXX-WXX-2; empty for a part of day alone. */
  every?: string;
  edge?: Edge;
  /** Too little to be a time by itself (at 5, Sun): it must join another, or stand alone as the whole text. */
  weak?: boolean;
}
