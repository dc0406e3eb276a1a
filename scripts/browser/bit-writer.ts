import type { Bits } from './bits.ts';

/** Packs bits for a `BitReader`: base64 of what an arithmetic coder makes of those that were not foreseen. */
export class BitWriter implements Bits {
  readonly #out: number[] = [];
  #low = 0;
  #high = 0xffffffff;

  pass(chance: number, bit: number): number {
    if (!(chance > 0 && chance < 1)) throw new RangeError(`${chance} is no chance.`);
    const middle = this.#low + Math.floor((this.#high - this.#low) * chance);
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#out.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
    return bit;
  }

  written(): string {
    return Buffer.from([...this.#out, (this.#low >>> 24) + 1])
      .toString('base64')
      .replace(/=+$/, '');
  }
}
