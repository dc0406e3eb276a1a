import type { Event, Reading } from '#reading';
import { isOfDateline } from './dateline.ts';

/** "On Friday." tells of no event. */
const SHORTEST = 16;
/** Said in somebody's own voice, which tells of no event without its speaker. */
const OWN_VOICE = /^[“"‘]|\b(?:I|my|me|we|our|us|you)\b/;
/** Points to the sentence before it: "He had rung the station", "Since Monday it has been full". */
const POINTS_BACK =
  /^(?:(?:then|but|and|so|on|in|at|by|since|from|after|before|for|when)\b[^,.“"]{0,24}?,? ?)?\b(?:he|she|it|they|this|that|these|those|his|her|its|their)\b/i;

/** Whether a sentence can be read by itself: it is nobody's own voice and points to none before it. */
export function readsAlone(sentence: string): boolean {
  const words = sentence.trim();
  return words.length >= SHORTEST && !OWN_VOICE.test(words) && !POINTS_BACK.test(words);
}

/** Whether a sentence tells of an event by itself, and gives the day in words of its own: a day taken from elsewhere is less sure. */
export function tellsAlone(reading: Reading, { start, end, date }: Pick<Event, 'start' | 'end' | 'date'>): boolean {
  if (!readsAlone(reading.text.slice(start, end))) return false;
  const day = date.slice(0, 10);
  return !isOfDateline(reading, start, end, day) && saysDay(reading, start, end, day);
}

/**
 * Whether a time in the sentence gives the day. "Since 1998" tells how long something has been so, not when it happened, and
 * the hour alone ("at 23.09"), taken for one of the day of the report, is of whichever day the story is about.
 */
function saysDay({ published, text, times }: Reading, start: number, end: number, day: string): boolean {
  return times.some(
    (time) =>
      time.start < end &&
      start < time.end &&
      (time.value.startsWith(day) || time.from?.startsWith(day) === true) &&
      !(published?.startsWith(day) && HOUR_ALONE.test(text.slice(time.start, time.end))) &&
      !/\bsince\b[^,;.]*$/i.test(text.slice(Math.max(start, time.start - 50), time.start)) &&
      !/^since\b/i.test(text.slice(time.start, time.end)),
  );
}

const HOUR_ALONE = /^(?:at )?\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\.?)?$/i;
