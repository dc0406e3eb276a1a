import type { Look } from '../scan/look.ts';
import { COUPLE, END, FISCAL, HYPHEN, OF, PAST, THE, THIS } from '../scan/small-words.ts';
import { intern } from '../scan/vocabulary.ts';
import { timeShifts } from '../words/time-shifts.ts';
import { ordinalAt, quantityAt } from './counts.ts';
import type { Form } from './form.ts';
import { holidayAt } from './holiday.ts';
import { MONTHS, PARTS, SEASONS, SHIFTS, UNITS, WEEKDAYS } from './lexicon.ts';
import type { DateMeaning, Mention, Shift } from './meaning.ts';

const CALENDAR = intern('calendar');
const SCHOOL = intern('school');
const WORKING = intern('working');
const WORK = intern('work');
const FOLLOWING = intern('following');
const PRECEDING = intern('preceding');
const PREVIOUS = intern('previous');
const PRIOR = intern('prior');
const COMING = intern('coming');
const UPCOMING = intern('upcoming');

/** A period set by where the present one is: last week, this month, the next three years, next Friday, last May, this summer. */
export const shifted: Form = {
  rule: 'times/shifted',
  words: Object.keys(timeShifts),
  read(look, at) {
    const shift = SHIFTS.get(look.word(at));
    if (shift === undefined) return null;
    // "this past Wednesday", "this coming week": the second word decides
    if (look.word(at) === THIS && SHIFTS.get(look.word(at + 1)) !== undefined) {
      const inner = after(look, at + 1, SHIFTS.get(look.word(at + 1))!);
      return inner && { ...inner, first: at };
    }
    const found = after(look, at, shift);
    return found && look.word(at - 1) === THE ? { ...found, first: at - 1 } : found;
  },
};

function after(look: Look, at: number, shift: Shift): Omit<Mention, 'rule'> | null {
  return named(look, at, shift) ?? unit(look, at, shift) ?? run(look, at, shift);
}

/** last Friday, next May, last summer, this morning */
function named(look: Look, at: number, shift: Shift): Omit<Mention, 'rule'> | null {
  const word = look.word(at + 1);
  const near = look.word(at) === PAST || look.word(at) === COMING || look.word(at) === UPCOMING;
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return { first: at, end: at + 2, date: { is: 'date', weekday, shift, near } };
  const month = MONTHS.get(word);
  if (
    month !== undefined &&
    (look.isCapitalised(at + 1) || look.length(at + 1) > 3) &&
    !ordinalAt(look, at + 2) &&
    look.digits(at + 2) < 0
  )
    return { first: at, end: at + 2, date: { is: 'date', month, shift } };
  const feast = holidayAt(look, at + 1);
  if (feast) return { first: at, end: feast.end, date: { is: 'holiday', rule: feast.value, shift } };
  const season = SEASONS.get(word);
  if (season !== undefined) return { first: at, end: at + 2, date: { is: 'portion', letters: season, shift } };
  const part = PARTS.get(word);
  if (part !== undefined && !look.endsInS(at + 1))
    return {
      first: at,
      end: at + 2,
      date: {
        is: 'unit',
        unit: 'day',
        offset: shift,
        origin: isOfStory(look, at) ? 'story' : 'publication',
      },
      time: { part },
    };
  return null;
}

/** "The following night", "the previous morning" are counted from the day that the story is at; "last night" is not. */
function isOfStory(look: Look, at: number): boolean {
  const word = look.word(at);
  return word === FOLLOWING || word === PRECEDING || word === PREVIOUS || word === PRIOR;
}

/** last week, this fiscal year, the previous month */
function unit(look: Look, at: number, shift: Shift): Omit<Mention, 'rule'> | null {
  let i = at + 1;
  const word = look.word(i);
  if (word === FISCAL || word === CALENDAR || word === WORKING || word === WORK || word === SCHOOL) i++;
  let of = UNITS.get(look.word(i));
  if (of === undefined || look.endsInS(i)) return null;
  let end = i + 1;
  if (of === 'week' && (look.word(end) === HYPHEN || look.touches(end)) && look.word(end + 1) === END)
    [of, end] = ['weekend', end + 2];
  if (of === 'week' && look.word(end) === END && look.touches(end) === false && look.word(end + 1) !== OF)
    [of, end] = ['weekend', end + 1];
  if (of === 'weekday') of = 'day';
  if (of === 'second' || look.word(end) === HYPHEN) return null;
  const isRun = look.word(at) === PAST && of !== 'quarter' && of !== 'weekend';
  if (
    isRun ||
    of === 'hour' ||
    of === 'minute' ||
    (shift !== 0 && (of === 'century' || (of === 'decade' && shift === -1) || of === 'fortnight'))
  ) {
    if (shift === 0) return null;
    return { first: at, end, date: { is: 'run', amount: { count: 1, unit: of }, direction: shift } };
  }
  return {
    first: at,
    end,
    date: {
      is: 'unit',
      unit: of === 'night' ? 'day' : of,
      offset: shift,
      origin: isOfStory(look, at) ? 'story' : 'publication',
    },
  };
}

/** the last three weeks, the past few months, 2 upcoming months */
function run(look: Look, at: number, shift: Shift): Omit<Mention, 'rule'> | null {
  if (shift === 0) return null;
  const couple = look.word(at + 1) === COUPLE ? { value: 2, end: look.word(at + 2) === OF ? at + 3 : at + 2 } : null;
  const count = couple ?? quantityAt(look, at + 1);
  if (!count) return null;
  let i = count.end;
  while (i < count.end + 2 && !UNITS.get(look.word(i)) && ADJECTIVES.includes(look.word(i))) i++;
  const of = UNITS.get(look.word(i));
  if (of === undefined || of === 'half' || ordinalAt(look, at + 1)) return null;
  const date: DateMeaning = { is: 'run', amount: { count: count.value, unit: of }, direction: shift };
  return { first: at, end: i + 1, date };
}

const ADJECTIVES = [
  intern('full'),
  intern('business'),
  intern('working'),
  intern('calendar'),
  intern('fiscal'),
  intern('or'),
];
