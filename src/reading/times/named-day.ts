import { AFTER, BEFORE, DAY, THE } from '../scan/small-words.ts';
import { intern, wordTable } from '../scan/vocabulary.ts';
import { namedDays } from '../words/named-days.ts';
import type { Form } from './form.ts';
import type { DateMeaning } from './meaning.ts';

const DAYS = wordTable<number>(namedDays);
const TONIGHT = intern('tonight');

/** A day seen from today: today, tomorrow, tonight, the day before yesterday, the day after tomorrow. */
export const namedDay: Form = {
  rule: 'times/named-day',
  words: Object.keys(namedDays),
  read(look, at) {
    const offset = DAYS.get(look.word(at));
    if (offset === undefined) return null;
    const date = (days: number): DateMeaning => ({ is: 'unit', unit: 'day', offset: days, origin: 'publication' });
    const link = look.word(at - 1);
    if (look.word(at - 2) === DAY && ((link === BEFORE && offset < 0) || (link === AFTER && offset > 0))) {
      const first = look.word(at - 3) === THE ? at - 3 : at - 2;
      return { first, end: at + 1, date: date(offset * 2) };
    }
    if (look.word(at) === TONIGHT) return { first: at, end: at + 1, date: date(0), time: { part: 'NI' } };
    return { first: at, end: at + 1, date: date(offset) };
  },
};
