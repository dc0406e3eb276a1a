import type { Form } from './form.ts';
import { HYPHEN, known } from './lexicon.ts';

const AGO = known('ago');
const EARLIER = known('earlier');

/** The comparison of business reports: the year-ago quarter, year-earlier profit. */
export const yearAgo: Form = {
  rule: 'times/year-ago',
  words: ['year'],
  read(look, at) {
    const link = look.word(at + 2);
    if (look.word(at + 1) !== HYPHEN || !look.touches(at + 1) || (link !== AGO && link !== EARLIER)) return null;
    const amounts = [{ count: 1, unit: 'year' as const }];
    return { first: at, end: at + 3, date: { is: 'away', amounts, sign: -1, base: 'publication' } };
  },
};
