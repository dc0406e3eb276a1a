/**
 * Words as numbers. Every list in `words/` is interned once, when its module loads, so that the scan looks a word up
 * a single time and all rules compare numbers. Ids start at 1; 0 is any word that no list holds.
 *
 * The table is a hash table of our own rather than a Map, so that the scan finds a word of a text without cutting it out
 * and lower-casing it: the hash is taken while its letters are read.
 */
const words: string[] = [''];
let hashes = new Int32Array(1024);
let slots = new Int32Array(2048);

/** Where the hash of a word begins; `hashUnit` then takes one unit of it after the other. */
export const HASH_START = 0x811c9dc5 | 0;

/** Takes one UTF-16 unit into a hash: capitals of ASCII as small letters, the curly apostrophe as the straight one. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ foldUnit(unit), 0x01000193);
}

function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit | 32;
  return unit === 0x2019 ? 39 : unit;
}

/** The id of a lower-cased word, 0 where no list holds it. */
export function wordId(lowerCased: string): number {
  return wordIdAt(lowerCased, 0, lowerCased.length, hashOf(lowerCased, 0, lowerCased.length));
}

/** Hash of the units from `from` to `to`. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

/** The id of the word that stands in a text from `from` to `to` and has this hash; letters outside ASCII must be small. */
export function wordIdAt(text: string, from: number, to: number, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]!;
    if (id === 0) return 0;
    if (hashes[id] === hash && isSame(words[id]!, text, from, to)) return id;
  }
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== foldUnit(text.charCodeAt(from + at))) return false;
  return true;
}

/** Gives a word its id, the same for the same word. */
export function intern(lowerCased: string): number {
  const known = wordId(lowerCased);
  if (known !== 0) return known;
  const id = words.length;
  if (id * 2 >= slots.length) grow();
  words.push(lowerCased);
  hashes[id] = hashOf(lowerCased, 0, lowerCased.length);
  place(id);
  return id;
}

function place(id: number): void {
  const mask = slots.length - 1;
  let slot = hashes[id]! & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id;
}

function grow(): void {
  const wider = new Int32Array(hashes.length * 2);
  wider.set(hashes);
  hashes = wider;
  slots = new Int32Array(slots.length * 2);
  for (let id = 1; id < words.length; id++) place(id);
}

/** How many ids there are: every known word's id is below. Grows while modules load, and is fixed then. */
export const vocabularySize = (): number => words.length;

/** Which of the known words are in one list. */
export interface WordSet {
  has(id: number): boolean;
}

/** Interns a list of single lower-case words (as the scan cuts them: no spaces, no hyphens, no final dot). */
export function wordSet(list: Iterable<string>): WordSet {
  return new Members(Array.from(list, intern));
}

/** A set of ids, one bit each: rules ask it of nearly every token. */
class Members implements WordSet {
  readonly #bits: Int32Array;

  constructor(members: readonly number[]) {
    this.#bits = new Int32Array((largest(members) >> 5) + 1);
    for (const id of members) this.#bits[id >> 5]! |= 1 << (id & 31);
  }

  has(id: number): boolean {
    const at = id >> 5;
    return at < this.#bits.length && (this.#bits[at]! & (1 << (id & 31))) !== 0;
  }
}

const largest = (ids: readonly number[]): number => ids.reduce((most, id) => Math.max(most, id), 0);

/** What a table says of each known word. */
export interface WordTable<T> {
  get(id: number): T | undefined;
}

/** Interns the keys of a table, single lower-case words as in `wordSet`. */
export function wordTable<T>(table: Readonly<Record<string, T>>): WordTable<T> {
  const entries = Object.entries(table).map(([word, value]) => [intern(word), value] as const);
  return new Values(entries);
}

/** Values by id, in an array without holes, which is read faster than one with them. */
class Values<T> implements WordTable<T> {
  readonly #values: (T | undefined)[];

  constructor(entries: readonly (readonly [id: number, value: T])[]) {
    this.#values = new Array<T | undefined>(largest(entries.map(([id]) => id)) + 1).fill(undefined);
    for (const [id, value] of entries) this.#values[id] = value;
  }

  get(id: number): T | undefined {
    return id < this.#values.length ? this.#values[id] : undefined;
  }
}
