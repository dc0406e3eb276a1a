import { numberAt as numberInFigures } from '../figures/fraction.ts';
import { NUMBER, numeralAt, ORDINAL_ENDING } from '../figures/numeral.ts';
import type { Look } from '../scan/look.ts';
import { A_OR_AN, COUPLE, HALF, HYPHEN, OF } from '../scan/small-words.ts';
import { intern, wordSet, wordTable } from '../scan/vocabulary.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { vagueCounts } from '../words/vague-counts.ts';
import { UNITS } from './lexicon.ts';

const ORDINALS = wordTable<number>(ordinalWords);
const VAGUE = wordSet(vagueCounts);
const DOZEN = intern('dozen');

/** A number read from tokens: its value (null where left open) and the token behind it. */
export interface Count {
  value: number | null;
  end: number;
}

/** 1st, 22nd, first, twenty-first. */
export function ordinalAt(look: Look, at: number): Count | null {
  const digits = look.digits(at);
  if (digits >= 0)
    return ORDINAL_ENDING.has(look.word(at + 1)) && look.touches(at + 1) ? { value: digits, end: at + 2 } : null;
  const whole = ORDINALS.get(look.word(at));
  if (whole !== undefined) return { value: whole, end: at + 1 };
  const tens = NUMBER.get(look.word(at));
  if (tens === undefined || tens < 20 || tens > 90) return null;
  const next = look.word(at + 1) === HYPHEN ? at + 2 : at + 1;
  const ones = ORDINALS.get(look.word(next));
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : null;
}

/** The value of one plain number word up to ninety. */
export function cardinalAt(look: Look, at: number): number | undefined {
  const value = NUMBER.get(look.word(at));
  return value !== undefined && value < 100 ? value : undefined;
}

/** True for a word that opens a count: three, several, dozen, couple. */
export function isCountWord(word: number): boolean {
  return NUMBER.get(word) !== undefined || VAGUE.has(word) || word === COUPLE || word === DOZEN;
}

/** A cardinal number in digits or words; in "the last two quarters" those are counted, and no parts of one. */
function numberAt(look: Look, at: number): Count | null {
  const word = look.word(at);
  if (look.isWord(at) && !isCountWord(word) && !A_OR_AN.has(word)) return null; // the cheap test of most words
  const found = numberInFigures(look, at);
  const whole = found && UNITS.get(look.word(found.end - 1)) === 'quarter' ? numeralAt(look, at) : null;
  return whole?.end === (found?.end ?? 0) - 1 ? whole : found;
}

/** A count of units: a number, or a, an, half a, a couple of, a few, several, dozens of. */
export function quantityAt(look: Look, at: number): Count | null {
  const article = A_OR_AN.has(look.word(at));
  const i = article ? at + 1 : at;
  const word = look.word(i);
  if (word === HALF) return { value: 0.5, end: i + 1 };
  const isVague = VAGUE.has(word);
  if (isVague || (article && word === COUPLE))
    return { value: isVague ? null : 2, end: look.word(i + 1) === OF ? i + 2 : i + 1 };
  return numberAt(look, at) ?? (article ? { value: 1, end: i } : null);
}
