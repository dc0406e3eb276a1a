import { stem, type Terms } from './terms.ts';

/** How close two headlines or short notes are, 0 to 1: shared words, and shared runs of four letters. */
export function closeness(a: Terms, b: Terms): number {
  const words = jaccard(wordsOf(a), wordsOf(b));
  const letters = dice(runsOf(a), runsOf(b));
  return 0.5 * words + 0.5 * letters;
}

function wordsOf({ passages }: Terms): Set<string> {
  return new Set(passages.flatMap(({ words }) => words.map(stem)));
}

function runsOf({ passages }: Terms): Set<string> {
  const text = passages.map(({ words }) => words.join(' ')).join(' ');
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= text.length; at++) runs.add(text.slice(at, at + 4));
  return runs;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((item) => other.has(item)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((item) => other.has(item)).length;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
