import type { Qualifier } from '../reading.ts';
import type { Look } from '../scan/look.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { qualifiersBefore, qualifiersBehind } from '../words/figure-qualifiers.ts';

/** Phrases indexed by the word next to the number, longest first. */
interface Phrases {
  near: { has(id: number): boolean };
  byWords: ReadonlyMap<string, Qualifier>;
  longest: number;
}

const BEFORE = phrases(qualifiersBefore, (words) => words.at(-1));
const BEHIND = phrases(qualifiersBehind, (words) => words[0]);

function phrases(
  table: Readonly<Record<string, Qualifier>>,
  nearest: (words: string[]) => string | undefined,
): Phrases {
  const all = Object.keys(table).map((phrase) => phrase.split(' '));
  return {
    near: wordSet(all.map((words) => nearest(words) ?? '')),
    byWords: new Map(Object.entries(table)),
    longest: Math.max(...all.map((words) => words.length)),
  };
}

/** What qualifies a number that begins at `first`: the longest phrase that ends right before it. */
export function qualifierBefore(look: Look, first: number): Qualifier | null {
  if (!BEFORE.near.has(look.word(first - 1))) return null;
  for (let length = Math.min(BEFORE.longest, first); length > 0; length--) {
    const found = BEFORE.byWords.get(wordsOf(look, first - length, first));
    if (found) return found;
  }
  return null;
}

/** What qualifies a number that ends before token `end`: "or more", "+". */
export function qualifierBehind(look: Look, end: number): { qualifier: Qualifier; end: number } | null {
  if (!BEHIND.near.has(look.word(end))) return null;
  for (let length = Math.min(BEHIND.longest, look.count - end); length > 0; length--) {
    const qualifier = BEHIND.byWords.get(wordsOf(look, end, end + length));
    if (qualifier) return { qualifier, end: end + length };
  }
  return null;
}

function wordsOf(look: Look, first: number, end: number): string {
  let words = '';
  for (let token = first; token < end; token++) {
    words += `${token > first ? ' ' : ''}${look.text(token).toLowerCase()}`;
  }
  return words.replace(/\.$/, '');
}
