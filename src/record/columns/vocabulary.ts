import { ownCopy } from '#text';

/** Words by number: each is kept once, however many stories have it. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  /** The number of a word, given to it when it first comes. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const own = ownCopy(word);
    this.#numbers.set(own, this.#words.length);
    return this.#words.push(own) - 1;
  }

  word(number: number): string | undefined {
    return this.#words[number];
  }

  /** The same word, in the one copy that is kept. */
  one(word: string): string {
    return this.#words[this.number(word)] ?? word;
  }
}
