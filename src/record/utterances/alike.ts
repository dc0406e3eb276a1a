import { joinAlike } from '../columns/meet.ts';
import type { Union } from '../union.ts';
import type { Sayings } from './sayings.ts';

/** So much of the shorter saying must stand in the other for both to be one. */
const SAME = 0.6;
/** A bound that is told beforehand may be this much off. */
const ROUNDING = 1e-9;

/** Joins sayings of one speaker that share most of their terms; one speaker after another, so that little is held at a time. */
export function joinSayings(sayings: Sayings, union: Union): void {
  const bySpeaker = new Map<number, number[]>();
  for (let number = 0; number < sayings.size; number++) {
    const speaker = sayings.speakerNumber(number);
    const known = bySpeaker.get(speaker);
    if (known) known.push(number);
    else bySpeaker.set(speaker, [number]);
  }
  for (const own of bySpeaker.values())
    joinAlike(
      own,
      (saying) => sayings.words.of(saying),
      (one, other) => isSame(sayings, one, other),
      union,
    );
}

function isSame(sayings: Sayings, one: number, other: number): boolean {
  if (sayings.story(one) === sayings.story(other)) return false;
  const isNamed = sayings.speaker(one) !== null;
  const { words, numbers } = sayings;
  if (numbers.size(one) > 0 && numbers.size(other) > 0) {
    const both = numbers.shared(one, other);
    if (both === 0) return false;
    if (isNamed) return true;
  }
  const smaller = Math.min(words.size(one), words.size(other));
  const larger = Math.max(words.size(one), words.size(other));
  if (smaller < (isNamed ? 2 : 4)) {
    const text = sayings.shortText(one);
    return smaller > 0 && text !== undefined && text === sayings.shortText(other);
  }
  const both = words.shared(one, other, Math.max(smaller * SAME, (larger * SAME) / 2) - ROUNDING);
  return both / smaller >= SAME && both / larger >= SAME / 2;
}
