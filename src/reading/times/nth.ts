import { numeralAt } from '../figures/numeral.ts';
import type { Look } from '../scan/look.ts';
import { FROM, IN, LAST, OF, THE } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { periodsWithParts } from '../words/periods-with-parts.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';
import { HOLIDAY_OPENERS } from './holiday.ts';
import { MONTHS, SEASONS, SHIFTS, UNITS, WEEKDAYS } from './lexicon.ts';
import type { DateMeaning, Mention, Unit } from './meaning.ts';
import { withThe } from './with-the.ts';

const FIRST = intern('first');
const LAST_WORDS = [LAST, intern('final')];
const EACH_OF = wordSet(['commencing', 'beginning', 'starting', 'ending']);
const FIRST_OF_HOLIDAY = wordSet(HOLIDAY_OPENERS);
const PERIODS = wordSet(periodsWithParts);
const NO_PERIOD: DateMeaning = { is: 'reference', value: '' };

/**
 * A day or week picked out of a longer period, or around a day: the first Monday of May, the last week of 2018,
 * the first ten days of June, the week of April 10. The period is the next time and is joined to it.
 */
export const nth: Form = {
  rule: 'times/nth',
  numbers: true,
  words: [...Object.keys(ordinalWords), 'twenty', 'thirty', 'last', 'final', 'week', 'weekend'],
  read: (look, at) => around(look, at) ?? picked(look, at),
};

export const isOpen = (date: DateMeaning | undefined): boolean => date?.is === 'nth' && date.within === NO_PERIOD;

function picked(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const isLast = LAST_WORDS.includes(look.word(at));
  let n = -1;
  let i = at + 1;
  if (!isLast) {
    const ordinal = ordinalAt(look, at);
    if (!ordinal?.value) return null;
    n = ordinal.value;
    i = ordinal.end;
    if (look.word(i) === LAST) [n, i] = [-n, i + 1];
  }
  let run: number | undefined;
  const count =
    isLast || look.word(at) === FIRST ? (look.isWord(i) || look.isNumber(i) ? numeralAt(look, i) : null) : null;
  if (count?.value && count.value > 1 && UNITS.get(look.word(count.end))) [run, i] = [count.value, count.end];
  const weekday = WEEKDAYS.get(look.word(i));
  const unit = UNITS.get(look.word(i));
  if (weekday === undefined && (unit === undefined || !COUNTED.has(unit))) return null;
  if (!opensPeriod(look, i + 1)) return null;
  const first = withThe(look, at);
  const date: DateMeaning = {
    is: 'nth',
    n,
    ...(weekday === undefined ? { unit: unit! } : { weekday }),
    ...(run && { run }),
    within: NO_PERIOD,
  };
  return { first, end: i + 1, date, weak: true };
}

/** "the week of April 10th", "weekend of thanksgiving", "the week commencing February 4" */
function around(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const unit = UNITS.get(look.word(at));
  if (unit !== 'week' && unit !== 'weekend') return null;
  if (!EACH_OF.has(look.word(at + 1)) && !(look.word(at + 1) === OF && opensPeriod(look, at + 1))) return null;
  return {
    first: withThe(look, at),
    end: at + 1,
    date: { is: 'nth', n: 0, unit, within: NO_PERIOD },
    weak: true,
  };
}

/** True where "of May", "in October 2015", "of the year" follows: a period that a day can be picked from. */
function opensPeriod(look: Look, at: number): boolean {
  if (look.word(at) !== OF && look.word(at) !== IN && look.word(at) !== FROM) return false;
  const i = look.word(at + 1) === THE ? at + 2 : at + 1;
  const word = look.word(i);
  return (
    MONTHS.get(word) !== undefined ||
    SHIFTS.get(word) !== undefined ||
    SEASONS.get(word) !== undefined ||
    PERIODS.has(word) ||
    FIRST_OF_HOLIDAY.has(word) ||
    (look.isNumber(i) && (look.length(i) === 4 || ordinalAt(look, i) !== null))
  );
}

const COUNTED = new Set<Unit>(['day', 'week', 'weekend', 'month', 'weekday']);
