import type { Reading, Statement } from '#reading';
import { type KeptSentence, SentenceIndex, termsOf } from './sentence-index.ts';

/** Two revisions of one text, with the sentences of each found by place and by words. */
export interface Revisions {
  before: Reading;
  after: Reading;
  earlier: SentenceIndex;
  kept: SentenceIndex;
  /** The statements of the earlier text whose content touches a sentence, by its index. */
  said: ReadonlyMap<number, readonly Statement[]>;
  /** The sentence of the later text that holds the words of an earlier one, by its index. */
  closestTo(old: number): KeptSentence | null;
  /** Whether a sentence of the later text holds half of the words of an earlier one. */
  isLike(old: number, at: number): boolean;
}

export function revisionsOf(before: Reading, after: Reading): Revisions {
  const earlier = new SentenceIndex(before);
  const said = bySentence(before.statements, (statement) =>
    statement.content.flatMap(([start, end]) => earlier.within(start, end)),
  );
  const kept = new SentenceIndex(after);
  // A long sentence of many figures is looked for once, not once a figure.
  const closest = new Map<number, KeptSentence | null>();
  const alike = new Map<string, boolean>();
  return {
    before,
    after,
    earlier,
    kept,
    said,
    closestTo(old) {
      const known = closest.get(old);
      if (known !== undefined) return known;
      const found = kept.closest(earlier.termsAt(old));
      closest.set(old, found);
      return found;
    },
    isLike(old, at) {
      const key = `${old} ${at}`;
      const known = alike.get(key);
      if (known !== undefined) return known;
      const is = kept.holds(at, earlier.termsAt(old)) >= HALF;
      alike.set(key, is);
      return is;
    },
  };
}
const HALF = 0.5;

/** Things under each of the sentences in which they stand. */
export function bySentence<T>(things: readonly T[], placesOf: (thing: T) => readonly number[]): Map<number, T[]> {
  const places = new Map<number, T[]>();
  for (const thing of things)
    for (const at of new Set(placesOf(thing))) {
      const known = places.get(at);
      if (known) known.push(thing);
      else places.set(at, [thing]);
    }
  return places;
}

/** The sentence of the later text that says what the earlier one says at a place; its speaker may have gone. */
export function keptAt(
  { before, earlier, kept, said, closestTo }: Revisions,
  start: number,
  end: number,
): KeptSentence | null {
  const [old] = earlier.within(start, end);
  if (old === undefined) return null;
  const whole = closestTo(old);
  if (whole) return whole;
  for (const { content } of said.get(old) ?? []) {
    if (!content.some(([from, to]) => from <= start && end <= to)) continue;
    const sentence = kept.closest(termsOf(contentOf(before, content)));
    if (sentence) return sentence;
  }
  return null;
}

/** The words of a statement's content. */
export const contentOf = ({ text }: Reading, content: readonly (readonly [number, number])[]): string =>
  content.map(([start, end]) => text.slice(start, end)).join(' ');
