import type { Look } from '../scan/look.ts';
import { CLITIC_S, HYPHEN, NINETEEN, POSSESSIVES, S, THE } from '../scan/small-words.ts';
import { intern, wordSet, wordTable } from '../scan/vocabulary.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { ordinalAt } from './counts.ts';
import type { Form } from './form.ts';
import type { Mention } from './meaning.ts';
import { withThe } from './with-the.ts';

const LATE = intern('late');
const EARLY = intern('early');
const CENTURY = intern('century');
const MILLENNIUM = intern('millennium');
const DECADES = wordTable<number>({
  eighties: 80,
  fifties: 50,
  forties: 40,
  nineties: 90,
  noughties: 0,
  seventies: 70,
  sixties: 60,
  thirties: 30,
  twenties: 20,
});
const DECADE_HERALDS = wordSet(['the', 'late', 'early', 'mid', 'nineteen', '-']);

/** Decades and centuries: the 1990s, mid-1980s, the '90s, the nineties, the 20th century. */
export const era: Form = {
  rule: 'times/era',
  numbers: true,
  words: [
    ...Object.keys(ordinalWords),
    'eighties',
    'fifties',
    'forties',
    'nineties',
    'noughties',
    'seventies',
    'sixties',
    'thirties',
    'twenties',
    'twenty',
  ],
  read: (look, at) => century(look, at) ?? decadeInDigits(look, at) ?? decadeInWords(look, at),
};

function century(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const ordinal = ordinalAt(look, at);
  if (!ordinal?.value || ordinal.value > 30) return null;
  const i = look.word(ordinal.end) === HYPHEN ? ordinal.end + 1 : ordinal.end;
  const unit = look.word(i) === CENTURY ? 'century' : look.word(i) === MILLENNIUM ? 'millennium' : null;
  if (!unit || (unit === 'century' && ordinal.value < 2) || look.word(i + 1) === HYPHEN) return null;
  return {
    first: withThe(look, at),
    end: i + 1,
    date: { is: 'era', unit, first: (ordinal.value - 1) * (unit === 'century' ? 100 : 1000) },
  };
}

function decadeInDigits(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const digits = look.digits(at);
  const plural = (look.word(at + 1) === S || look.word(at + 1) === CLITIC_S) && look.touches(at + 1);
  if (!plural || digits % 10 !== 0) return null;
  if (
    look.length(at) === 4 &&
    digits >= 1000 &&
    digits < 2100 &&
    (look.word(at + 1) === S || look.word(at - 1) === THE || DECADE_HERALDS.has(look.word(at - 1)))
  )
    return { first: withThe(look, at), end: at + 2, date: { is: 'era', unit: 'decade', first: digits } };
  if (look.length(at) !== 2 || digits < 20) return null;
  const mark = look.text(at - 1);
  const apostrophe = (mark === "'" || mark === '’' || mark === '‘') && look.touches(at);
  const before = look.word(apostrophe ? at - 2 : at - 1);
  // "in his 60s" is an age and "temperatures in the 60s" no decade either, without its apostrophe
  const isAge = POSSESSIVES.has(before) || POSSESSIVES.has(look.word(at - 2));
  const isMid = look.text(at - 2).toLowerCase() === 'mid' && digits >= 50;
  if (isAge || (!apostrophe && before !== LATE && before !== EARLY && !isMid)) return null;
  const first = apostrophe ? at - 1 : at;
  return { first: withThe(look, first), end: at + 2, date: { is: 'era', unit: 'decade', first: 1900 + digits } };
}

function decadeInWords(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const decade = DECADES.get(look.word(at));
  const before = look.word(at - 1);
  if (
    decade === undefined ||
    !DECADE_HERALDS.has(before) ||
    POSSESSIVES.has(look.word(at - 2)) ||
    POSSESSIVES.has(look.word(at - 3))
  )
    return null;
  if (before === HYPHEN && look.text(at - 2).toLowerCase() !== 'mid') return null;
  const first = before === NINETEEN ? at - 1 : at;
  return {
    first: withThe(look, first),
    end: at + 1,
    date: { is: 'era', unit: 'decade', first: (decade === 0 ? 2000 : 1900) + decade },
  };
}
