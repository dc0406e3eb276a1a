import type { Look } from '../scan/look.ts';
import { IN, OF, OUT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { type Numeral, numeralAt } from './numeral.ts';

/** A share told with its noun in the middle: tokens `first` to `end`, exclusive, and the token of the noun. */
export interface Portion {
  first: number;
  end: number;
  value: number;
  noun: number;
}

export const EVERY = wordSet(['every', 'each']);

/**
 * "Two buses in five", "one child out of every four": a small number, one noun, and a larger number in words or small
 * digits. "Four buses out of seven" are counts of a whole that is counted too.
 */
export function portionAt(look: Look, { unit, numeral }: { unit: string | null; numeral: Numeral }): Portion | null {
  const noun = numeral.end;
  if (unit !== null || numeral.value > 9 || look.tag(noun) !== Tag.noun) return null;
  const isOut = look.word(noun + 1) === OUT && look.word(noun + 2) === OF;
  if (!isOut && look.word(noun + 1) !== IN) return null;
  const from = noun + (isOut ? 3 : 2);
  const isEvery = EVERY.has(look.word(from));
  const whole = numeralAt(look, isEvery ? from + 1 : from);
  if (isOut && !isEvery && numeral.value > 1) return null;
  // "one client out of 312": a rate has a round whole
  if (isOut && whole && whole.value > 10 && whole.value % 10 !== 0) return null;
  if (!whole || whole.value <= numeral.value || whole.value > 1000 || look.tag(whole.end) === Tag.noun) return null;
  return { first: numeral.first, end: whole.end, value: numeral.value / whole.value, noun };
}
