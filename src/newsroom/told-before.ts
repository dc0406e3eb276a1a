import type { Reading } from '#reading';

/** A value that another has taken the place of: "up from 212", "than the first estimate of about 60". */
const BEFORE =
  /\b(?:from|against|compared (?:with|to)|(?:first|earlier|previous|initial|original|old|last) (?:\p{L}+ )?(?:estimate|count|figure|number|toll|report|tally) (?:of|was|had been|stood at))(?: (?:the|some|about|around|nearly|over|at least|more than))*\s*$/iu;

/**
 * Where the words before a figure say that it held before: the day that stands right behind it ("from 212 a week earlier"),
 * or '' for none, since the story's own day is the one on which it no longer holds. Null for a value told for itself.
 */
export function dayBefore({ text, times }: Reading, start: number, end: number): string | null {
  if (!BEFORE.test(text.slice(Math.max(0, start - 60), start))) return null;
  const time = times.find((one) => one.start >= end && /^[\p{L} ]{0,24}$/u.test(text.slice(end, one.start)));
  if (time === undefined) return '';
  if (/^\d{4}-\d{2}-\d{2}/.test(time.value)) return time.value.slice(0, 10);
  return time.from !== undefined && time.from === time.to ? time.from.slice(0, 10) : '';
}
