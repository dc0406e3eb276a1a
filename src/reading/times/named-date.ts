import { numeralAt } from '../figures/numeral.ts';
import type { Look } from '../scan/look.ts';
import { AND, COMMA, DAY, HYPHEN, IN, OF, SLASH, THE, TO } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { dateEdges } from '../words/date-edges.ts';
import { monthNames } from '../words/month-names.ts';
import { numberWords } from '../words/number-words.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { wordsAfterNumberNoDay } from '../words/words-after-number-no-day.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';
import {
  AMBIGUOUS_MONTHS,
  CONNECTORS,
  DASHES,
  MONEY_SIGNS,
  MONTHS,
  SHIFTS,
  TIME_PREPOSITIONS,
  UNITS,
} from './lexicon.ts';
import type { CalendarDate, DateMeaning, Mention } from './meaning.ts';
import { fullYear } from './numeric-date.ts';
import { shiftedMonth } from './shifted-month.ts';
import { withThe } from './with-the.ts';
import { readYear } from './year.ts';

const MAY = intern('may');
const EDGES = wordSet(Object.keys(dateEdges));
/** Nouns that make 11 September that of 2001. */
const NAMED_AFTER = wordSet(['attack', 'attacks', 'hijackers', 'memorial', 'museum', 'terror', 'terrorist', 'victims']);
const VERBS = wordSet(['may', 'march', 'mar', 'dec', 'sept', 'sep']);
const QUOTE = intern("'");
const COUNTED = wordSet(wordsAfterNumberNoDay);

type Found = Omit<Mention, 'rule'>;

/** A month by its name, with day and year: January 5, 2022 · 5 January · the 5th of May · March 2022 · May 5-7 · May. */
export const namedDate: Form = {
  rule: 'times/named-date',
  words: Object.keys(monthNames),
  read(look, at) {
    const month = MONTHS.get(look.word(at));
    if (month === undefined) return null;
    return dayBehind(look, at, month) ?? monthAlone(look, at, month);
  },
};

/** "5 January", "15th of February", "13 to 15 July": the form hinges on the number. */
export const dayOfMonth: Form = {
  rule: 'times/named-date',
  numbers: true,
  words: [...Object.keys(ordinalWords), ...Object.keys(numberWords)],
  read: (look, at) => dayFirst(look, at),
};

function dayFirst(look: Look, at: number): Found | null {
  if (MONEY_SIGNS.has(look.word(at - 1))) return null;
  const day = dayAt(look, at);
  if (!day) return null;
  const direct = monthAfterDay(look, day.end);
  const start = withThe(look, at);
  if (direct) return closeDate(look, start, day.value, direct);
  if (!CONNECTORS.has(look.word(day.end))) return null;
  const second = dayAt(look, look.word(day.end + 1) === THE ? day.end + 2 : day.end + 1);
  if (!second || second.value <= day.value) return null;
  const month = monthAfterDay(look, second.end);
  if (!month) return daysOfShiftedMonth(look, start, [day.value, second.value], second.end);
  const closed = closeDate(look, start, second.value, month);
  const to = closed.date;
  return { ...closed, date: { is: 'range', from: { ...to, day: day.value }, to } };
}

/** "from 4 to 22 this month" */
function daysOfShiftedMonth(look: Look, first: number, [from, to]: [number, number], at: number): Found | null {
  const month = shiftedMonth(look, at);
  if (!month) return null;
  const day = (of: number): CalendarDate => ({ is: 'date', day: of, monthOffset: month.offset });
  return { first, end: month.end, date: { is: 'range', from: day(from), to: day(to) } };
}

function closeDate(
  look: Look,
  first: number,
  day: number,
  { month, end }: { month: number; end: number },
): { first: number; end: number; date: CalendarDate } {
  const year = yearBehind(look, end);
  return { first, end: year?.end ?? end, date: { is: 'date', month, day, ...(year && { year: year.value }) } };
}

/** The month behind a day: "January", "of January", "day of January", "-Jan". */
function monthAfterDay(look: Look, at: number): { month: number; end: number } | null {
  let i = at;
  if (look.word(i) === DAY) i++;
  if (look.word(i) === OF) i++;
  else if (look.word(i) === THE) return null;
  const month = MONTHS.get(look.word(i));
  if (
    month === undefined ||
    (!look.isCapitalised(i) &&
      AMBIGUOUS_MONTHS.has(look.word(i)) &&
      i === at &&
      !look.touches(i) &&
      look.isWord(i + 1) &&
      look.length(i) === 3)
  )
    return null;
  return { month, end: i + 1 };
}

/** A day of the month: 5, 5th, fifth, twenty-fourth. */
function dayAt(look: Look, at: number): { value: number; end: number } | null {
  const ordinal = ordinalAt(look, at);
  if (ordinal?.value && ordinal.value <= 31) return { value: ordinal.value, end: ordinal.end };
  const digits = look.digits(at);
  if (digits >= 1 && digits <= 31) return { value: digits, end: at + 1 };
  if (look.isNumber(at)) return null;
  const spelled = numeralAt(look, at);
  return spelled?.value && spelled.value <= 31 ? { value: spelled.value, end: spelled.end } : null;
}

function dayBehind(look: Look, at: number, month: number): Found | null {
  let i = at + 1;
  if (look.word(i) === COMMA && ordinalAt(look, i + 1)) i++;
  else if ((look.word(i) === HYPHEN || look.word(i) === SLASH) && look.touches(i) && look.touches(i + 1)) i++;
  if (look.word(i) === THE) i++;
  const day = dayAt(look, i);
  if (!day || !look.sameSentence(at, i) || COUNTED.has(look.word(day.end))) return null;
  // "March 18 2014", but "in March 18 people died" keeps the month alone.
  if (
    TIME_PREPOSITIONS.has(look.word(at - 1)) &&
    look.word(at - 1) === IN &&
    look.isLower(day.end) &&
    !ordinalAt(look, i) &&
    look.endsInS(day.end)
  )
    return null;
  if (!look.isCapitalised(at) && look.word(at) === MAY && !look.isNumber(i)) return null;
  const range = rangeBehind(look, day.end, day.value);
  const year = yearBehind(look, range?.end ?? day.end);
  const from: CalendarDate = { is: 'date', month, day: day.value, ...(year && { year: year.value }) };
  if (!range && !year && month === 9 && day.value === 11 && NAMED_AFTER.has(look.word(day.end)))
    return { first: at, end: day.end, date: { is: 'date', year: 2001, month, day: 11 } };
  const date: DateMeaning = range ? { is: 'range', from, to: { ...from, day: range.value } } : from;
  return { first: at, end: year?.end ?? range?.end ?? day.end, date };
}

/** The second day of "July 13-15", "July 13 through 15"; not the number of "July 13 - 200 people". */
function rangeBehind(look: Look, at: number, first: number): { value: number; end: number } | null {
  if (!CONNECTORS.has(look.word(at))) return null;
  const day = dayAt(look, look.word(at + 1) === THE ? at + 2 : at + 1);
  if (!day || day.value <= first || MONTHS.get(look.word(day.end)) !== undefined || look.word(day.end) === SLASH)
    return null;
  if (COUNTED.has(look.word(day.end)) || (look.word(day.end) === OF && MONTHS.get(look.word(day.end + 1)))) return null;
  const dash = DASHES.has(look.word(at));
  if (!dash && look.isLower(day.end) && look.endsInS(day.end)) return null;
  if (look.word(at) === AND && look.isLower(day.end)) return null;
  return day;
}

/** A year behind a date: ", 2022", "2022", "of 1995", "in 2020", "'96", "of 87", "two thousand and five". */
export function yearBehind(look: Look, at: number): { value: number; end: number } | null {
  let i = at;
  const mark = look.word(i);
  if (mark === COMMA || mark === OF || mark === IN || mark === SLASH || mark === HYPHEN) i++;
  if (!look.sameSentence(at - 1, i)) return null;
  if ((mark === SLASH || mark === HYPHEN) && !(look.touches(i) && look.length(i) === 4)) return null;
  const written = readYear(look, i);
  if (written && (look.isNumber(i) || mark !== IN)) return written;
  if (look.word(i) === QUOTE) i++;
  const short = look.digits(i);
  if (
    short >= 0 &&
    look.length(i) === 2 &&
    mark !== IN &&
    !look.isWord(i + 1) &&
    !DASHES.has(look.word(i + 1)) &&
    !COUNTED.has(look.word(i + 1)) &&
    (mark !== COMMA || look.length(at - 1) <= 2)
  )
    return { value: fullYear(short, 2), end: i + 1 };
  return null;
}

function monthAlone(look: Look, at: number, month: number): Found | null {
  const before = look.word(look.word(at - 1) === THE ? at - 2 : at - 1);
  const endsPeriod = look.word(at - 1) === TO && UNITS.get(look.word(at - 2)) !== undefined; // the five years to March
  const herald = endsPeriod || TIME_PREPOSITIONS.has(before) || EDGES.has(before) || SHIFTS.get(before) !== undefined;
  const year = yearBehindMonth(look, at + 1);
  const capital = look.isCapitalised(at);
  const isVerb = !capital && VERBS.has(look.word(at));
  const date: CalendarDate = { is: 'date', month, ...(year && { year: year.value }) };
  if (year && (!isVerb || (herald && before !== THE))) return { first: at, end: year.end, date };
  if (isVerb && !(before === IN && !look.isWord(at + 1))) return null;
  const short = look.length(at) <= 4;
  if (isPartOfName(look, at) && !endsPeriod) return null;
  const doubtful = AMBIGUOUS_MONTHS.has(look.word(at)) || short;
  return { first: at, end: at + 1, date, weak: doubtful && !herald && !CONNECTORS.has(before) };
}

function yearBehindMonth(look: Look, at: number): { value: number; end: number } | null {
  const year = yearBehind(look, at);
  if (!year) return null;
  return look.isNumber(year.end - 1) &&
    look.length(year.end - 1) === 2 &&
    look.word(at) !== OF &&
    look.word(at) !== QUOTE
    ? null
    : year;
}

/** "June Smith", "April Jones", "Theresa May": a capitalised neighbour that is no part of a date. */
function isPartOfName(look: Look, at: number): boolean {
  if (!AMBIGUOUS_MONTHS.has(look.word(at))) return false;
  const before = look.isCapitalised(at - 1) && !look.opensSentence(at - 1) && !TIME_PREPOSITIONS.has(look.word(at - 1));
  const behind =
    look.isWord(at + 1) &&
    look.isCapitalised(at + 1) &&
    !TIME_PREPOSITIONS.has(look.word(at - 1)) &&
    look.sameSentence(at, at + 1);
  return before || behind;
}
