import { wordSet } from '../scan/vocabulary.ts';
import { dayPrepositions } from '../words/day-prepositions.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { wordsAfterDay } from '../words/words-after-day.ts';
import type { Form } from './form.ts';
import { known, ON, THE } from './lexicon.ts';
import type { Look } from './look.ts';

const BEFORE_DAYS = wordSet(dayPrepositions);
const GOES_ON = wordSet(wordsAfterDay);
const DAY = known('day');

/** A day of the month without its month: on the 15th, by the 21st, the 15th day of next month (the month is joined). */
export const dayAlone: Form = {
  rule: 'times/day-alone',
  numbers: true,
  words: [...Object.keys(ordinalWords), 'twenty', 'thirty'],
  read(look, at) {
    const ordinal = look.ordinal(at) ?? bareNumber(look, at);
    if (!ordinal?.value || ordinal.value > 31) return null;
    const hasThe = look.word(at - 1) === THE;
    const before = look.word(hasThe ? at - 2 : at - 1);
    const end = look.word(ordinal.end) === DAY ? ordinal.end + 1 : ordinal.end;
    const first = hasThe ? at - 1 : at;
    const isSpelled = !look.isNumber(at);
    const isOpened = hasThe ? (isSpelled ? before === ON : BEFORE_DAYS.has(before)) : before === ON && !isSpelled;
    const isDate = isOpened && (isSpelled ? !look.isWord(end) : isClosed(look, end));
    return { first, end, date: { is: 'date', day: ordinal.value }, weak: !isDate || !look.ordinal(at) };
  },
};

/** "20 of next month", "on the 17 from 2pm": a number without its ending, which only a month or an hour makes a day. */
function bareNumber(look: Look, at: number): { value: number; end: number } | null {
  const digits = look.digits(at);
  if (digits < 1 || digits > 31 || look.length(at) > 2) return null;
  const isOf = look.text(at + 1).toLowerCase() === 'of';
  const isOnThe = look.word(at - 1) === THE && look.word(at - 2) === ON;
  return isOf || isOnThe ? { value: digits, end: at + 1 } : null;
}

/** True where no noun follows that the number could order: on the 15th, not on the 15th floor. */
function isClosed(look: Look, at: number): boolean {
  return !look.isWord(at) || !look.sameSentence(at - 1, at) || GOES_ON.has(look.word(at));
}
