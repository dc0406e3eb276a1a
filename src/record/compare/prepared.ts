import { hash } from './hash.ts';
import type { Passage, Terms } from './terms.ts';

/** A text made ready to be compared with many others: what does not depend on the other is worked out once. */
export interface Prepared {
  passages: PreparedPassage[];
  /** Numbers of the sentences in which a term stands. */
  places: ReadonlyMap<string, readonly number[]>;
}

const prepared = new WeakMap<Terms, Prepared>();

/** What of a text does not depend on the text it is compared with. */
export function preparedOf(terms: Terms): Prepared {
  const known = prepared.get(terms);
  if (known) return known;
  const passages = terms.passages.map((passage) => new PreparedPassage(passage));
  const places = new Map<string, number[]>();
  for (const [index, passage] of passages.entries()) {
    for (const term of passage.terms) {
      const where = places.get(term);
      if (where) where.push(index);
      else places.set(term, [index]);
    }
  }
  const made = { passages, places };
  prepared.set(terms, made);
  return made;
}

export class PreparedPassage {
  /** Its terms once each, with their weights: a term has one weight wherever it stands. */
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  /** Weight of its terms, each counted once. */
  readonly weight: number;
  /** Number of its terms. */
  readonly length: number;
  readonly words: readonly string[];
  #pairs?: readonly number[];
  #pairSet?: ReadonlySet<number>;

  constructor({ terms, weights, words }: Passage) {
    const once = new Map<string, number>();
    for (const [at, term] of terms.entries()) once.set(term, weights[at] ?? 1);
    this.terms = [...once.keys()];
    this.weights = [...once.values()];
    this.weight = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.length = terms.length;
    this.words = words;
  }

  /** Pairs of words that stand side by side, hashed: as texts they would take longer to meet, and ten times the room. */
  get pairs(): readonly number[] {
    this.#pairs ??= this.words.slice(1).map((word, at) => hash(word, hash(' ', hash(this.words[at] ?? ''))));
    return this.#pairs;
  }

  get pairSet(): ReadonlySet<number> {
    this.#pairSet ??= new Set(this.pairs);
    return this.#pairSet;
  }
}
