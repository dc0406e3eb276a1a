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
}

export function revisionsOf(before: Reading, after: Reading): Revisions {
  const earlier = new SentenceIndex(before);
  const said = bySentence(before.statements, (statement) =>
    statement.content.flatMap(([start, end]) => earlier.within(start, end)),
  );
  return { before, after, earlier, kept: new SentenceIndex(after), said };
}

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
export function keptAt({ before, earlier, kept, said }: Revisions, start: number, end: number): KeptSentence | null {
  const [old] = earlier.within(start, end);
  if (old === undefined) return null;
  const whole = kept.closest(earlier.termsAt(old));
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
