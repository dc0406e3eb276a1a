/** Where bits are written to or read from, each with the chance that it is 1. */
export interface Bits {
  /** Gives the bit that passed: the one that is given when writing, the one that was written when reading. */
  pass(chance: number, bit: number): number;
}

/** Reads what a `BitWriter` wrote. The same in every engine: whole numbers and plain arithmetic. */
export class BitReader implements Bits {
  readonly #bytes: string;
  #read = 0;
  #low = 0;
  #high = 0xffffffff;
  #code = 0;

  constructor(packed: string) {
    this.#bytes = atob(packed);
    for (let at = 0; at < 4; at++) this.#takeByte();
  }

  pass(chance: number): number {
    const middle = this.#low + Math.floor((this.#high - this.#low) * chance);
    const bit = this.#code <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
      this.#takeByte();
    }
    return bit;
  }

  /** Behind the last byte there are zeros. */
  #takeByte(): void {
    this.#code = ((this.#code << 8) | this.#bytes.charCodeAt(this.#read++)) >>> 0;
  }
}
