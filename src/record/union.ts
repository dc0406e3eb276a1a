/** Joins numbered things into groups (union and find, with halving of paths). */
export class Union {
  readonly #parent: number[] = [];

  /** Adds one more thing, alone in its group; returns its number. */
  add(): number {
    return this.#parent.push(this.#parent.length) - 1;
  }

  find(one: number): number {
    let at = one;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      const above = this.#parent[parent] ?? parent;
      this.#parent[at] = above;
      at = above;
    }
  }

  /** The group of the lower number stays the root, so that groups keep the order of their first member. */
  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}
