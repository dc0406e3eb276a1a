import type { Statement } from '#reading';
import type { Span } from '#text';
import type { Pair, Ready } from './pile.ts';
import { wordsOf } from './polarity.ts';

/** One thing that was said, as the earlier text quotes it and as the later one does. */
export interface Saying {
  was: Statement;
  is: Statement;
}

/** So much of both wordings, small words and all, is one: other words for a third of it are a translation back and forth. */
const SAME = 0.6;
const FEWEST = 4;
/** A word that so many quotations of one text share tells nothing. */
const COMMON = 12;

interface Quoted {
  statement: Statement;
  words: ReadonlySet<string>;
}
const quotedIn = new WeakMap<Ready, Quoted[]>();
const sayings = new WeakMap<Pair, Saying[]>();

/** Quotations of the later text that the earlier one has too, word for word or nearly. They meet through their words. */
export function sayingsIn(pair: Pair): Saying[] {
  const known = sayings.get(pair);
  if (known) return known;
  const earlier = quotationsOf(pair.earlier);
  const places = new Map<string, number[]>();
  for (const [index, { words }] of earlier.entries())
    for (const word of words) places.set(word, [...(places.get(word) ?? []), index]);
  const made = quotationsOf(pair.later).flatMap(({ statement: is, words }): Saying[] => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const where = places.get(word) ?? [];
      if (where.length <= COMMON) for (const index of where) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let best: Statement | null = null;
    let most = SAME;
    for (const [index, count] of shared) {
      const other = earlier[index]!;
      const likeness = count / Math.max(1, Math.min(words.size, other.words.size));
      const isLong = words.size * 3 >= other.words.size;
      const isEnough = count >= FEWEST || (count === FEWEST - 1 && count === Math.max(words.size, other.words.size));
      if (isEnough && isLong && likeness >= most) [best, most] = [other.statement, likeness];
    }
    return best ? [{ was: best, is }] : [];
  });
  sayings.set(pair, made);
  return made;
}

function quotationsOf(ready: Ready): Quoted[] {
  const known = quotedIn.get(ready);
  if (known) return known;
  const { text, statements } = ready.story.reading;
  const made = statements
    .filter(({ manner }) => manner === 'direct')
    .map((statement) => ({
      statement,
      words: new Set(wordsOf(statement.content.map((span: Span) => text.slice(...span)).join(' '))),
    }));
  quotedIn.set(ready, made);
  return made;
}
