import type { Look } from '../scan/look.ts';
import { DAY, ON, THE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { wordsAfterDay } from '../words/words-after-day.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';
import { BEFORE_DAYS } from './lexicon.ts';

const GOES_ON = wordSet(wordsAfterDay);

/** A day of the month without its month: on the 15th, by the 21st, the 15th day of next month (the month is joined). */
export const dayAlone: Form = {
  rule: 'times/day-alone',
  numbers: true,
  words: [...Object.keys(ordinalWords), 'twenty', 'thirty'],
  read(look, at) {
    const ordinal = ordinalAt(look, at);
    if (!ordinal?.value || ordinal.value > 31) return null;
    const hasThe = look.word(at - 1) === THE;
    const first = hasThe ? at - 1 : at;
    const before = look.word(first - 1);
    const end = look.word(ordinal.end) === DAY ? ordinal.end + 1 : ordinal.end;
    const isSpelled = !look.isNumber(at);
    const isOpened = hasThe ? (isSpelled ? before === ON : BEFORE_DAYS.has(before)) : before === ON && !isSpelled;
    if (isSpelled && look.tag(end) === Tag.noun) return null; // "23.09 The first crew"
    const isDate = isOpened && (isSpelled && ordinal.value <= 10 ? !look.isWord(end) : isClosed(look, end));
    return { first, end, date: { is: 'date', day: ordinal.value }, weak: !isDate };
  },
};

/** True where no noun follows that the number could order: on the 15th, not on the 15th floor. */
function isClosed(look: Look, at: number): boolean {
  return !look.isWord(at) || GOES_ON.has(look.word(at));
}
