import { END, HYPHEN, OF } from '../scan/small-words.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { periodEndAbbreviations } from '../words/period-end-abbreviations.ts';
import type { Form } from './form.ts';
import { UNITS } from './lexicon.ts';
import type { Unit } from './meaning.ts';
import { withThe } from './with-the.ts';

const ABBREVIATIONS = wordTable<readonly [Unit, 'start' | 'end']>(periodEndAbbreviations);
const NOUNS = wordSet(['end', 'beginning', 'start', 'middle', 'rest', 'remainder']);

/** The end or beginning of the present period, without an article: EOY, by year-end, by end of month, at the beginning of year. */
export const endOfPeriod: Form = {
  rule: 'times/end-of-period',
  words: [...Object.keys(periodEndAbbreviations), 'day', 'week', 'month', 'year', 'quarter'],
  read(look, at) {
    const short = ABBREVIATIONS.get(look.word(at));
    if (short) {
      const first = withThe(look, at);
      return {
        first,
        end: at + 1,
        date: { is: 'unit', unit: short[0], offset: 0, origin: 'publication' },
        edge: short[1],
      };
    }
    const unit = UNITS.get(look.word(at));
    if (
      unit !== undefined &&
      unit !== 'day' &&
      look.word(at + 1) === HYPHEN &&
      look.word(at + 2) === END &&
      look.touches(at + 1)
    )
      return { first: at, end: at + 3, date: { is: 'unit', unit, offset: 0, origin: 'publication' }, edge: 'end' };
    if (unit === undefined || look.word(at - 1) !== OF || !NOUNS.has(look.word(at - 2))) return null;
    return { first: at, end: at + 1, date: { is: 'unit', unit, offset: 0, origin: 'publication' } };
  },
};
