import { type WordSet, wordId, wordSet } from '../scan/vocabulary.ts';

/** The entries of a packed list: lower case, apart by commas. */
export function entries(list: string): string[] {
  return list.trim().split(/,\s*/);
}

/** The single words among the entries of packed lists. */
export function wordsOf(...lists: string[]): WordSet {
  return wordSet(lists.flatMap(entries).filter((entry) => !/[ '&-]/.test(entry)));
}

/** Adds to the list under a key, each value once in a row. */
export function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
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
  const byFirst: number[][][] = [];
  for (const phrase of phrases) {
    const ids = phrase.map(wordId);
    byFirst[ids[0]!] = [...(byFirst[ids[0]!] ?? []), ids].sort((a, b) => b.length - a.length);
  }
  return {
    match(word, at, end) {
      const list = byFirst[word[at]!];
      if (!list) return 0;
      for (const ids of list) if (at + ids.length <= end && holds(word, at, ids)) return ids.length;
      return 0;
    },
  };
}

function holds(word: Int32Array, at: number, ids: readonly number[]): boolean {
  for (let i = 0; i < ids.length; i++) if (word[at + i] !== ids[i]) return false;
  return true;
}

/** An entry cut as the scan cuts it: "coca-cola" is three tokens, "mcdonald's" two, "u.s" one. */
function partsOf(entry: string): string[] {
  return entry.split(' ').flatMap((part) => {
    if (part.includes('.')) return [part.replace(/\.$/, '')];
    return part.split(/(?=[-&]|'s$)|(?<=[-&])/);
  });
}
