import type { Look } from '../scan/look.ts';
import { wordId, wordSet } from '../scan/vocabulary.ts';

/** Phrases of several words, found by their first. */
export class Phrases<T> {
  readonly firstWords: string[] = [];
  private readonly byFirst = new Map<number, { words: number[]; value: T }[]>();

  constructor(table: Readonly<Record<string, T>>) {
    for (const [phrase, value] of Object.entries(table)) {
      const words = phrase.split(' ');
      wordSet(words);
      const ids = words.map(wordId);
      const first = ids[0]!;
      const list = this.byFirst.get(first) ?? [];
      if (list.length === 0) this.firstWords.push(words[0]!);
      list.push({ words: ids, value });
      this.byFirst.set(first, list);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at a token, within its sentence. */
  longest(look: Look, at: number): { value: T; end: number } | null {
    for (const { words, value } of this.byFirst.get(look.word(at)) ?? []) {
      const end = at + words.length;
      if (words.every((word, i) => look.word(at + i) === word) && look.sameSentence(at, end - 1)) return { value, end };
    }
    return null;
  }
}
