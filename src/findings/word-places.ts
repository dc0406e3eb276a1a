/** A word is told by its first letters, so many: "district" and "districts" are one, "that" and "this" are not. */
const STEM = 6;

/** Units below this are looked up in a table; nearly all of an English text are. */
const COMMON = 0x250;
/** The unit in its small form where it is a letter or a digit, 0 where it is none. */
const FOLDED = Uint16Array.from({ length: COMMON }, (_, unit) => foldedOf(unit));

function foldedOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  return /[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
}

const fold = (unit: number): number => {
  if (unit < COMMON) return FOLDED[unit] ?? 0;
  // Curly marks and dashes stand here, more of them than of any letter.
  return unit >= 0x2000 && unit < 0x2070 ? 0 : foldedOf(unit);
};

/** These marks are words of their own: a sentence that asks or cries is found by them. */
const isCry = (unit: number): boolean => unit === 33 || unit === 63; // ! ?

const HASH_START = 0x811c9dc5 | 0;
const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length && at < STEM; at++)
    hash = hashUnit(hash, fold(word.charCodeAt(at)) || word.charCodeAt(at));
  return hash;
}

const BUCKETS = 4096;
const bucketOf = (hash: number): number => (hash ^ (hash >>> 12)) & (BUCKETS - 1);

/**
 * In which sentences a word stands, case aside: cut once, so that a rule reads only the sentences that hold a word it
 * cannot do without. A sentence told of may lack it (a longer word begins with the same six letters); none is left out.
 */
export class WordPlaces {
  readonly #sentences: number;
  /** Of each word in order of place: its hash, its sentence, and the word before it in its bucket; from 1. */
  readonly #hash: Int32Array;
  readonly #sentence: Int32Array;
  readonly #before: Int32Array;
  /** The last word of each bucket, 0 where there is none. */
  readonly #last = new Int32Array(BUCKETS);

  constructor(text: string, sentences: readonly { start: number; end: number }[]) {
    this.#sentences = sentences.length;
    this.#hash = new Int32Array(text.length + 1);
    this.#sentence = new Int32Array(text.length + 1);
    this.#before = new Int32Array(text.length + 1);
    let count = 0;
    for (const [index, { start, end }] of sentences.entries()) {
      let length = 0;
      let hash = HASH_START;
      for (let at = start; at <= end; at++) {
        const unit = at < end ? text.charCodeAt(at) : 0;
        const folded = fold(unit);
        if (folded !== 0) {
          if (length++ < STEM) hash = hashUnit(hash, folded);
          continue;
        }
        if (length > 0) this.#add(++count, hash, index);
        if (isCry(unit)) this.#add(++count, hashUnit(HASH_START, unit), index);
        length = 0;
        hash = HASH_START;
      }
    }
  }

  #add(word: number, hash: number, sentence: number): void {
    const bucket = bucketOf(hash);
    this.#hash[word] = hash;
    this.#sentence[word] = sentence;
    this.#before[word] = this.#last[bucket] ?? 0;
    this.#last[bucket] = word;
  }

  /** How many of these words, given in small letters, each sentence holds. */
  countIn(words: Iterable<string>): Uint16Array {
    const counts = new Uint16Array(this.#sentences);
    for (const word of words) {
      const hash = hashOf(word);
      let known = -1;
      for (let at = this.#last[bucketOf(hash)] ?? 0; at !== 0; at = this.#before[at] ?? 0) {
        const sentence = this.#sentence[at] ?? 0;
        if (this.#hash[at] !== hash || sentence === known) continue;
        counts[sentence] = (counts[sentence] ?? 0) + 1;
        known = sentence;
      }
    }
    return counts;
  }
}
