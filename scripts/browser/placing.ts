import { type Alphabet, alphabetOf } from './alphabet.ts';
import type { Bits } from './bits.ts';
import { Foreteller, scatter } from './foreteller.ts';

/** Passes the numbers of the lists that a word stands in, foretold from its ending and from the word above. */
export class Placing {
  readonly #bits: Bits;
  readonly #alphabet: Alphabet;
  readonly #foreteller: Foreteller;
  #aboveLists: number[] = [];
  /** The end of a word's lists takes one step, each list the same number of them: which come often is soon learned. */
  constructor(bits: Bits, lists: number) {
    this.#bits = bits;
    this.#alphabet = alphabetOf([1, ...new Array<number>(lists).fill(1 + Math.ceil(Math.log2(lists)))]);
    this.#foreteller = new Foreteller({
      contexts: 10,
      tableBits: 17,
      settings: 3,
      steps: this.#alphabet.next.length,
      rate: 0.016,
    });
  }

  listsOf(word: string, wanted?: readonly number[]): number[] {
    const found: number[] = [];
    for (let symbol = -1; symbol !== 0; ) {
      const at = found.length;
      this.#setContexts(word, found);
      const given = wanted && (at < wanted.length ? wanted[at]! + 1 : 0);
      symbol = this.#foreteller.pass(this.#bits, this.#alphabet, Math.min(at, 2), given);
      if (symbol !== 0) found.push(symbol - 1);
    }
    this.#aboveLists = found;
    return found;
  }

  #setContexts(word: string, found: readonly number[]): void {
    const { contexts } = this.#foreteller;
    const [last = -1, second = -1, third = -1] = found.slice(-3).reverse();
    const pieces = word.split(' ').length;
    contexts[0] = scatter(second);
    contexts[1] = scatter(last);
    contexts[2] = scatter(third, this.#aboveLists[found.length] ?? -1);
    contexts[3] = scatter(last, pieces);
    contexts[4] = scatter(last, found.length, word.length);
    contexts[5] = ending(word, 1);
    contexts[6] = scatter(ending(word, 2), pieces);
    contexts[7] = scatter(ending(word, 3), last);
    contexts[8] = scatter(word.charCodeAt(0));
    contexts[9] = scatter(word.charCodeAt(1));
  }
}

/** A number for the last letters of a word. */
function ending(word: string, letters: number): number {
  let number = 0;
  for (let at = word.length - letters; at < word.length; at++) number = scatter(number, word.charCodeAt(at));
  return number;
}
