import type { Reading } from '#reading';
import { firstIndex } from '#text';
import { plainWords } from '../words/plain-words.ts';

/** A sentence of a revision. */
export interface KeptSentence {
  /** Its index. */
  at: number;
  start: number;
  end: number;
}

/** So many of a statement's words must stand in one sentence to be the same statement. */
const SAME = 0.6;
const FEWEST = 2;
/** Fewer words stand somewhere by chance. */
const FEWEST_WORDS = 3;
/** A word in so many sentences tells nothing of any. */
const COMMON = 60;
const PLAIN = new Set(plainWords);

/** The telling words of a text: long ones by their first six letters, so that "closed" and "closing" are one. */
export function termsOf(text: string): ReadonlySet<string> {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(found.filter((word) => !PLAIN.has(word)).map((word) => word.slice(0, 6)));
}

/** The sentences of a text, found by place and by the words they hold. */
export class SentenceIndex {
  readonly #text: string;
  readonly #sentences: KeptSentence[];
  readonly #terms: ReadonlySet<string>[];
  readonly #places = new Map<string, number[]>();

  constructor({ text, sentences }: Reading) {
    this.#text = text;
    this.#sentences = sentences.map(({ start, end }, at) => ({ at, start, end }));
    this.#terms = sentences.map(({ start, end }) => termsOf(text.slice(start, end)));
    for (const [at, terms] of this.#terms.entries()) {
      for (const term of terms) {
        const known = this.#places.get(term);
        if (known) known.push(at);
        else this.#places.set(term, [at]);
      }
    }
  }

  /** The sentence that holds most of these terms, if it holds enough of them. */
  closest(terms: ReadonlySet<string>): KeptSentence | null {
    if (terms.size < FEWEST) return null;
    const shared = new Map<number, number>();
    for (const term of terms) {
      const places = this.#places.get(term) ?? [];
      if (places.length > COMMON) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let best: number | null = null;
    let most = Math.max(FEWEST, SAME * terms.size);
    for (const [at, count] of shared) if (count >= most) [best, most] = [at, count + 0.5];
    return best === null ? null : (this.#sentences[best] ?? null);
  }

  /** The sentence in which these words begin to the letter, marks and stops at the ends aside; three words at the least. */
  withWords(words: string): KeptSentence | null {
    const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const at = bare.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS ? -1 : this.#text.indexOf(bare);
    const [first] = at < 0 ? [] : this.within(at, at + 1);
    return first === undefined ? null : (this.#sentences[first] ?? null);
  }

  /** Share, 0 to 1, of these terms that a sentence holds. */
  holds(at: number, terms: ReadonlySet<string>): number {
    const own = this.#terms[at] ?? new Set();
    return [...terms].filter((term) => own.has(term)).length / Math.max(1, terms.size);
  }

  termsAt(at: number): ReadonlySet<string> {
    return this.#terms[at] ?? new Set();
  }

  /** Indexes of the sentences that a span touches. */
  within(start: number, end: number): number[] {
    const first = firstIndex(this.#sentences.length, (at) => (this.#sentences[at]?.end ?? 0) > start);
    const found: number[] = [];
    for (let at = first; (this.#sentences[at]?.start ?? end) < end; at++) found.push(at);
    return found;
  }
}
