/**
 * Foretells the next bit of lists of words, bit by bit, from the letters before it and from the word above, by a mix of
 * small models that learn as they go (context mixing, as in the PAQ family of compressors). Packing and unpacking run the
 * same model, so only plain arithmetic is used, which gives the same numbers in every engine: no Math.exp, no Math.log.
 */
export class WordModel {
  readonly #chances = new Uint16Array(MODELS << TABLE_BITS).fill(ONE / 2);
  readonly #counts = new Uint8Array(MODELS << TABLE_BITS);
  readonly #weights = new Float64Array(2 * 256 * INPUTS).fill(0.16);
  readonly #inputs = new Float64Array(INPUTS);
  readonly #contexts = new Int32Array(MODELS);
  readonly #slots = new Int32Array(MODELS);
  readonly #text: Uint8Array;
  #at = 0;
  /** Where the word at hand begins, and the one above it. */
  #word = 0;
  #above = 0;
  /** True while the word at hand begins like the one above. */
  #alike = true;
  /** Bits of the byte at hand that are known, a 1 before them. */
  #known = 1;
  #prefix = 0x51ed270b;
  #table = 0;
  #weightsAt = 0;
  #chance = 0.5;

  /** @param text the bytes to pack, or room for those that are unpacked: `learn` writes them. */
  constructor(text: Uint8Array) {
    this.#text = text;
    this.#beginByte();
  }

  /** The chance that the next bit is 1, as a whole number above 0 and below 65,536. */
  foretell(): number {
    const chances = this.#chances;
    const counts = this.#counts;
    const inputs = this.#inputs;
    const weights = this.#weights;
    const weightsAt = ((this.#alike ? 256 : 0) + this.#known) * INPUTS;
    const step = Math.imul(this.#known, 0x9e3779b1);
    let sum = 0;
    for (let model = 0; model < MODELS; model++) {
      const slot = (model << TABLE_BITS) | (scatter(this.#contexts[model]! + step) >>> (32 - TABLE_BITS));
      this.#slots[model] = slot;
      const count = counts[slot]!;
      const chance = chances[slot]!;
      const sure = count === 0 ? 0 : STRETCHED[chance >> 4]!;
      const lean = count === 0 ? 0 : (chance / ONE - 0.5) * Math.min(count, 8) * 0.5;
      inputs[model * 2] = sure;
      inputs[model * 2 + 1] = lean;
      sum += weights[weightsAt + model * 2]! * sure + weights[weightsAt + model * 2 + 1]! * lean;
    }
    this.#weightsAt = weightsAt;
    this.#chance = squash(sum);
    return Math.max(1, Math.min(ONE - 1, Math.round(this.#chance * ONE)));
  }

  /** Takes in the bit that came. */
  learn(bit: number): void {
    const chances = this.#chances;
    const counts = this.#counts;
    const inputs = this.#inputs;
    const weights = this.#weights;
    const error = (bit - this.#chance) * LEARNING_RATE;
    for (let input = 0; input < INPUTS; input++) weights[this.#weightsAt + input]! += error * inputs[input]!;
    const target = bit * (ONE - 1);
    for (let model = 0; model < MODELS; model++) {
      const slot = this.#slots[model]!;
      const count = counts[slot]!;
      chances[slot]! += (target - chances[slot]!) / (count + 1.4);
      if (count < LONGEST_MEMORY) counts[slot] = count + 1;
    }
    this.#known = (this.#known << 1) | bit;
    if (this.#known >= 256) this.#endByte(this.#known & 255);
  }

  #endByte(byte: number): void {
    const ends = byte === NEW_LINE || byte === 0;
    if (byte !== this.#byteAbove()) this.#alike = false;
    this.#text[this.#at++] = byte;
    this.#prefix = scatter(this.#prefix + byte + 1);
    if (byte === 0) this.#table++;
    if (ends) {
      this.#above = this.#word;
      this.#word = this.#at;
      this.#alike = true;
      this.#prefix = 0x51ed270b;
    }
    this.#known = 1;
    this.#beginByte();
  }

  #byteAbove(ahead = 0): number {
    const at = this.#above + this.#at - this.#word + ahead;
    return at >= this.#above && at < this.#word ? this.#text[at]! : NEW_LINE;
  }

  #beginByte(): void {
    const column = this.#at - this.#word;
    const before = (distance: number): number => this.#text[this.#at - distance] ?? 0;
    let hash = 0;
    for (let order = 1; order <= 5; order++) {
      hash = scatter(hash + before(order) + order);
      this.#contexts[order - 1] = hash;
    }
    const above = this.#byteAbove();
    this.#contexts[5] = scatter(
      (above << 16) | ((this.#alike ? Math.min(column, 4) : 9) << 8) | (column === 0 ? 1 : before(1)),
    );
    this.#contexts[6] = scatter(
      (above << 20) | (this.#byteAbove(-1) << 12) | (this.#byteAbove(1) << 4) | (this.#alike ? 1 : 0),
    );
    this.#contexts[7] = this.#prefix;
    this.#contexts[8] = scatter((before(1) << 16) | (before(2) << 8) | 7 | (this.#table << 24));
    this.#contexts[9] = scatter((before(1) << 16) | (this.#table << 4) | 3);
  }
}

const MODELS = 10;
const INPUTS = MODELS * 2;
const TABLE_BITS = 20;
const ONE = 65536;
const NEW_LINE = 10;
const LEARNING_RATE = 0.008;
const LONGEST_MEMORY = 30;

function scatter(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
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
