import { fractionWords } from '../words/fraction-words.ts';
import { ordinalWords } from '../words/ordinal-words.ts';

/** What a word stands for under the line of a fraction: "half", and the ordinals from "third" on, singular and plural. */
export const DENOMINATORS: Record<string, number> = { ...fractionWords };
for (const [word, below] of Object.entries(ordinalWords))
  if (below > 2) DENOMINATORS[word] = DENOMINATORS[`${word}s`] = below;
