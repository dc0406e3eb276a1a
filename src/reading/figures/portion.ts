import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { populationNouns } from '../words/population-nouns.ts';
import { type Numeral, numeralAt } from './numeral.ts';

/** A share told with its noun in the middle: tokens `first` to `end`, exclusive, and the token of the noun. */
export interface Portion {
  first: number;
  end: number;
  value: number;
  noun: number;
}

const IN = wordSet(['in']);
const OUT = wordSet(['out']);
const OF = wordSet(['of']);
const EVERY = wordSet(['every', 'each']);
const POPULATION = wordSet(populationNouns);

/**
 * "Two buses in five", "one child out of every four": a small number, one noun, and a larger number in words or small
 * digits. "Four buses out of seven" are counts of a whole that is counted too.
 */
export function portionAt(scan: Scan, { unit, numeral }: { unit: string | null; numeral: Numeral }): Portion | null {
  const noun = numeral.end;
  if (unit !== null || numeral.value > 9 || scan.tag[noun] !== Tag.noun) return null;
  const isOut = OUT.has(scan.word[noun + 1] ?? 0) && OF.has(scan.word[noun + 2] ?? 0);
  if (!isOut && !IN.has(scan.word[noun + 1] ?? 0)) return null;
  const from = noun + (isOut ? 3 : 2);
  const isEvery = EVERY.has(scan.word[from] ?? 0);
  const whole = numeralAt(scan, isEvery ? from + 1 : from);
  if (isOut && !isEvery && numeral.value > 1 && !POPULATION.has(scan.word[noun]!)) return null;
  if (!whole || whole.value <= numeral.value || whole.value > 1000 || scan.tag[whole.end] === Tag.noun) return null;
  return { first: numeral.first, end: whole.end, value: numeral.value / whole.value, noun };
}
