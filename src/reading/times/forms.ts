import { wordId, wordSet } from '../scan/vocabulary.ts';
import { clock, namedClock } from './clock.ts';
import { dayAlone } from './day-alone.ts';
import { bareDuration, duration } from './duration.ts';
import { endOfPeriod } from './end-of-period.ts';
import { era } from './era.ts';
import type { Form } from './form.ts';
import { frequency } from './frequency.ts';
import { gluedDate } from './glued-date.ts';
import { holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { dayOfMonth, namedDate } from './named-date.ts';
import { namedDay } from './named-day.ts';
import { nth } from './nth.ts';
import { dottedDay, numericDate } from './numeric-date.ts';
import { partOfDay } from './part-of-day.ts';
import { quarter, season } from './portion.ts';
import { reference } from './reference.ts';
import { shifted } from './shifted.ts';
import { toldPeriod } from './told-period.ts';
import { vaguePeriod } from './vague-period.ts';
import { weekNumber } from './week-number.ts';
import { weekday } from './weekday.ts';
import { spelledYear, year } from './year.ts';

/** All forms of time, in the order in which they are tried where several may begin. */
export const FORMS: readonly Form[] = [
  holiday, // before months and weekdays: "May Day", "Good Friday"
  gluedDate,
  isoDate,
  numericDate, // before the hour: "11.01.2022", "4/25"
  era, // before the day of a month: "the 20th century"
  weekNumber, // before the week of a day
  nth, // before last week and the first quarter: "the last week of July"
  quarter,
  dayOfMonth, // before lengths and hours: "5 May", "second of March"
  namedClock, // before lengths: "20 minutes past eight"
  spelledYear, // before the hour: "two thousand and five"
  duration, // before the year: "2000 years"
  frequency,
  clock, // before the year: "1530 GMT"
  year,
  dottedDay, // behind lengths and hours: "2.5 hours", "at 6.45"
  dayAlone, // behind all that a number may be
  namedDate,
  reference, // before shifted and told periods: "the past", "these days"
  vaguePeriod,
  shifted,
  weekday,
  namedDay,
  toldPeriod,
  season,
  endOfPeriod,
  bareDuration,
  partOfDay,
];

export const NO_FORMS: readonly Form[] = [];
const lists: Form[][] = [];
const listOf = new Map<number, number>();
for (const form of FORMS) {
  wordSet(form.words ?? []);
  for (const word of form.words ?? []) {
    const id = wordId(word);
    const index = listOf.get(id) ?? lists.push([]) - 1;
    listOf.set(id, index);
    if (!lists[index]!.includes(form)) lists[index]!.push(form);
  }
}
/** Index of its list, and one more, by the id of a word; 0 for words that begin no form. */
const indexOf = new Uint16Array(Math.max(...listOf.keys()) + 1);
for (const [id, index] of listOf) indexOf[id] = index + 1;

/** The few forms that a word may begin, in order. */
export function formsAtWord(word: number): readonly Form[] {
  const index = word < indexOf.length ? indexOf[word]! : 0;
  return index === 0 ? NO_FORMS : lists[index - 1]!;
}
export const FORMS_AT_GLUED: readonly Form[] = FORMS.filter(({ glued }) => glued);
export const FORMS_AT_NUMBERS: readonly Form[] = FORMS.filter(({ numbers }) => numbers);
