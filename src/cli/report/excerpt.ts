import type { Reading } from '#reading';
import { firstIndex, type Span } from '#text';
import { oneLine } from './words.ts';

/** The sentence around a place, whole where it is short, else cut at words to about so many letters with the place inside. */
export function excerptAt(reading: Reading, { start, end }: { start: number; end: number }, letters: number): string {
  const [from, to] = sentenceAround(reading, start);
  if (to - from <= letters) return oneLine(reading.text.slice(from, to));
  const before = Math.max(from, start - Math.round(letters * 0.4));
  const after = Math.min(to, Math.max(end, before + letters));
  const first = before === from ? from : wordBehind(reading.text, before, start);
  const last = after === to ? to : wordBefore(reading.text, after, end);
  const words = oneLine(reading.text.slice(first, last));
  return `${first === from ? '' : '… '}${words}${last === to ? '' : ' …'}`;
}

export function sentenceAround({ sentences, text }: Reading, offset: number): Span {
  const at = Math.max(0, firstIndex(sentences.length, (index) => (sentences[index]?.start ?? 0) > offset) - 1);
  const sentence = sentences[at];
  return sentence ? [sentence.start, sentence.end] : [0, text.length];
}

function wordBehind(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

function wordBefore(text: string, at: number, limit: number): number {
  const space = text.slice(limit, at).search(/\s\S*$/);
  return space < 0 ? limit : limit + space;
}
