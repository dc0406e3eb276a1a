import { intern, wordSet } from '../scan/vocabulary.ts';
import { partOfDayOpeners } from '../words/part-of-day-openers.ts';
import { partsOfDay } from '../words/parts-of-day.ts';
import { partsOfDayAlone } from '../words/parts-of-day-alone.ts';
import { EDGE_ADJECTIVES } from './edge.ts';
import type { Form } from './form.ts';
import { BOUNDS, PARTS } from './lexicon.ts';

const OVERNIGHT = intern('overnight');
const ALONE = wordSet(partsOfDayAlone);
const OPENERS = wordSet(partOfDayOpeners);
/** Not night: "by night" is how, and not when. */
const BY_WHICH = wordSet(['morning', 'afternoon', 'evening', 'midday', 'mid-afternoon']);
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
    const isEdged = EDGE_ADJECTIVES.has(look.word(at - 1)) && OPENERS.has(look.word(at - 2)); // by early afternoon
    const isBound = BOUNDS.has(look.word(at - 1)) && BY_WHICH.has(word) && !look.isWord(at + 1); // by evening,
    const stands = isEdged || isBound || (ALONE.has(word) && OPENERS.has(look.word(at - 1)));
    return { first: at, end: at + 1, time: { part }, weak: !stands };
  },
};
