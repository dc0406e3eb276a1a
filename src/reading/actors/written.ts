import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';

/** True for a word with a capital that may be part of a name. */
export function isCapital({ kind, shape, text, start }: Scan, at: number): boolean {
  if (kind[at] !== Kind.word) return false;
  const written = shape[at]!;
  if (written === Shape.lower) return false;
  const code = text.charCodeAt(start[at]!);
  return code !== 39;
}

/** The first word of a sentence or of a quotation, whose capital says nothing. */
export function opensSentence(scan: Scan, at: number): boolean {
  const sentence = scan.sentences[scan.sentenceOf[at]!];
  for (let before = at - 1; before >= (sentence?.firstToken ?? at); before--) {
    const kind = scan.kind[before]!;
    if (kind === Kind.quote) return true;
    if (kind === Kind.word || kind === Kind.number) return false;
    const code = scan.text.charCodeAt(scan.start[before]!);
    if (code === 58 || code === 0x2026) return true;
    if (code === 44 || code === 45) return false;
  }
  return true;
}

/** Whether a token is a hyphen. */
export function isHyphen({ text, start, count }: Scan, at: number): boolean {
  return at >= 0 && at < count && text.charCodeAt(start[at]!) === 45;
}

/** Whether a token stands against the one before it. */
export const touches = ({ start, end }: Scan, at: number): boolean => start[at] === end[at - 1];

/** A token as written, empty outside the text. */
export const wordAt = ({ text, start, end }: Scan, at: number): string =>
  at >= 0 && at < start.length ? text.slice(start[at]!, end[at]!) : '';

/** Tokens as written, line breaks and double spaces as one space. */
export const wordsAt = ({ text, start, end }: Scan, first: number, last: number): string =>
  last > first ? text.slice(start[first]!, end[last - 1]!).replace(/\s+/g, ' ') : '';

/** A word in small letters. */
export const isLower = ({ shape }: Scan, at: number): boolean => shape[at] === Shape.lower;

/** The 's of "Holt's" and the like. */
export function isClitic({ kind, text, start }: Scan, at: number): boolean {
  if (kind[at] !== Kind.word) return false;
  const code = text.charCodeAt(start[at]!);
  return code === 39 || code === 0x2019;
}
