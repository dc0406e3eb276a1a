/** A list of whole numbers that grows, four bytes each: what is kept for every story of a large archive is kept so. */
export class IntColumn {
  #values = new Int32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @returns the place of the number */
  push(value: number): number {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    return this.#length++;
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  set(place: number, value: number): void {
    if (place < this.#length) this.#values[place] = value;
  }

  /** The numbers as they stand, and room behind them; good until the next is added. */
  get values(): Int32Array {
    return this.#values;
  }

  /** Puts the numbers from `start` to the end in rising order, each once. */
  sortFrom(start: number): void {
    const some = this.#values.subarray(start, this.#length).sort();
    let kept = 0;
    for (const value of some) if (kept === 0 || some[kept - 1] !== value) some[kept++] = value;
    this.#length = start + kept;
  }
}
