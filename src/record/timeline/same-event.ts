import type { Reading } from '#reading';
import { sayingTerms } from '../utterances/saying-terms.ts';

/** What an event is told by, beside its day. */
export interface EventWords {
  /** The words of its sentence in one form, without those that tell the time. */
  terms: string[];
  /** Terms under which others who tell of it are found: names and numbers, else the longest words. */
  names: string[];
}

/** So much must two sentences about one day share to tell of one event. */
const SAME = 0.4;
const FEWEST = 3;
/** A large number is hardly ever told twice by chance: it counts for two. */
export const LARGE_NUMBER = /^\d{3,}$/;
/** Names under which one sentence is found at the most. */
const MOST_NAMES = 6;
const FEWEST_NAMES = 2;

/** The words that tell of an event in a sentence; the day it is of is told apart from them. */
export function eventWords({ text, times }: Reading, start: number, end: number): EventWords {
  const told: string[] = [];
  let from = start;
  for (const time of times) {
    if (time.end <= start || time.start >= end) continue;
    told.push(text.slice(from, Math.max(from, time.start)));
    from = Math.max(from, time.end);
  }
  told.push(text.slice(from, end));
  const sentence = told.join(' ');
  const { words, numbers } = sayingTerms(sentence);
  const called = sayingTerms((sentence.match(/(?<![.!?]\s|^)\b\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ')).words;
  const names = [...new Set([...called, ...numbers])].slice(0, MOST_NAMES);
  const others = [...words].filter((word) => !names.includes(word)).sort((a, b) => b.length - a.length);
  return { terms: [...words], names: [...names, ...others.slice(0, Math.max(0, FEWEST_NAMES - names.length))] };
}

/** Whether two sentences about one day tell of one event. */
export function tellSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += LARGE_NUMBER.test(term) ? 2 : 1;
  return isSameEvent(shared, one.size, other.size);
}

/** The same, by how many terms they share, large numbers counted twice, and how many each has. */
export function isSameEvent(shared: number, one: number, other: number): boolean {
  return shared >= FEWEST && shared / Math.min(one, other) >= SAME;
}
