/** Joins numbered things into groups (union and find, with halving of paths). */
export class Union {
  readonly #parent: number[] = [];

  get size(): number {
    return this.#parent.length;
  }

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

  /** The groups as they are now, in the order of their first members. */
  groups(): Groups {
    return new Groups(this);
  }
}

/** Groups of numbered things, their members in rising order one group after another. */
export class Groups {
  readonly #members: Int32Array;
  /** Where each group begins; one more at the end. */
  readonly #starts: Int32Array;

  constructor(union: Union) {
    const sizes = new Int32Array(union.size);
    let many = 0;
    for (let one = 0; one < union.size; one++) {
      const root = union.find(one);
      if (sizes[root] === 0) many++;
      sizes[root]!++;
    }
    this.#starts = new Int32Array(many + 1);
    // From here on `sizes` says where the next member of the root's group goes.
    let [group, at] = [0, 0];
    for (let one = 0; one < union.size; one++) {
      const size = sizes[one]!;
      if (size === 0) continue;
      sizes[one] = at;
      this.#starts[group++] = at;
      at += size;
    }
    this.#starts[many] = at;
    this.#members = new Int32Array(union.size);
    for (let one = 0; one < union.size; one++) this.#members[sizes[union.find(one)]!++] = one;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  members(group: number): Int32Array {
    return this.#members.subarray(this.#starts[group], this.#starts[group + 1]);
  }
}
