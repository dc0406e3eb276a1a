import { IntColumn } from '../columns/int-column.ts';

/** So full may the table be before it grows, and so much it grows by: keys come by the million. */
const FULL = 0.8;
const GROWTH = 1.5;

/** What stands in a slot instead of one text. */
const EMPTY = 0;
const TOO_COMMON = -1;

/** Parts of the table, each growing alone: one that is twice there while it grows takes little room. */
const PARTS = 64;

/**
 * Numbers of texts by a hash of what they hold, in typed arrays: a large archive has more keys than a Map may have entries.
 * From so many texts on a key tells nothing and keeps none.
 */
export class KeyTable {
  readonly #parts: readonly Part[];

  /** @param most from so many texts on a key is too common */
  constructor(most: number) {
    this.#parts = Array.from({ length: PARTS }, () => new Part(most));
  }

  /** Texts under a key, the earliest first; none where it is too common. */
  under(key: number): number[] {
    return this.#part(key).under(key);
  }

  /** Puts a text under a key, after all that were put there before. */
  add(key: number, text: number): void {
    this.#part(key).add(key, text);
  }

  #part(key: number): Part {
    return this.#parts[key & (PARTS - 1)]!;
  }
}

/** A key with one text has its number in the slot itself; the texts of another are a chain, the latest first. */
class Part {
  readonly #most: number;
  #keys = new Int32Array(16);
  /** 0: free; above: the one text and one more; below: the chain's first link, counted from -2. */
  #slots = new Int32Array(16);
  #used = 0;
  readonly #linkTexts = new IntColumn();
  readonly #linkNexts = new IntColumn();

  constructor(most: number) {
    this.#most = most;
  }

  under(key: number): number[] {
    return this.#textsOf(this.#slots[this.#place(key)] ?? EMPTY);
  }

  add(key: number, text: number): void {
    const place = this.#place(key);
    const slot = this.#slots[place] ?? EMPTY;
    if (slot === TOO_COMMON) return;
    if (slot === EMPTY) {
      this.#keys[place] = key;
      this.#slots[place] = text + 1;
      if (++this.#used > this.#keys.length * FULL) this.#grow();
      return;
    }
    const link = slot > 0 ? this.#link(slot - 1, -1) : -2 - slot;
    this.#slots[place] = this.#textsOf(slot).length + 1 >= this.#most ? TOO_COMMON : -2 - this.#link(text, link);
  }

  #textsOf(slot: number): number[] {
    if (slot === EMPTY || slot === TOO_COMMON) return [];
    if (slot > 0) return [slot - 1];
    const texts: number[] = [];
    for (let link = -2 - slot; link >= 0; link = this.#linkNexts.at(link)) texts.push(this.#linkTexts.at(link));
    return texts.reverse();
  }

  #link(text: number, next: number): number {
    this.#linkTexts.push(text);
    return this.#linkNexts.push(next);
  }

  /** Where a key stands, or would stand. */
  #place(key: number): number {
    const { length } = this.#keys;
    let place = Math.floor(((Math.imul(key, 0x9e3779b1) >>> 0) / 0x1_0000_0000) * length);
    while (this.#slots[place] !== EMPTY && this.#keys[place] !== key) place = place + 1 === length ? 0 : place + 1;
    return place;
  }

  #grow(): void {
    const [keys, slots] = [this.#keys, this.#slots];
    const length = Math.ceil(keys.length * GROWTH);
    this.#keys = new Int32Array(length);
    this.#slots = new Int32Array(length);
    for (const [at, slot] of slots.entries()) {
      if (slot === EMPTY) continue;
      const key = keys[at] ?? 0;
      const place = this.#place(key);
      this.#keys[place] = key;
      this.#slots[place] = slot;
    }
  }
}
