/** A word is told by its first letters, so many: "district" and "districts" are one, "that" and "this" are not. */
const STEM = 6;

/** Units below this are looked up in a table; nearly all of an English text are. */
const COMMON = 0x250;
/** The unit in its small form where it is a letter or a digit, 0 where it is none. */
const FOLDED = Uint16Array.from({ length: COMMON }, (_, unit) => foldedOf(unit));

function foldedOf(unit: number): number {
  // Curly marks and dashes stand here, and no letter.
  if (unit >= 0x2000 && unit < 0x2070) return 0;
  const letter = String.fromCharCode(unit);
  return /[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
}

/** These marks are words of their own: a sentence that asks or cries is found by them. */
const isCry = (unit: number): boolean => unit === 33 || unit === 63; // ! ?

const HASH_START = 0x811c9dc5 | 0;
const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Lists of words by their hashes: rules ask for the same ones of every text. */
const known = new WeakMap<readonly string[], Int32Array>();

function hashesOf(words: readonly string[]): Int32Array {
  const hashes = known.get(words) ?? Int32Array.from(words, hashOf);
  known.set(words, hashes);
  return hashes;
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length && at < STEM; at++) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}

/** The words of a text in order, each by its hash, with the sentence that it stands in. */
interface Words {
  count: number;
  hash: Int32Array;
  sentence: Int32Array;
}

function cutWords(text: string, sentences: readonly Span[]): Words {
  // More than a text of news has; another grows it.
  let hashes = new Int32Array((text.length >> 2) + 400);
  let places = new Int32Array((text.length >> 2) + 400);
  let count = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { start, end } = sentences[sentence]!;
    if (count + end - start > hashes.length) {
      hashes = longer(hashes, count + end - start);
      places = longer(places, count + end - start);
    }
    let hash = HASH_START;
    let length = 0;
    for (let at = start; at <= end; at++) {
      const unit = at < end ? text.charCodeAt(at) : 0;
      const folded = unit < COMMON ? FOLDED[unit]! : foldedOf(unit);
      if (folded !== 0) {
        if (length++ < STEM) hash = hashUnit(hash, folded);
        continue;
      }
      if (length > 0) {
        hashes[count] = hash;
        places[count++] = sentence;
        hash = HASH_START;
        length = 0;
      }
      if (isCry(unit)) {
        hashes[count] = hashUnit(HASH_START, unit);
        places[count++] = sentence;
      }
    }
  }
  return { count, hash: hashes, sentence: places };
}

function longer(list: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(least, list.length * 2));
  wider.set(list);
  return wider;
}

/** Where a sentence stands. */
interface Span {
  start: number;
  end: number;
}

/**
 * In which sentences a word stands, case aside: cut once, so that a rule reads only the sentences that hold a word it
 * cannot do without. A sentence told of may lack it (a longer word begins with the same six letters); none is left out.
 */
export class WordPlaces {
  readonly #sentences: number;
  /** Marks sentences while they are looked for; 0 before and after. */
  readonly #marks: Uint8Array;
  readonly #words: Words;
  /** The word before each in its bucket, and the last word of each bucket; from 1, 0 where there is none. */
  readonly #before: Int32Array;
  readonly #last: Int32Array;

  constructor(text: string, sentences: readonly Span[]) {
    this.#sentences = sentences.length;
    this.#marks = new Uint8Array(sentences.length);
    this.#words = cutWords(text, sentences);
    const { count, hash } = this.#words;
    const before = new Int32Array(count + 1);
    const last = new Int32Array(1 << (32 - Math.clz32(count)));
    for (let word = 1; word <= count; word++) {
      const bucket = hash[word - 1]! & (last.length - 1);
      before[word] = last[bucket]!;
      last[bucket] = word;
    }
    this.#before = before;
    this.#last = last;
  }

  /** The sentences that hold one of these words, given in small letters; in order. */
  sentencesWith(words: readonly string[]): number[] {
    const { hash, sentence } = this.#words;
    const [before, last, marks] = [this.#before, this.#last, this.#marks];
    const found: number[] = [];
    for (const wanted of hashesOf(words)) {
      for (let word = last[wanted & (last.length - 1)]!; word !== 0; word = before[word]!) {
        const place = sentence[word - 1]!;
        if (hash[word - 1] !== wanted || marks[place] === 1) continue;
        marks[place] = 1;
        found.push(place);
      }
    }
    for (const place of found) marks[place] = 0;
    return found.sort((a, b) => a - b);
  }

  /** How many of these words, given in small letters, each sentence holds. */
  countIn(words: readonly string[]): Uint16Array {
    const { hash, sentence } = this.#words;
    const [before, last] = [this.#before, this.#last];
    const counts = new Uint16Array(this.#sentences);
    for (const wanted of hashesOf(words)) {
      let known = -1;
      for (let word = last[wanted & (last.length - 1)]!; word !== 0; word = before[word]!) {
        const place = sentence[word - 1]!;
        if (hash[word - 1] !== wanted || place === known) continue;
        counts[place]!++;
        known = place;
      }
    }
    return counts;
  }
}
