import type { Alphabet } from './alphabet.ts';
import type { Bits } from './bits.ts';

export interface ForetellerShape {
  /** How many contexts each symbol is foretold from. */
  contexts: number;
  /** Each context has two to this power of places to learn in. */
  tableBits: number;
  /** How many settings `pass` is given, and the steps of the alphabet. */
  settings: number;
  steps: number;
  /** How fast it learns which context to trust. */
  rate: number;
}

/**
 * Foretells symbols, a step of their alphabet at a time, from what came before in the same contexts, by a mix of small
 * models that learn as they go (context mixing, as in the PAQ family of compressors). Packing and unpacking run the same
 * model, so only plain arithmetic is used, which gives the same numbers in every engine: no Math.exp, no Math.log.
 */
export class Foreteller {
  /** Numbers of the contexts in which the next symbol stands: set before each. */
  readonly contexts: Int32Array;
  /** The chance of a 1 in 24 bits, and in eight how often it was asked for. */
  readonly #cells: Uint32Array;
  readonly #slots: Int32Array;
  readonly #inputs: Float64Array;
  readonly #weights: Float32Array;
  /** Weights of a second mix, by how often the second context was met with: the mean of both is what is foretold. */
  readonly #weightsMet: Float32Array;
  /** What came of each chance in the end, by setting and step, at 33 chances. */
  readonly #outcomes: Float64Array;
  readonly #shape: ForetellerShape;

  constructor(shape: ForetellerShape) {
    const { contexts, tableBits, settings, steps } = shape;
    this.#shape = shape;
    this.contexts = new Int32Array(contexts);
    this.#cells = new Uint32Array(contexts << tableBits).fill(2 ** 31);
    this.#slots = new Int32Array(contexts);
    this.#inputs = new Float64Array(contexts);
    this.#weights = new Float32Array(settings * steps * contexts).fill(1 / contexts);
    this.#weightsMet = new Float32Array(settings * MEETINGS * contexts).fill(1 / contexts);
    this.#outcomes = Float64Array.from({ length: settings * steps * BENDS }, (_, at) => squash((at % BENDS) / 2 - 8));
  }

  /**
   * Passes one symbol through `bits`: when packing the one that is given, when unpacking the one that is found.
   * @param setting has its own say on which context to trust.
   */
  pass(bits: Bits, alphabet: Alphabet, setting: number, symbol?: number): number {
    const { contexts, tableBits, rate, steps } = this.#shape;
    const cells = this.#cells;
    const slots = this.#slots;
    const inputs = this.#inputs;
    const weights = this.#weights;
    const weightsMet = this.#weightsMet;
    const outcomes = this.#outcomes;
    const mask = (1 << tableBits) - 1;
    const second = Math.min(1, contexts - 1);
    const way = symbol === undefined ? undefined : alphabet.ways[symbol];
    let node = 0;
    for (let depth = 0; node >= 0; depth++) {
      const settingAt = setting * steps + node;
      const weightsAt = settingAt * contexts;
      const met = cells[(second << tableBits) | ((this.contexts[second]! ^ node) & mask)]! & 255;
      const metAt = (setting * MEETINGS + Math.min(met, MEETINGS - 1)) * contexts;
      let own = 0;
      let ofMet = 0;
      for (let at = 0; at < contexts; at++) {
        const slot = (at << tableBits) | ((this.contexts[at]! ^ node) & mask);
        const input = STRETCHED[cells[slot]! >>> 20]!;
        slots[at] = slot;
        inputs[at] = input;
        own += weights[weightsAt + at]! * input;
        ofMet += weightsMet[metAt + at]! * input;
      }
      const sum = (own + ofMet) / 2;
      const bend = Math.max(-7.99, Math.min(7.99, sum)) * 2 + 16;
      const past = bend - Math.floor(bend);
      const bendAt = settingAt * BENDS + Math.floor(bend);
      const outcome = outcomes[bendAt]! * (1 - past) + outcomes[bendAt + 1]! * past;
      const bit = bits.pass((squash(sum) + outcome) / 2, way?.[depth] ?? 0);

      outcomes[bendAt]! += (bit - outcomes[bendAt]!) * (1 - past) * 0.02;
      outcomes[bendAt + 1]! += (bit - outcomes[bendAt + 1]!) * past * 0.02;
      const error = (bit - squash(own)) * rate;
      const errorOfMet = (bit - squash(ofMet)) * rate;
      for (let at = 0; at < contexts; at++) {
        weights[weightsAt + at]! += error * inputs[at]!;
        weightsMet[metAt + at]! += errorOfMet * inputs[at]!;
        const cell = cells[slots[at]!]!;
        const count = cell & 255;
        const before = cell >>> 8;
        const after = before + (bit * (ONE * 256 - 1) - before) * PACES[count]!;
        cells[slots[at]!] = (after << 8) | Math.min(count + 1, LONGEST_MEMORY);
      }
      node = alphabet.next[node * 2 + bit]!;
    }
    return ~node;
  }
}

const ONE = 65536;
const BENDS = 33;
const MEETINGS = 8;
const LONGEST_MEMORY = 40;

/** How far a chance moves to what came, by how often it was asked for. */
const PACES = Float64Array.from({ length: LONGEST_MEMORY + 1 }, (_, count) => 1 / (count + 1.3));

/** A number that looks like chance, the same for the same values. */
export function scatter(...values: readonly number[]): number {
  let scattered = 0;
  for (const value of values) {
    const mixed = Math.imul(scattered ^ (value + (scattered >>> 15)), 0x2c1b3c6d);
    scattered = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  }
  return scattered;
}

/** The logistic function. */
function squash(value: number): number {
  let power = 1 - Math.max(-10, Math.min(10, value)) / 1024;
  for (let times = 0; times < 10; times++) power *= power; // e to the -value, near enough
  return 1 / (1 + power);
}

/** The inverse of `squash` at 4,096 chances, by halving. */
const STRETCHED = Float64Array.from({ length: ONE >> 4 }, (_, index) => {
  let low = -8;
  let high = 8;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (squash(middle) * (ONE >> 4) < index + 0.5) low = middle;
    else high = middle;
  }
  return low;
});
