import { hash } from '../compare/hash.ts';
import type { Terms } from '../compare/terms.ts';
import { KeyTable } from './key-table.ts';

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
  readonly #texts = new KeyTable(COMMON);

  get size(): number {
    return this.#size;
  }

  /** Numbers (in the order of adding) of the texts added before that share enough with this one, most shared first; then adds it. */
  add(terms: Terms): number[] {
    const keys = keysOf(terms);
    const found = this.#sharing(keys);
    for (const key of keys) this.#texts.add(key, this.#size);
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
      const others = this.#texts.under(key);
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
  const runs: number[] = [];
  for (let at = 0; at + WIDTH <= words.length; at++) {
    let run = hash(words[at] ?? '');
    for (let next = at + 1; next < at + WIDTH; next++) run = hash(words[next] ?? '', hash(' ', run));
    runs.push(run);
  }
  for (let at = 0; at + WINDOW <= runs.length; at++) {
    let least = runs[at] ?? 0;
    for (let next = at + 1; next < at + WINDOW; next++) least = Math.min(least, runs[next] ?? 0);
    keys.add(least);
  }
  for (const { terms } of passages) {
    const telling = terms.filter((term) => term.startsWith('^') || /^\d/.test(term));
    for (const [at, term] of telling.entries()) {
      for (const next of telling.slice(at + 1, at + 1 + PAIR_REACH))
        if (next !== term) keys.add(hash(`^${term} ${next}`));
    }
  }
  return keys;
}
