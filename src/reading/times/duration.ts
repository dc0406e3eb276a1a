import type { Look } from '../scan/look.ts';
import {
  A,
  A_OR_AN,
  AGED,
  ALL,
  AND,
  APPROXIMATORS,
  AT,
  COMMA,
  FROM,
  HALF,
  HYPHEN,
  NO,
  OF,
  OLD,
  OR,
  QUARTER,
  THAN,
  THE,
  TO,
  UP,
} from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { bareDurationHeralds } from '../words/bare-duration-heralds.ts';
import { numberWords } from '../words/number-words.ts';
import { shortUnitHeralds } from '../words/short-unit-heralds.ts';
import { timeDirections } from '../words/time-directions.ts';
import { timeUnits } from '../words/time-units.ts';
import { unitAdjectives } from '../words/unit-adjectives.ts';
import { vagueCounts } from '../words/vague-counts.ts';
import { cardinalAt, isCountWord, quantityAt } from './counts.ts';
import type { Form } from './form.ts';
import { SHORT_UNITS, UNITS } from './lexicon.ts';
import type { Amount, Mention, Unit } from './meaning.ts';

const ANOTHER = intern('another');
const ADJECTIVES = wordSet(unitAdjectives);
const OLDS = intern('olds');
const OLDER = intern('older');
const JUDGED = wordSet(['good', 'bad', 'nice', 'great']);
const YOUNGER = intern('younger');
const MORE_OR_LESS = wordSet(['more', 'less', 'fewer', 'longer']);
const LEAST_OR_MOST = wordSet(['least', 'most']);
const BARE_HERALDS = wordSet(bareDurationHeralds);
const GOVERNS = wordSet(['for', 'during', 'over', 'in', 'within', 'after', 'throughout']);
const DIRECTIONS = wordSet(timeDirections);
const SHORT_HERALDS = wordSet(shortUnitHeralds);
const WHOLE = wordSet(['all', 'entire', 'whole']);

/** A length of time: two years, a few days, half an hour, an hour and a half, a four-week closure, decades. */
export const duration: Form = {
  rule: 'times/duration',
  numbers: true,
  words: [...Object.keys(numberWords), ...vagueCounts, 'a', 'an', 'another', 'half', 'couple', '½', '¼', '¾'],
  read: (look, at) => counted(look, at),
};

/** The same where no count stands before the unit: for months, all week, the whole year. */
export const bareDuration: Form = {
  rule: 'times/duration',
  words: Object.keys(timeUnits),
  read(look, at) {
    const unit = UNITS.get(look.word(at))!;
    const before = look.word(at - 1);
    if (before === ALL && unit === 'week')
      return { first: at - 1, end: at + 1, date: { is: 'unit', unit, offset: 0, origin: 'publication' } };
    if (WHOLE.has(before) && !look.endsInS(at))
      return { first: look.word(at - 2) === THE ? at - 2 : at - 1, end: at + 1, length: [{ count: 1, unit }] };
    if (!look.endsInS(at) || look.length(at) < 4 || unit === 'quarter' || isAge(look, at + 1)) return null;
    if (!BARE_HERALDS.has(before) && !DIRECTIONS.has(look.word(at + 1))) return null;
    if (unit === 'second' || look.word(at + 1) === HYPHEN) return null;
    return { first: at, end: at + 1, length: [{ count: null, unit }] };
  },
};

function counted(look: Look, at: number): Omit<Mention, 'rule'> | null {
  const lead = amountAt(look, at);
  if (!lead) return null;
  const amounts = [lead.amount];
  let end = lead.end;
  // "1 hour, 5 minutes and 30 seconds", "2 years 1 month 21 days"
  for (let more = 0; more < 4; more++) {
    let i = end;
    const isApart = look.word(i) === COMMA;
    if (isApart) i++;
    if (look.word(i) === AND) i++;
    const next = amountAt(look, i);
    if (!next || rank(next.amount.unit) >= rank(amounts.at(-1)!.unit) || next.amount.count === null) break;
    // "for 31 years, three days after": the first has its own preposition, the second is counted from something
    if (isApart && GOVERNS.has(look.word(at - 1)) && DIRECTIONS.has(look.word(next.end))) break;
    amounts.push(next.amount);
    end = next.end;
  }
  const half = halfBehind(look, end);
  if (half && amounts.length === 1 && lead.amount.count !== null) {
    amounts[0] = { ...lead.amount, count: lead.amount.count + 0.5 };
    end = half;
  }
  if (isAge(look, end) || AGED.has(look.word(at - 1))) return null;
  // "the four-week closure": the article is the noun's
  const first = look.word(lead.end - 2) === HYPHEN ? at : leftEdge(look, at);
  return { first, end, length: amounts };
}

/** One count and its unit; a hyphen may join them (four-week). */
function amountAt(look: Look, at: number): { amount: Amount; end: number } | null {
  const article = A_OR_AN.has(look.word(at));
  if ((article || (look.isNumber(at) && look.isWord(at + 1))) && !mayOpen(look, at + 1)) return null;
  if (article && isRate(look, at)) return null;
  const count = look.word(at) === ANOTHER ? { value: 1, end: at + 1 } : quantityAt(look, at);
  if (!count || (count.value !== null && (count.value > 1e6 || count.value <= 0))) return null;
  let i = count.end;
  if (count.value !== null && count.value < 1) {
    if (look.word(i) === OF) i++;
    if (A_OR_AN.has(look.word(i))) i++;
  }
  if (look.word(i) === HYPHEN) i++;
  else for (let skip = 0; skip < 2 && ADJECTIVES.has(look.word(i)); skip++) i++;
  const unit =
    UNITS.get(look.word(i)) ??
    (look.isNumber(at) && look.touches(i) && isShortHere(look, at, i) ? SHORT_UNITS.get(look.word(i)) : undefined);
  if (unit === undefined || (UNITS.get(look.word(i)) === undefined && /^\d{1,2}$/.test(look.text(at)) === false))
    return null;
  const word = look.text(i);
  if (
    unit === 'quarter' &&
    (count.value === null ||
      count.value < 2 ||
      !word.endsWith('s') ||
      look.word(i - 1) === HYPHEN ||
      look.word(i + 1) === OF)
  )
    return null; // three-quarters of the money
  // a months-long search, a day-long summit, a year-end review
  const isCompound = look.word(i + 1) === HYPHEN;
  if (article && count.value === 1 && (word.endsWith('s') || isCompound)) return null;
  if (unit === 'second' && !word.toLowerCase().startsWith('sec')) return null;
  if (article && count.value === 1 && unit === 'second' && word.length > 3) return null;
  if (article && (unit === 'night' || (look.word(i + 1) === OF && unit !== 'fortnight'))) return null;
  if (article && word === 'day' && JUDGED.has(look.word(i - 1))) return null; // on a good day
  return { amount: { count: count.value, unit }, end: i + 1 };
}

/** "90 crowns a day", "20 departures a week": by what an amount is told, no length of time; "30 came a day later" is one, "40 buses a day from Monday" none. */
function isRate(look: Look, at: number): boolean {
  if (UNITS.get(look.word(at + 1)) === undefined) return false;
  if (DIRECTIONS.has(look.word(at + 2)) && look.word(at + 2) !== FROM) return false;
  if (look.isWord(at - 1) && look.isNumber(at - 2) && look.touches(at - 1)) return true; // £3.5m a day
  for (let i = at - 1; i >= at - 3; i--) {
    if (look.isNumber(i) || cardinalAt(look, i) !== undefined) return true;
    if (look.tag(i) !== Tag.noun && look.tag(i) !== Tag.adjective && !SIGNS.has(look.word(i))) return false;
  }
  return false;
}
const SIGNS = wordSet(['%', '$', '€', '£', 'million', 'billion', 'thousand', 'hundred']);

/** A single letter behind a number is a unit only in such company: in 3h, 5m ago, 1h 20m. */
function isShortHere(look: Look, at: number, unit: number): boolean {
  if (!look.isLower(unit) && look.text(unit) !== 'W') return false;
  if (look.length(unit) > 1) return true;
  return (
    SHORT_HERALDS.has(look.word(at - 1)) ||
    DIRECTIONS.has(look.word(unit + 1)) ||
    look.isNumber(unit + 1) ||
    at === 0 ||
    SHORT_UNITS.get(look.word(at - 1)) !== undefined
  );
}

/** Whether a length of time can follow an article or digits at once: the cheap test of every "a" and number in a text. */
function mayOpen(look: Look, at: number): boolean {
  const word = look.word(at);
  return (
    UNITS.get(word) !== undefined ||
    ADJECTIVES.has(word) ||
    isCountWord(word) ||
    word === HALF ||
    word === QUARTER ||
    word === AND ||
    SHORT_UNITS.get(word) !== undefined
  );
}

/** "and a half" behind the unit: an hour and a half. */
function halfBehind(look: Look, at: number): number | null {
  if (look.word(at) !== AND) return null;
  const i = look.word(at + 1) === A ? at + 2 : at + 1;
  return look.word(i) === HALF ? i + 1 : null;
}

/** 68-year-old, two years old, 6 months and older: an age, not a time. */
function isAge(look: Look, at: number): boolean {
  const i = look.word(at) === HYPHEN ? at + 1 : at;
  if (look.word(i) === OLD || look.word(i) === OLDS || look.word(i) === OLDER || look.word(i) === YOUNGER) return true;
  if (look.word(at) === OF && AGED.has(look.word(at + 1))) return true;
  return (
    (look.word(at) === AND || look.word(at) === OR) && (look.word(at + 1) === OLDER || look.word(at + 1) === YOUNGER)
  );
}

/** Takes in what qualifies the length: about, nearly, more than, at least, no more than, the. */
function leftEdge(look: Look, at: number): number {
  let first = at;
  const before = look.word(first - 1);
  if (before === THAN && MORE_OR_LESS.has(look.word(first - 2)))
    first = look.word(first - 3) === NO ? first - 3 : first - 2;
  else if (LEAST_OR_MOST.has(before) && look.word(first - 2) === AT) first -= 2;
  else if (before === TO && look.word(first - 2) === UP) first -= 2;
  else if (APPROXIMATORS.has(before)) first--;
  else if (ADJECTIVES.has(before) && (A_OR_AN.has(look.word(first - 2)) || look.word(first - 2) === THE)) first -= 2;
  else if (before === THE) first--;
  else if (before === ANOTHER) first--;
  return first;
}

const RANKS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const rank = (unit: Unit): number => RANKS.indexOf(unit);
