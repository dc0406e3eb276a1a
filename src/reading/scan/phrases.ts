import { intern } from './vocabulary.ts';

/** Phrases as rows of word ids, found by their first word. */
export interface Phrases {
  /** Length in words of the longest phrase that begins at this place in a row of word ids, 0 where none does. */
  lengthAt(words: readonly number[], at: number): number;
}

/** Interns phrases of lower-case words with a space between them. */
export function phrases(list: Iterable<string>): Phrases {
  const byFirst: number[][][] = [];
  for (const phrase of list) {
    const ids = phrase.split(' ').map(intern);
    const others = byFirst[ids[0]!];
    if (others) others.push(ids);
    else byFirst[ids[0]!] = [ids];
  }
  for (const same of byFirst) same?.sort((a, b) => b.length - a.length);
  return {
    lengthAt(words, at) {
      const found = byFirst[words[at]!]?.find((ids) => ids.every((id, step) => words[at + step] === id));
      return found ? found.length : 0;
    },
  };
}
