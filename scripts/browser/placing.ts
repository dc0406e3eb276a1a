import { type Alphabet, alphabetOf } from './alphabet.ts';
import type { Bits } from './bits.ts';
import { Foreteller, scatter } from './foreteller.ts';
import { sharedWith } from './spelling.ts';

/** Passes the numbers of the lists that a word stands in, foretold from its ending and from the word above. */
export class Placing {
  readonly #bits: Bits;
  readonly #alphabet: Alphabet;
  readonly #foreteller: Foreteller;
  #above = '';
  #aboveLists: number[] = [];
  /** What came last behind the same ending and the same list. */
  readonly #lastOfEnding = new Int16Array(1 << 14);

  /** The end of a word's lists takes one step, each list the same number of them: which come often is soon learned. */
  constructor(bits: Bits, lists: number) {
    this.#bits = bits;
    this.#alphabet = alphabetOf([1, ...new Array<number>(lists).fill(1 + Math.ceil(Math.log2(lists)))]);
    this.#foreteller = new Foreteller({
      contexts: 10,
      tableBits: 17,
      settings: 3,
      steps: this.#alphabet.next.length,
      rate: 0.009,
    });
  }

  listsOf(word: string, wanted?: readonly number[]): number[] {
    const found: number[] = [];
    const endings = endingsOf(word);
    const shared = sharedWith(this.#above, word);
    for (let symbol = -1; symbol !== 0; ) {
      const at = found.length;
      const place = scatter(endings[3]! + symbol) >>> 18;
      this.#setContexts(word, found, endings, shared, this.#lastOfEnding[place]!);
      const given = wanted && (at < wanted.length ? wanted[at]! + 1 : 0);
      symbol = this.#foreteller.pass(this.#bits, this.#alphabet, Math.min(at, 2), given);
      this.#lastOfEnding[place] = symbol;
      if (symbol !== 0) found.push(symbol - 1);
    }
    this.#above = word;
    this.#aboveLists = found;
    return found;
  }

  #setContexts(
    word: string,
    found: readonly number[],
    endings: readonly number[],
    shared: number,
    ofEnding: number,
  ): void {
    const { contexts } = this.#foreteller;
    const last = found[found.length - 1] ?? -1;
    const before = scatter((last << 10) | (this.#aboveLists[found.length] ?? -1));
    contexts[0] = scatter(last);
    contexts[1] = scatter(endings[0]! + (last << 16));
    contexts[2] = scatter(endings[1]! + last);
    contexts[3] = scatter(endings[2]! + last);
    contexts[4] = scatter(before);
    contexts[5] = scatter(before + (shared << 5) + word.length);
    contexts[6] = scatter((last << 10) | (found[found.length - 2] ?? -1));
    contexts[7] = scatter(scatter((last << 10) | word.charCodeAt(0)) + word.length);
    contexts[8] = scatter((ofEnding << 12) + last);
    contexts[9] = scatter(scatter((last << 8) + found.length) + word.length);
  }
}

/** Numbers for the last letter, the last two, three and four. */
function endingsOf(word: string): number[] {
  let hash = 0;
  return [1, 2, 3, 4].map((back) => {
    hash = scatter(hash + back * (back > word.length ? 0 : word.charCodeAt(word.length - back)));
    return hash;
  });
}
