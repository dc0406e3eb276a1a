import { civilDate } from '../calendar.ts';
import type { DateMeaning, Origin, Unit } from '../meaning.ts';
import type { Tense } from '../tense.ts';
import type { Moment } from './moment.ts';
import type { Stretch } from './stretch.ts';

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
  /** The last year that the story named in figures: to it "that year" points. */
  toldYear: number | null;
  /** The day of which the text reports, to which its hours belong: named in its opening. */
  reportDay: number | null;
  /** True where that last day was named in the same paragraph. */
  isNear: boolean;
  /** True where it can only be past: since Jan. 1. */
  isPastOnly: boolean;
  /** True where the text looks ahead to it: before the end of the month. */
  isBounded: boolean;
  /** True for a text of a sentence at most: it has no story before it to count from. */
  isShort: boolean;
  tense: Tense;
}

/** A stretch, and the seconds of its day where a distance was counted to the minute. */
export interface Resolved extends Stretch {
  seconds?: number;
  /** First and last minute where they are known (the last two hours). */
  from?: string;
  to?: string;
  /** The two ends of a range, each by itself. */
  ends?: readonly [Stretch, Stretch];
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

/** Where the story stands, where it is known exactly enough for the unit; else where it was published. */
export function originOf(origin: Origin, unit: Unit, now: Circumstance): number | null {
  const story = now.story;
  if (
    origin !== 'publication' &&
    story &&
    COARSENESS.indexOf(story.granularity) <= Math.max(0, COARSENESS.indexOf(unit))
  )
    return story.day;
  if (origin !== 'publication' && now.storyDay !== null) return now.storyDay;
  if (origin === 'told' && !now.isShort) return null;
  return now.published?.day ?? null;
}

export const OPEN_VALUES: Partial<Record<Unit, string>> = {
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

/** The year that a date names, or counts from the one in which it was published. */
export function yearStated(
  { year, yearOffset }: { year?: number; yearOffset?: number },
  { published }: Circumstance,
): number | undefined {
  return year ?? (yearOffset !== undefined && published ? civilDate(published.day).year + yearOffset : undefined);
}

export function ends(first: number | undefined, last: number | undefined): { first?: number; last?: number } {
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** How a date within another is worked out: handed down, so that the files do not need each other in a ring. */
export type ResolveDate = (date: DateMeaning, now: Circumstance) => Resolved;

/** Where a text begins: nothing is told yet. */
export const unknownStory: Omit<Circumstance, 'published' | 'isShort'> = {
  story: null,
  storyDay: null,
  reportDay: null,
  toldYear: null,
  isNear: false,
  isBounded: false,
  isPastOnly: false,
  tense: 'unknown',
};
