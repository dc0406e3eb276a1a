import { numeralAt } from '../figures/numeral.ts';
import type { Look } from '../scan/look.ts';
import { AND, AT, HUNDRED, HYPHEN, NINETEEN, OR, SLASH, THAN, THE, YEAR } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { countedAfterNumbers } from '../words/counted-after-numbers.ts';
import { wordsBeforeNoYear } from '../words/words-before-no-year.ts';
import { yearHeralds } from '../words/year-heralds.ts';
import type { Form } from './form.ts';
import { DASHES } from './lexicon.ts';
import type { DateMeaning, Mention } from './meaning.ts';

const COUNTED = wordSet(countedAfterNumbers);
const HERALDS = wordSet(yearHeralds);
const TWO = intern('two');
const TWENTY = intern('twenty');
const NOT_BEFORE = wordSet(wordsBeforeNoYear);
const NOT_BEHIND_TOUCHING = wordSet(['.', '/']);
const NOT_BEHIND = wordSet(['%', '$', '€', '£', '°']);
const ERAS = wordSet(['bc', 'bce', 'ad', 'ce', 'a.d', 'b.c']);
const BEFORE_CHRIST = wordSet(['bc', 'bce', 'b.c']);

/** A year by itself: in 2010, the 2007 campaign, 2009-2010, 44 BC, nineteen ninety-six. */
export const year: Form = {
  rule: 'times/year',
  numbers: true,
  words: ['year'],
  read(look, at) {
    if (look.word(at) === YEAR) return withTheWord(look, at);
    const found = readYear(look, at);
    if (!found || !isYearHere(look, at, found.value)) return null;
    const both = range(look, at, found);
    if (!both && isChained(look, found.end)) return null;
    return both ?? { first: at, end: found.end, date: { is: 'date', year: found.value } };
  },
};

/** A year in words: in nineteen ninety-six, two thousand and five. */
export const spelledYear: Form = {
  rule: 'times/year',
  words: ['nineteen', 'twenty', 'two'],
  read(look, at) {
    const found = readYear(look, at);
    if (!found || !HERALDS.has(look.word(at - 1))) return null;
    return { first: at, end: found.end, date: { is: 'date', year: found.value } };
  },
};

/** A year in four digits or in words, wherever it stands. @returns its number and the token behind it */
export function readYear(look: Look, at: number): { value: number; end: number } | null {
  const digits = look.digits(at);
  if (digits >= 0) {
    if (ERAS.has(look.word(at + 1)) && digits > 0 && digits < 5000)
      return { value: BEFORE_CHRIST.has(look.word(at + 1)) ? 1 - digits : digits, end: at + 2 };
    if (look.length(at) !== 4 || digits < 1000 || digits > 2199) return null;
    return { value: digits, end: at + 1 };
  }
  const word = look.word(at);
  if (word === TWO) {
    const spelled = numeralAt(look, at);
    return spelled?.value && spelled.value >= 2000 && spelled.value < 2100 && Number.isInteger(spelled.value)
      ? { value: spelled.value, end: spelled.end }
      : null;
  }
  if (word !== NINETEEN && word !== TWENTY) return null;
  const rest = numeralAt(look, look.word(at + 1) === HUNDRED ? at + 2 : at + 1);
  if (!rest?.value || rest.value < 10 || rest.value > 99 || look.isNumber(at + 1)) return null;
  return { value: (word === NINETEEN ? 1900 : 2000) + rest.value, end: rest.end };
}

function isYearHere(look: Look, at: number, value: number): boolean {
  const before = look.word(at - 1);
  const behind = look.word(at + 1);
  const heralded =
    HERALDS.has(before) ||
    (before === THAN && (look.text(at - 2).toLowerCase() === 'later' || look.text(at - 2).toLowerCase() === 'earlier'));
  if (isLeastYear(look, at)) return true;
  if (NOT_BEHIND_TOUCHING.has(before) && look.touches(at)) return false;
  if ((NOT_BEFORE.has(before) && !heralded) || NOT_BEHIND.has(behind) || COUNTED.has(behind)) return false;
  if (look.touches(at) && look.isNumber(at - 2) && DASHES.has(before)) return false;
  if (look.touches(at) && look.isWord(at - 1)) return false;
  if (look.touches(at + 1) && look.isWord(at + 1) && !look.isClitic(at + 1)) return false;
  if (
    look.touches(at + 1) &&
    DASHES.has(behind) &&
    look.isNumber(at + 2) &&
    look.length(at + 2) !== 4 &&
    look.length(at + 2) !== 2
  )
    return false;
  const pluralBehind = look.isLower(at + 1) && look.endsInS(at + 1);
  if (value < 1900 || value > 2099)
    return heralded && !look.isLower(at + 1) ? true : heralded && !pluralBehind && value >= 1100;
  const isSecond = (before === AND || before === OR) && look.length(at - 2) === 4 && look.isNumber(at - 2);
  if (value % 50 === 0 && pluralBehind && before !== THE && !isSecond) return false;
  return true;
}

/** "until at least 2027", "no earlier than about 2030": a limit between a word of time and its year. */
function isLeastYear(look: Look, at: number): boolean {
  const isLimit = look.word(at - 1) === LEAST && look.word(at - 2) === AT;
  return isLimit && UNTIL.has(look.word(at - 3)) && !look.isWord(at + 1);
}
const LEAST = intern('least');
const UNTIL = wordSet(['until', 'till', 'through', 'to', 'since', 'in', 'by', 'before', 'after']);

/** True where a hyphen and more digits follow at once: a telephone number, a code. */
function isChained(look: Look, at: number): boolean {
  return look.touches(at) && DASHES.has(look.word(at)) && look.isNumber(at + 1) && look.touches(at + 1);
}

/** "2009-2010", "2009-10", "1914–18" */
function range(look: Look, at: number, from: { value: number; end: number }): Omit<Mention, 'rule'> | null {
  const isSlash = look.word(at + 1) === SLASH && look.touches(at + 1);
  if (!look.isNumber(at) || (!isSlash && !DASHES.has(look.word(at + 1)))) return null;
  if (!look.touches(at + 1) !== !look.touches(at + 2)) return null;
  const digits = look.digits(at + 2);
  const full =
    look.length(at + 2) === 4
      ? digits
      : look.length(at + 2) === 2 && look.touches(at + 2)
        ? Math.floor(from.value / 100) * 100 + digits
        : -1;
  if (isSlash && full !== from.value + 1) return null; // 2011/12: a season
  if (full <= from.value || full > from.value + 150 || DASHES.has(look.word(at + 3))) return null;
  const date: DateMeaning = {
    is: 'range',
    from: { is: 'date', year: from.value },
    to: { is: 'date', year: full },
    ...(look.length(at + 2) === 4 && !isSlash && { gap: [at + 1, at + 2] as const }),
  };
  return { first: at, end: at + 3, date };
}

/** "the year 2019" */
function withTheWord(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const found = look.isNumber(at + 1) ? readYear(look, at + 1) : null;
  if (!found || look.word(at - 1) === HYPHEN) return null;
  return { first: at, end: found.end, date: { is: 'date', year: found.value } };
}
