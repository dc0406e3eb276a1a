import type { Look } from '../scan/look.ts';
import { FISCAL, HALF, HYPHEN, IN, LAST, OF, THAT, THE, YEAR } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { businessNouns } from '../words/business-nouns.ts';
import { dateEdges } from '../words/date-edges.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { quarterNounsOfSport } from '../words/quarter-nouns-of-sport.ts';
import { seasons } from '../words/seasons.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';
import { SEASONS, SHIFTS, TIME_PREPOSITIONS } from './lexicon.ts';
import type { Mention } from './meaning.ts';
import { yearBehind } from './named-date.ts';
import { fullYear } from './numeric-date.ts';
import { withThe } from './with-the.ts';
import { readYear } from './year.ts';

const FY = intern('fy');
const QUARTER = wordSet(['quarter', 'qtr']);
const FALL = intern('fall');
const SPRING = intern('spring');
const EDGES = wordSet(Object.keys(dateEdges));
const BUSINESS = wordSet(businessNouns);
const SPORT = wordSet(quarterNounsOfSport);
const FINAL = intern('final');

/** Quarters and halves of a year: the third quarter, fourth-quarter profit, Q1 2022, 2018Q4, H2, the first half of 2020. */
export const quarter: Form = {
  rule: 'times/portion',
  numbers: true,
  words: [...Object.keys(ordinalWords), 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'last', 'final', 'fiscal', 'fy'],
  read: (look, at) => lettered(look, at) ?? ordinalPortion(look, at) ?? fiscalYear(look, at),
};

/** Q1, q1 of 2017, 2019-Q1, 2018Q4, 18q4, 2019-H2 */
function lettered(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const year = look.isNumber(at) ? look.digits(at) : -1;
  if (year >= 0) {
    const i = look.word(at + 1) === HYPHEN ? at + 2 : at + 1;
    const letters = lettersAt(look, i);
    if (!letters || !look.touches(at + 1) || (look.length(at) !== 4 && look.length(at) !== 2)) return null;
    return { first: at, end: i + 1, date: { is: 'portion', letters, year: fullYear(year, look.length(at)) } };
  }
  const letters = lettersAt(look, at);
  if (!letters) return null;
  const behind = yearBehind(look, at + 1);
  const weak = !behind && letters.startsWith('H');
  return {
    first: at,
    end: behind?.end ?? at + 1,
    date: { is: 'portion', letters, ...(behind && { year: behind.value }) },
    weak,
  };
}

function lettersAt(look: Look, at: number): string | null {
  return look.isWord(at) && /^(?:[qQ][1-4]|[hH][12])$/.test(look.text(at)) ? look.text(at).toUpperCase() : null;
}

/** the third quarter, second-half, the last quarter of 2019 */
function ordinalPortion(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const last = look.word(at) === LAST || look.word(at) === FINAL;
  const ordinal = last ? { value: 0, end: at + 1 } : ordinalAt(look, at);
  if (!ordinal || ordinal.value === null || ordinal.value > 4) return null;
  let i = look.word(ordinal.end) === HYPHEN ? ordinal.end + 1 : ordinal.end;
  if (look.word(i) === FISCAL) i++;
  const isQuarter = QUARTER.has(look.word(i));
  const isHalf = look.word(i) === HALF && ordinal.value <= 2;
  if (!isQuarter && !isHalf) return null;
  const end = i + 1;
  const behind = yearBehind(look, end) ?? theYear(look, end);
  if (last && (!behind || behind.value === null)) return null;
  if (!behind && !(isHalf ? isHalfOfYear(look, ordinal.end, end) : isQuarterOfYear(look, end))) return null;
  const n = last ? (isQuarter ? 4 : 2) : ordinal.value;
  const isCompound = look.word(ordinal.end) === HYPHEN; // the third-quarter profit: the article is the noun's
  const first = look.word(at - 1) === THE && !isCompound ? at - 1 : at;
  return {
    first,
    end: behind?.end ?? end,
    date: {
      is: 'portion',
      letters: `${isQuarter ? 'Q' : 'H'}${n}`,
      ...(behind?.value != null && { year: behind.value }),
    },
  };
}

/** Matches have halves too: without a year, a half is of "this year", or joined to a word of business (first-half profit). */
function isHalfOfYear(look: Look, ordinalEnd: number, end: number): boolean {
  return isOfShifted(look, end) || (look.word(ordinalEnd) === HYPHEN && BUSINESS.has(look.word(end)));
}

/** No quarter is "of" anything but a year, nor followed by a word of sport (quarter-finals, quarterback). */
function isQuarterOfYear(look: Look, end: number): boolean {
  return look.word(end) === OF ? isOfShifted(look, end) : !SPORT.has(look.word(end));
}

/** "of this year", "of last year": the year is joined later. */
function isOfShifted(look: Look, at: number): boolean {
  return look.word(at) === OF && SHIFTS.get(look.word(at + 1)) !== undefined;
}

/** "of the year", "of fiscal 2012" behind a quarter */
function theYear(look: Look, at: number): { value: number | null; end: number } | null {
  if (look.word(at) !== OF) return null;
  if (look.word(at + 1) === THE && look.word(at + 2) === YEAR) return { value: null, end: at + 3 };
  if (look.word(at + 1) !== FISCAL) return null;
  const year = readYear(look, look.word(at + 2) === YEAR ? at + 3 : at + 2);
  return year;
}

/** fiscal 2012, the fiscal year 2008, FY2012 */
function fiscalYear(look: Look, at: number): Omit<Mention, 'rule'> | null {
  if (look.word(at) !== FISCAL && look.word(at) !== FY) return null;
  const year = readYear(look, look.word(at + 1) === YEAR ? at + 2 : at + 1);
  return year && { first: withThe(look, at), end: year.end, date: { is: 'date', year: year.value } };
}

/** A season: in the summer, winter 2012, spring of 2013. Fall and spring are verbs as well and need more around them. */
export const season: Form = {
  rule: 'times/portion',
  words: Object.keys(seasons),
  read(look, at) {
    const letters = SEASONS.get(look.word(at))!;
    const before = look.word(at - 1);
    const behind = yearBehind(look, at + 1);
    const first = before === THE ? at - 1 : at;
    if (behind && look.length(behind.end - 1) >= 4)
      return { first, end: behind.end, date: { is: 'portion', letters, year: behind.value } };
    if (look.word(at + 1) === OF && look.word(at + 2) === THAT && look.word(at + 3) === YEAR)
      return { first, end: at + 4, date: { is: 'portion', letters, ofToldYear: true } };
    const doubtful = look.word(at) === FALL || look.word(at) === SPRING;
    const led = TIME_PREPOSITIONS.has(before === THE ? look.word(at - 2) : before) || EDGES.has(before);
    if (!led || (doubtful && before !== THE && before !== IN) || look.word(at + 1) === OF) return null;
    if (look.isCapitalised(at)) return null;
    return { first, end: at + 1, date: { is: 'portion', letters } };
  },
};
