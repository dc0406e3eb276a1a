/** Entries of one part of the record, each made when it is asked for: all at once they would not fit into memory. An array is one too. */
export interface Entries<T> extends Iterable<T> {
  readonly length: number;
}

/** So many entries, made from their number whenever somebody walks through them. */
export function entries<T>(length: number, make: (number: number) => T): Entries<T> {
  return {
    length,
    *[Symbol.iterator]() {
      for (let number = 0; number < length; number++) yield make(number);
    },
  };
}

/** An entry for each thing of a list. */
export function entriesOf<T, U>(things: readonly T[], make: (thing: T) => U): Entries<U> {
  return {
    length: things.length,
    *[Symbol.iterator]() {
      for (const thing of things) yield make(thing);
    },
  };
}
