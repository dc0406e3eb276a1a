import { stopWords } from '../compare/stop-words.ts';
import { skeleton, stem } from '../compare/terms.ts';

/** What a saying is told by. */
export interface SayingTerms {
  /** Its words in one form; names without their vowels, since every outlet spells them its own way. */
  words: Set<string>;
  /** Its numbers from 100 up, years left out: they are hardly ever said twice by chance. */
  numbers: Set<string>;
}

const STOP = new Set(stopWords);

export function sayingTerms(text: string): SayingTerms {
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const [word] of text.matchAll(/\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}]*/gu)) {
    if (/^\p{N}/u.test(word)) {
      const number = word.replaceAll(',', '');
      words.add(number);
      if (Number(number) >= 100 && !/^(?:19|20)\d\d$/.test(number)) numbers.add(number);
      continue;
    }
    const small = word.toLowerCase();
    if (small.length < 3 || STOP.has(small)) continue;
    words.add(/^\p{Lu}/u.test(word) && small.length > 4 ? skeleton(small) : stem(small).slice(0, 6));
  }
  return { words, numbers };
}

export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
