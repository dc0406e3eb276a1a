import { THE } from '../scan/small-words.ts';
import { intern, wordTable } from '../scan/vocabulary.ts';
import type { Form } from './form.ts';
import { UNITS } from './lexicon.ts';

const REFERENCES = wordTable<string>({
  coming: 'FUTURE_REF',
  earlier: 'PAST_REF',
  future: 'FUTURE_REF',
  past: 'PAST_REF',
  previous: 'PAST_REF',
  recent: 'PAST_REF',
  upcoming: 'FUTURE_REF',
});
const MORE = intern('more');

/** Units without a count before or behind the present: recent years, the coming weeks, in more recent months. */
export const vaguePeriod: Form = {
  rule: 'times/vague-period',
  words: ['coming', 'future', 'past', 'previous', 'recent', 'upcoming'],
  read(look, at) {
    const unit = UNITS.get(look.word(at + 1));
    if (unit === undefined || !look.endsInS(at + 1) || look.length(at + 1) < 4) return null;
    const lead = look.word(at - 1);
    const first = lead === THE || lead === MORE ? at - 1 : at;
    return { first, end: at + 2, date: { is: 'reference', value: REFERENCES.get(look.word(at))! } };
  },
};
