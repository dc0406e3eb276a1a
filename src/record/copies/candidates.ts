import type { Terms } from '../compare/terms.ts';

/** Words in a fingerprint, and how many neighbours one is chosen from: a shared run of WIDTH + WINDOW words is always seen. */
const WIDTH = 5;
const WINDOW = 6;
/** A key that so many texts share tells nothing: a formula, a name in all the news. */
const COMMON = 40;
/** Rare-name keys: neighbouring pairs of names and numbers, which survive a rewrite. */
const PAIR_REACH = 2;

/**
 * An index of texts that finds, for one text, those it may derive from: by winnowed fingerprints of five words (Schleimer,
 * Wilkerson, Aiken, 2003) and by pairs of names and figures that stand close to each other. Never all pairs.
 */
export class CopyIndex {
  #size = 0;
  /** Numbers of the texts under each key. A key is a small number, and most have one text alone: no text and few lists are kept. */
  readonly #places = new Map<number, number | number[]>();

  get size(): number {
    return this.#size;
  }

  /** Numbers (in the order of adding) of the texts added before that share enough with this one, most shared first; then adds it. */
  add(terms: Terms): number[] {
    const keys = keysOf(terms);
    const found = this.#sharing(keys);
    for (const key of keys) {
      const known = this.#places.get(key);
      if (known === undefined) this.#places.set(key, this.#size);
      else if (typeof known === 'number') this.#places.set(key, [known, this.#size]);
      else if (known.length < COMMON) known.push(this.#size);
    }
    this.#size++;
    return found;
  }

  /** The same without adding: one new story against the archive. */
  find(terms: Terms): number[] {
    return this.#sharing(keysOf(terms));
  }

  #sharing(keys: ReadonlySet<number>): number[] {
    const shared = new Map<number, { keys: number; weight: number }>();
    for (const key of keys) {
      const known = this.#places.get(key);
      if (known === undefined) continue;
      const others = typeof known === 'number' ? [known] : known;
      if (others.length >= COMMON) continue;
      for (const other of others) {
        const sum = shared.get(other) ?? { keys: 0, weight: 0 };
        sum.keys++;
        sum.weight += 1 / others.length;
        shared.set(other, sum);
      }
    }
    const least = Math.min(MANY, Math.max(2, keys.size * SHARE));
    return [...shared]
      .filter(([, sum]) => sum.keys >= least)
      .sort(([, a], [, b]) => b.weight - a.weight)
      .slice(0, MOST)
      .map(([other]) => other);
  }
}
/** So much of its keys must a text share with one it may derive from; from so many keys on no share is asked for. */
const SHARE = 0.04;
const MANY = 6;
/** Texts that one is compared with at the most. */
const MOST = 16;

function keysOf({ passages }: Terms): Set<number> {
  const keys = new Set<number>();
  const words = passages.flatMap((passage) => passage.words);
  const runs = words
    .slice(0, Math.max(0, words.length - WIDTH + 1))
    .map((_, at) => hash(words.slice(at, at + WIDTH).join(' ')));
  for (let at = 0; at + WINDOW <= runs.length; at++) keys.add(Math.min(...runs.slice(at, at + WINDOW)));
  for (const { terms } of passages) {
    const telling = terms.filter((term) => term.startsWith('^') || /^\d/.test(term));
    for (const [at, term] of telling.entries()) {
      for (const next of telling.slice(at + 1, at + 1 + PAIR_REACH))
        if (next !== term) keys.add(hash(`^${term} ${next}`));
    }
  }
  return keys;
}

/** FNV-1a, 32 bit with its sign: a number that takes no room of its own. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
