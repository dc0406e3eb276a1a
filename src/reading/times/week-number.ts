import { OF } from '../scan/small-words.ts';
import type { Form } from './form.ts';
import { withThe } from './with-the.ts';

/** A week by its ISO number: week 31, in the week 31. A capital (Week 10) is a league's or a series' own count. */
export const weekNumber: Form = {
  rule: 'times/week-number',
  words: ['week'],
  read(look, at) {
    const n = look.digits(at + 1);
    if (!look.isLower(at) || n < 1 || n > 53 || look.length(at + 1) > 2 || look.word(at + 2) === OF) return null;
    const first = withThe(look, at);
    return { first, end: at + 2, date: { is: 'week', number: n } };
  },
};
