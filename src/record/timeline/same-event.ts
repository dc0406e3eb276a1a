import type { Reading } from '#reading';
import { firstIndex, type Span } from '#text';
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

/** The words that tell of an event in a sentence; when it was and who says so are told apart from them. */
export function eventWords(reading: Reading, start: number, end: number): EventWords {
  const { text } = reading;
  const told: string[] = [];
  let from = start;
  for (const [first, last] of asidesWithin(reading, start, end)) {
    told.push(text.slice(from, Math.max(from, first)));
    from = Math.max(from, last);
  }
  told.push(text.slice(from, end));
  const sentence = told.join(' ');
  const { words, numbers } = sayingTerms(sentence);
  const called = sayingTerms((sentence.match(/(?<![.!?]\s|^)\b\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ')).words;
  const names = [...new Set([...called, ...numbers])].slice(0, MOST_NAMES);
  const others = [...words].filter((word) => !names.includes(word)).sort((a, b) => b.length - a.length);
  return { terms: [...words], names: [...names, ...others.slice(0, Math.max(0, FEWEST_NAMES - names.length))] };
}

const asides = new WeakMap<Reading, readonly Span[]>();

/** Times, speakers and the words that say that somebody speaks, inside a sentence; they are sorted once for a reading. */
function* asidesWithin(reading: Reading, start: number, end: number): Generator<Span> {
  const known = asides.get(reading) ?? asidesOf(reading);
  asides.set(reading, known);
  for (let at = firstIndex(known.length, (span) => (known[span]?.[0] ?? 0) >= start); at < known.length; at++) {
    const span = known[at];
    if (!span || span[0] >= end) return;
    yield span;
  }
}

function asidesOf({ times, statements }: Reading): Span[] {
  return [
    ...times.map((time): Span => [time.start, time.end]),
    ...statements.flatMap(({ speaker, cue }) => [...speaker.spans, ...(cue?.spans ?? [])]),
  ].sort((a, b) => a[0] - b[0]);
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
