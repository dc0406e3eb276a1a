import type { Look } from '../scan/look.ts';
import type { Scan } from '../scan/scan.ts';
import { HYPHEN, NEXT, ON, SLASH, THIS, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { slashedDayPrepositions } from '../words/slashed-day-prepositions.ts';
import { dated } from './dated.ts';
import type { Form } from './form.ts';
import { MONEY_SIGNS, MONTHS, TIME_PREPOSITIONS } from './lexicon.ts';
import type { CalendarDate, Mention } from './meaning.ts';
import { shiftedMonth } from './shifted-month.ts';

const OPENERS_OF_SLASHED = [ON, THIS, NEXT, intern('date')];
const MERIDIEMS = wordSet(['am', 'pm', 'a.m', 'p.m', 'a', 'p']);
const BEFORE_DAYS = wordSet(slashedDayPrepositions);

const MAGNITUDES = wordSet(['million', 'billion', 'trillion', 'thousand', 'percent', 'per', '%', 'bn', 'mln']);

/** Day and month in digits: 01/11/2022 (month first unless impossible), 11-1-2022, 11.01.2022, 31/Oct/1974, on 2/15. */
export const numericDate: Form = {
  rule: 'times/numeric-date',
  numbers: true,
  read(look, at) {
    if (
      look.touches(at) &&
      (look.word(at - 1) === HYPHEN || look.word(at - 1) === SLASH) &&
      look.isNumber(at - 2) &&
      isGlued(look, at - 2)
    )
      return null;
    return dottedYear(look, at) ?? separated(look, at);
  },
};

/** "this Friday 7.6": day and month between stops may be any number, and need a day's word beside them. */
export const dottedDay: Form = {
  rule: 'times/numeric-date',
  numbers: true,
  read(look, at) {
    if (MONEY_SIGNS.has(look.word(at - 1)) || MAGNITUDES.has(look.word(at + 1))) return null;
    if (look.isLower(at + 1) && look.tag(at + 1) === Tag.noun) return null; // 3.1 metres
    const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(look.text(at));
    const date = parts && order(Number(parts[1]), Number(parts[2]), null);
    const isOpened = look.word(at - 1) === ON && !look.isWord(at + 1) && look.text(at + 1) !== '%';
    return date && { first: at, end: at + 1, date, weak: !isOpened };
  },
};

/** "11.01.2022" is one token; stops are continental: day first, unless only month first is possible. */
function dottedYear(look: Look, at: number): Omit<Mention, 'rule'> | null {
  if (look.length(at) < 6) return null;
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(look.text(at));
  const date = parts && continental(Number(parts[1]), Number(parts[2]), fullYear(Number(parts[3]), parts[3]!.length));
  return date && { first: at, end: at + 1, date };
}

function separated(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const mark = look.word(at + 1);
  if ((mark !== SLASH && mark !== HYPHEN) || !look.touches(at + 1) || look.length(at) > 2) return null;
  const hasThird =
    look.word(at + 3) === mark && look.touches(at + 3) && (look.touches(at + 4) || look.length(at + 4) === 4);
  if (!look.touches(at + 2) && !(hasThird && look.length(at + 4) === 4)) return null;
  if (look.length(at + 2) === 4) return yearInSecondPlace(look, at);
  const year = hasThird && (look.length(at + 4) === 4 || look.length(at + 4) === 2) ? look.digits(at + 4) : -1;
  const stated = year < 0 ? null : fullYear(year, look.length(at + 4));
  const month = look.isWord(at + 2) ? MONTHS.get(look.word(at + 2)) : undefined;
  const day = look.digits(at);
  if (month !== undefined) {
    const date = dated(day, month, stated);
    return date && { first: at, end: stated === null ? at + 3 : at + 5, date };
  }
  if (look.length(at + 2) > 2) return null;
  if (stated === null) return hasThird ? null : withoutYear(look, at, mark);
  const second = look.digits(at + 2);
  const date = (isDayFirst(look) ? dated(day, second, stated) : null) ?? order(day, second, stated);
  return date && { first: at, end: at + 5, date };
}

/** 09/2012, 23-2020-September */
function yearInSecondPlace(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const year = look.digits(at + 2);
  const first = look.digits(at);
  if (year < 1000 || year > 2200) return null;
  const month = MONTHS.get(look.word(at + 4));
  const date = month === undefined ? null : dated(first, month, year);
  if (date) return { first: at, end: at + 5, date };
  const isMonth = look.word(at + 1) === SLASH && first >= 1 && first <= 12;
  return isMonth ? { first: at, end: at + 3, date: { is: 'date', year, month: first } } : null;
}

/** 2/15, 7-6: a date only where a word or the end of the sentence says so, or beside another time. */
function withoutYear(look: Look, at: number, mark: number): Omit<Mention, 'rule'> | null {
  const [a, b] = [look.digits(at), look.digits(at + 2)];
  if (a === 9 && b === 11 && mark === SLASH)
    return { first: at, end: at + 3, date: { is: 'date', year: 2001, month: 9, day: 11 } };
  const date = order(a, b, null);
  if (!date || MERIDIEMS.has(look.word(at + 3)) || shiftedMonth(look, at + 3)) return null;
  const before = look.word(at - 1);
  const isLed = OPENERS_OF_SLASHED.includes(before) || (BEFORE_DAYS.has(before) && a <= 12);
  const isNoFraction = a <= 12 && b > 12 && b !== 16;
  const isDate = mark === SLASH && isClosed(look, at + 3) && (isLed || isNoFraction);
  return { first: at, end: at + 3, date, weak: !isDate };
}

/** True where no noun follows that the fraction could count. */
function isClosed(look: Look, at: number): boolean {
  return !look.isWord(at) || TIME_PREPOSITIONS.has(look.word(at)) || look.word(at) === TO;
}

/** Whether a text writes the day before the month: by its dates with the month in letters, and by those that have but one order. */
function isDayFirst({ scan }: Look): boolean {
  const known = dayFirst.get(scan);
  if (known !== undefined) return known;
  const writes = writesDayFirst(scan.text);
  dayFirst.set(scan, writes);
  return writes;
}
/** Asked once of each text, however many dates it has. */
const dayFirst = new WeakMap<Scan, boolean>();

function writesDayFirst(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const daysBefore = count(DAY_BEFORE_MONTH) + count(/\b(?:1[3-9]|2\d|3[01])[/-]\d{1,2}[/-]\d{2,4}\b/g);
  return daysBefore > count(MONTH_BEFORE_DAY) + count(/\b\d{1,2}[/-](?:1[3-9]|2\d|3[01])[/-]\d{2,4}\b/g);
}
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const DAY_BEFORE_MONTH = new RegExp(`\\b[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'g');
const MONTH_BEFORE_DAY = new RegExp(`\\b${MONTH}\\.? [0-3]?\\d\\b`, 'g');

/** Month first, as American papers write, unless only day first is possible. */
function order(a: number, b: number, year: number | null): CalendarDate | null {
  return dated(b, a, year) ?? dated(a, b, year);
}

function continental(a: number, b: number, year: number): CalendarDate | null {
  return dated(a, b, year) ?? dated(b, a, year);
}

/** Years in two digits are of this century up to 49. */
export function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

const isGlued = (look: Look, at: number): boolean => look.length(at) > 2;
