import type { Look } from '../scan/look.ts';
import { A, ALL, AN, OTHER, PER } from '../scan/small-words.ts';
import { intern, wordSet, wordTable } from '../scan/vocabulary.ts';
import { frequencies } from '../words/frequencies.ts';
import { weekdayPlurals } from '../words/weekday-plurals.ts';
import { cardinalAt, ordinalAt, quantityAt } from './counts.ts';
import type { Form } from './form.ts';
import { MONTHS, PARTS, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts';
import type { Mention } from './meaning.ts';
import { writeDuration } from './write-duration.ts';

const WEEKENDS = intern('weekends');
const VALUES = wordTable<string>(frequencies);
const PLURALS = wordTable<number>(weekdayPlurals);
const EVERY_WORDS = wordSet(['every', 'each', 'any']);
const ONCE = wordSet(['once', 'twice', 'thrice', 'times']);
const SEASON = intern('season');
const SECOND = intern('second');

/** What comes again: daily, annual, every Tuesday, each year, every two weeks, once a week, Fridays. */
export const frequency: Form = {
  rule: 'times/frequency',
  words: [
    ...Object.keys(frequencies),
    ...Object.keys(weekdayPlurals),
    'every',
    'each',
    'any',
    'per',
    'once',
    'twice',
    'times',
    'all',
  ],
  read(look, at) {
    const value = VALUES.get(look.word(at));
    if (value !== undefined) return adverb(look, at, value);
    const plural = PLURALS.get(look.word(at));
    if (plural !== undefined) return { first: at, end: at + 1, every: `XXXX-WXX-${plural}` };
    if (look.word(at) === ALL) return look.word(at + 1) === WEEKENDS ? { first: at, end: at + 2, every: 'P1WE' } : null;
    if (EVERY_WORDS.has(look.word(at))) return every(look, at, at + 1);
    if (look.word(at) === PER) return rate(look, at, at + 1);
    return ONCE.has(look.word(at))
      ? (rate(look, at, at + 2, A, AN, PER) ?? (EVERY_WORDS.has(look.word(at + 1)) ? every(look, at, at + 2) : null))
      : null;
  },
};

/** daily, annually; not the Daily Mail */
function adverb(look: Look, at: number, every: string): Omit<Mention, 'rule'> | null {
  const isName =
    look.isCapitalised(at) && (look.isCapitalised(at + 1) || (look.isCapitalised(at - 1) && !look.opensSentence(at)));
  return isName && look.sameSentence(at, at + 1) ? null : { first: at, end: at + 1, every };
}

/** every day, each Monday, every other Friday, every second Sunday, every three weeks, every summer, every morning */
function every(look: Look, first: number, at: number): Omit<Mention, 'rule'> | null {
  const other = look.word(at) === OTHER || look.word(at) === SECOND;
  const i = other ? at + 1 : at;
  const word = look.word(i);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && look.length(i) > 3) return { first, end: i + 1, every: `XXXX-WXX-${weekday}` };
  const month = MONTHS.get(word);
  if (month !== undefined && look.isCapitalised(i))
    return { first, end: i + 1, every: `XXXX-${month < 10 ? '0' : ''}${month}` };
  const season = SEASONS.get(word);
  if (season !== undefined) return { first, end: i + 1, every: `XXXX-${season}` };
  const part = PARTS.get(word);
  if (part !== undefined && !look.endsInS(i)) return { first, end: i + 1, every: '', time: { part } };
  const unit = UNITS.get(word);
  if (unit !== undefined && !look.endsInS(i) && unit !== 'second')
    return { first, end: i + 1, every: writeDuration([{ count: other ? 2 : 1, unit }]) };
  if (word === SEASON) return { first, end: i + 1, every: 'P1Y' };
  if (ordinalAt(look, at)) return null;
  const count = quantityAt(look, at);
  const units = count && UNITS.get(look.word(count.end));
  return count && units
    ? { first, end: count.end + 1, every: writeDuration([{ count: count.value, unit: units }]) }
    : null;
}

/** "per week", "once a week", "three times a year": the set is the whole of it. */
function rate(look: Look, first: number, at: number, ...links: number[]): Omit<Mention, 'rule'> | null {
  if (links.length > 0 && !links.includes(look.word(at - 1))) return null;
  const unit = UNITS.get(look.word(at));
  if (unit === undefined || look.endsInS(at) || unit === 'quarter') return null;
  if (unit === 'second' && links.length === 0) return null; // 900 cubic feet per second are a measure
  const count =
    look.text(first).toLowerCase() === 'times'
      ? cardinalAt(look, first - 1) !== undefined || look.isNumber(first - 1)
      : false;
  return { first: count ? first - 1 : first, end: at + 1, every: writeDuration([{ count: 1, unit }]) };
}
