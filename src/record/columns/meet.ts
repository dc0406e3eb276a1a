import type { Union } from '../union.ts';

/** Things under one term that another is compared with, the last ones: keeps the work from growing with the archive. */
const MOST_TRIED = 24;

/**
 * Joins things that are alike. They meet through a term that both have, never all with all.
 * @param things in rising order; only these meet each other
 */
export function joinAlike(
  things: Iterable<number>,
  termsOf: (thing: number) => Iterable<number>,
  isSame: (one: number, other: number) => boolean,
  union: Union,
): void {
  const places = new Map<number, number[]>();
  for (const thing of things) {
    const tried = new Set<number>();
    for (const term of termsOf(thing)) {
      const last = places.get(term);
      if (last === undefined) {
        places.set(term, [thing]);
        continue;
      }
      for (const other of last) {
        if (tried.has(other)) continue;
        tried.add(other);
        if (union.find(thing) !== union.find(other) && isSame(thing, other)) union.join(thing, other);
      }
      if (last.length === MOST_TRIED) last.shift();
      last.push(thing);
    }
  }
}
