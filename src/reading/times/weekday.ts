import type { Look } from '../scan/look.ts';
import { AFTER, AT, COMMA, HYPHEN, NEXT, OF, THE } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { newspaperNouns } from '../words/newspaper-nouns.ts';
import { weekdayNames } from '../words/weekday-names.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';
import { AMBIGUOUS_WEEKDAYS, CONNECTORS, MONTHS, SHIFTS, TIME_PREPOSITIONS, WEEKDAYS } from './lexicon.ts';
import type { Mention } from './meaning.ts';

const WEEK = intern('week');
const PAPERS = wordSet(newspaperNouns);

/** A day of the week: on Friday, Tue., Monday 21, Tuesday the 19th. */
export const weekday: Form = {
  rule: 'times/weekday',
  words: Object.keys(weekdayNames),
  read(look, at) {
    const day = WEEKDAYS.get(look.word(at));
    if (day === undefined) return null;
    if (look.isCapitalised(at) && look.isCapitalised(at + 1) && PAPERS.has(look.word(at + 1))) return null;
    if (look.word(at + 1) === AFTER && look.word(at + 2) === NEXT)
      return { first: at, end: at + 3, date: { is: 'date', weekday: day, weekOffset: 1 } };
    if (look.word(at + 1) === WEEK && !look.isWord(at + 2) && look.word(at + 2) !== HYPHEN) return weekAfter(at, day);
    const numbered = dayOfMonth(look, at + 1);
    const date = { is: 'date' as const, weekday: day, ...(numbered && { day: numbered.value }) };
    return { first: at, end: numbered?.end ?? at + 1, date, weak: numbered === null && isDoubtful(look, at) };
  },
};

/** "Tuesday week", as the British and the Irish say: a week after the next Tuesday. */
function weekAfter(at: number, weekday: number): Omit<Mention, 'rule'> {
  const base = { is: 'date' as const, weekday, shift: 1 as const, near: true };
  return { first: at, end: at + 2, date: { is: 'away', amounts: [{ count: 1, unit: 'week' }], sign: 1, base } };
}

/** "the 19th", "21" behind a weekday; not the number of "Monday 21 people". */
function dayOfMonth(look: Look, at: number): { value: number; end: number } | null {
  const i = look.word(at) === THE ? at + 1 : at;
  const ordinal = ordinalAt(look, i);
  if (
    ordinal?.value &&
    ordinal.value <= 31 &&
    look.word(ordinal.end) !== OF &&
    MONTHS.get(look.word(ordinal.end)) === undefined &&
    (look.isNumber(i) || (i > at && !look.isLower(ordinal.end)))
  )
    return { value: ordinal.value, end: ordinal.end };
  const digits = look.digits(i);
  if (digits < 1 || digits > 31 || look.length(i) > 2 || i > at) return null;
  const closed =
    (!look.isWord(i + 1) && !look.touches(i + 1)) ||
    look.word(i + 1) === COMMA ||
    TIME_PREPOSITIONS.has(look.word(i + 1)) ||
    look.word(i + 1) === AT ||
    /^[.!?)]$/.test(look.text(i + 1));
  return closed && MONTHS.get(look.word(i + 1)) === undefined ? { value: digits, end: i + 1 } : null;
}

/** Abbreviations that are words too (Sun, sat) count only beside another time, a stop or a preposition of days. */
function isDoubtful(look: Look, at: number): boolean {
  const short = look.length(at) <= 5 && !look.text(at).endsWith('.') && !look.text(at).toLowerCase().endsWith('day');
  if (!short) return false;
  if (!look.isCapitalised(at) || look.scan.shape[at] === 3) return true;
  const before = look.word(at - 1);
  const heralded = TIME_PREPOSITIONS.has(before) || CONNECTORS.has(before) || SHIFTS.get(before) !== undefined;
  return AMBIGUOUS_WEEKDAYS.has(look.word(at)) ? !heralded || before === OF : false;
}
