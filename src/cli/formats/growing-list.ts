/** A JSON list that is written as it grows, an entry at a time, laid out as `JSON.stringify(value, null, 2)` does. */
export class GrowingList {
  readonly #indent: string;
  #isEmpty = true;

  /** @param depth how deep in the document the list stands */
  constructor(depth = 0) {
    this.#indent = '  '.repeat(depth);
  }

  /** The next entry, with all that stands before it. */
  next(entry: object): string {
    const start = this.#isEmpty ? '[' : ',';
    this.#isEmpty = false;
    const inner = `${this.#indent}  `;
    return `${start}\n${inner}${JSON.stringify(entry, null, 2).replaceAll('\n', `\n${inner}`)}`;
  }

  /** What closes the list. */
  end(): string {
    return this.#isEmpty ? '[]' : `\n${this.#indent}]`;
  }
}
