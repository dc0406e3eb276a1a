import type { Union } from '../union.ts';
import type { Said } from './utterances.ts';

/** So much of the shorter saying must stand in the other for both to be one. */
const SAME = 0.6;
/** Sayings under one term that are looked at: keeps the work from growing with the archive. */
const MOST_TRIED = 24;

/** Joins sayings of one speaker that share most of their terms; they meet through a term, never all with all. */
export function joinAlike(sayings: readonly Said[], union: Union): void {
  const places = new Map<string, number[]>();
  for (const [number, said] of sayings.entries()) {
    const tried = new Set<number>();
    for (const term of [...said.terms.numbers, ...said.terms.words]) {
      const key = `${said.speaker ?? ''}\n${term}`;
      const known = places.get(key);
      for (const other of known?.slice(-MOST_TRIED) ?? []) {
        const candidate = sayings[other];
        if (tried.has(other) || !candidate) continue;
        tried.add(other);
        if (isSame(said, candidate)) union.join(number, other);
      }
      if (known) known.push(number);
      else places.set(key, [number]);
    }
  }
}

function isSame(one: Said, other: Said): boolean {
  if (one.story === other.story) return false;
  const isNamed = one.speaker !== null;
  const [a, b] = [one.terms, other.terms];
  const numbers = shared(a.numbers, b.numbers);
  if (a.numbers.size > 0 && b.numbers.size > 0 && numbers === 0) return false;
  if (isNamed && numbers > 0) return true;
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller < (isNamed ? 2 : 4)) return smaller > 0 && one.text.toLowerCase() === other.text.toLowerCase();
  const both = shared(a.words, b.words);
  return both / smaller >= SAME && both / Math.max(a.words.size, b.words.size) >= SAME / 2;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const term of one) if (other.has(term)) count++;
  return count;
}
