import { wordSet } from '../scan/vocabulary.ts';
import { wordsBeforeTimes } from '../words/words-before-times.ts';
import type { OuterSentence, Outline } from './outline.ts';
import { phraseStart } from './phrase-start.ts';

/** Who stands at a cue, in pieces. */
export interface Subject {
  first: number;
  end: number;
  /** The relative pronoun that stands for the subject: the minister, who said. */
  relative?: number;
  /** A phrase in apposition before the name: the mayor, Jane Doe, said. */
  before?: { first: number; end: number };
}

export function timeStart(o: Outline, s: OuterSentence, at: number): number {
  let first = at;
  while (first > s.first && o.time[first - 1] === o.time[at]) first--;
  while (first > s.first && BEFORE_TIME.has(o.word[first - 1]!)) first--;
  return first;
}

export function plainSubject(o: Outline, s: OuterSentence, last: number, isObject = false): Subject | null {
  const first = phraseStart(o, s.first, last, isObject);
  return first < 0 ? null : { first, end: last + 1 };
}

const BEFORE_TIME = wordSet(wordsBeforeTimes);
