import { type WordSet, wordId, wordSet } from '../scan/vocabulary.ts';

/** The entries of a packed list: lower case, apart by commas. */
export function entries(list: string): string[] {
  return list.trim().split(/,\s*/);
}

/** The single words among the entries of packed lists. */
export function wordsOf(...lists: string[]): WordSet {
  return wordSet(lists.flatMap(entries).filter((entry) => !/[ '&-]/.test(entry)));
}

/** Entries of one or more words, looked up by token. */
export interface PhraseTable {
  /** How many tokens from `at` (below `end`) make the longest entry; 0 where none begins there. */
  match(word: Int32Array, at: number, end: number): number;
}

/** Interns the words of all entries of packed lists. */
export function phrasesOf(...lists: string[]): PhraseTable {
  const phrases = lists.flatMap(entries).map(partsOf);
  wordSet(phrases.flat());
  const byFirst = new Map<number, number[][]>();
  for (const phrase of phrases) {
    const ids = phrase.map(wordId);
    const known = byFirst.get(ids[0]!);
    if (known) known.push(ids);
    else byFirst.set(ids[0]!, [ids]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    match(word, at, end) {
      const list = byFirst.get(word[at]!);
      if (!list) return 0;
      const found = list.find((ids) => at + ids.length <= end && ids.every((id, i) => word[at + i] === id));
      return found?.length ?? 0;
    },
  };
}

/** An entry cut as the scan cuts it: "coca-cola" is three tokens, "mcdonald's" two, "u.s" one. */
function partsOf(entry: string): string[] {
  return entry.split(' ').flatMap((part) => {
    if (part.includes('.')) return [part.replace(/\.$/, '')];
    return part.split(/(?=[-&]|'s$)|(?<=[-&])/);
  });
}
