import type { Look } from '../scan/look.ts';
import { IN, OF, THE } from '../scan/small-words.ts';
import { intern } from '../scan/vocabulary.ts';
import { SHIFTS } from './lexicon.ts';

const MONTH = intern('month');

/** "this month", "of last month", "in the next month" behind days that have no month of their own. */
export function shiftedMonth(look: Look, at: number): { offset: number; end: number } | null {
  let i = at;
  if (look.word(i) === OF || look.word(i) === IN) i++;
  if (look.word(i) === THE) i++;
  const offset = SHIFTS.get(look.word(i));
  return offset !== undefined && look.word(i + 1) === MONTH ? { offset, end: i + 2 } : null;
}
