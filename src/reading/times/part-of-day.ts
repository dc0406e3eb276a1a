import { wordSet } from '../scan/vocabulary.ts';
import { partOfDayOpeners } from '../words/part-of-day-openers.ts';
import { partsOfDay } from '../words/parts-of-day.ts';
import { partsOfDayAlone } from '../words/parts-of-day-alone.ts';
import type { Form } from './form.ts';
import { known, PARTS } from './lexicon.ts';

const OVERNIGHT = known('overnight');
const ALONE = wordSet(partsOfDayAlone);
const OPENERS = wordSet(partOfDayOpeners);
const HABITS = wordSet(['mornings', 'evenings', 'afternoons', 'nights']);

/** A part of the day with nothing before it: Friday night (joined later), overnight, at dawn; mornings as a habit. */
export const partOfDay: Form = {
  rule: 'times/part-of-day',
  words: Object.keys(partsOfDay),
  read(look, at) {
    const word = look.word(at);
    const part = PARTS.get(word)!;
    if (word === OVERNIGHT)
      return {
        first: at,
        end: at + 1,
        date: { is: 'unit', unit: 'day', offset: 0, origin: 'publication' },
        time: { part },
      };
    if (HABITS.has(word)) return { first: at, end: at + 1, every: '', time: { part }, weak: true };
    const stands = ALONE.has(word) && OPENERS.has(look.word(at - 1));
    return { first: at, end: at + 1, time: { part }, weak: !stands };
  },
};
