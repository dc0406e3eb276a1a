import { IntColumn } from './int-column.ts';
import { Vocabulary } from './vocabulary.ts';

/** Sets of terms, one a thing, as rising numbers in one column: a set of its own for each would take twenty times the room. */
export class TermLists {
  readonly #vocabulary = new Vocabulary();
  readonly #terms = new IntColumn();
  readonly #starts = new IntColumn();

  /** Adds the terms of one more thing. */
  add(terms: Iterable<string>): void {
    const start = this.#terms.length;
    this.#starts.push(start);
    for (const term of terms) this.#terms.push(this.#vocabulary.number(term));
    this.#terms.sortFrom(start);
  }

  size(thing: number): number {
    return this.#end(thing) - this.#starts.at(thing);
  }

  /** Numbers of a thing's terms. */
  *of(thing: number): Generator<number> {
    const end = this.#end(thing);
    for (let at = this.#starts.at(thing); at < end; at++) yield this.#terms.at(at);
  }

  /**
   * How many terms two things share: both lists are walked once.
   * @param least where it becomes plain that they share fewer, any smaller number is told
   */
  shared(one: number, other: number, least = 0): number {
    const { values } = this.#terms;
    let [a, b] = [this.#starts.at(one), this.#starts.at(other)];
    const [endA, endB] = [this.#end(one), this.#end(other)];
    let count = 0;
    while (a < endA && b < endB && count + Math.min(endA - a, endB - b) >= least) {
      const difference = values[a]! - values[b]!;
      if (difference === 0) count++;
      if (difference <= 0) a++;
      if (difference >= 0) b++;
    }
    return count;
  }

  #end(thing: number): number {
    return thing + 1 < this.#starts.length ? this.#starts.at(thing + 1) : this.#terms.length;
  }
}
