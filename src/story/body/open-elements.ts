import type { Mark } from './tree.ts';

/** A link or a language goes on in so many paragraphs at most: hostile input would repeat one in each of a million. */
const MOST_REPEATS = 32;

/** An element that has begun and not ended. */
export interface Open {
  tag: string;
  mark?: Mark;
  /** In how many paragraphs the mark stands. */
  repeats: number;
  /** Puts back what was before the element; runs once, however the element ends. */
  close?: () => void;
}

/** True for a mark that went on in more paragraphs than it may. */
export function isWornOut(repeats: number): boolean {
  return repeats > MOST_REPEATS;
}

/** Each kind once; of two links or languages the inner one. */
export function marksOf(open: readonly Open[]): Mark[] {
  const marks: Mark[] = [];
  for (const { mark, repeats } of open) {
    if (!mark || (isWornOut(repeats) && isLong(mark))) continue;
    const before = marks.findIndex((other) => other.kind === mark.kind);
    if (before >= 0 && !isLong(mark)) continue;
    if (before >= 0) marks.splice(before, 1);
    marks.push(mark);
  }
  return marks;
}

function isLong(mark: Mark): boolean {
  return mark.kind === 'a' || mark.kind === 'abbr' || mark.kind === 'span';
}
