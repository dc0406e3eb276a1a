import type { Figure, Reading, Time } from '#reading';
import { firstIndex } from '#text';
import { EVENT_NOUN } from './events-named.ts';
import { partAround, type Surroundings } from './surroundings.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const DATED = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/;
/** "The September 3 crash" says when that was. */
const OF_EVENT = new RegExp(`^ (?:${EVENT_NOUN})`);
/** Words before a time that say when something began or ended, not for when a value holds. */
const BOUNDARY =
  /\b(?:since|after|before|until|till|began|started|through|between)(?: on)?(?: the| about| early| late)*\s*$/i;

/**
 * The day a value holds for: a time that stands with it ("12 on Friday", "as of 10 January", "a day earlier"), else the day on
 * which it was said, where the sentence tells one. Null where nothing tells; a boundary ("since 2 January") does not count.
 */
export function asOfWords(reading: Reading, figure: Figure, around: Surroundings): string | null {
  if (figure.asOf !== undefined) return figure.asOf;
  const published = reading.published?.slice(0, 10) ?? '9999';
  const part = partAround(around, figure);
  const inSentence = timesIn(reading, part.start, part.end);
  const counting = inSentence.find(
    (time) => DAY.test(time.value) && (isCountedThen(reading, time, figure) || isOwnOf(reading, time, figure)),
  );
  const times = inSentence.filter((time) => holds(reading, time));
  const own =
    counting ??
    times.find((time) => isPast(time, published) && isToldThen(reading, figure, time)) ??
    times.find((time) => isPast(time, published) && isBehind(reading, figure, around, time)) ??
    (isOutcomeOfEvent(around) ? undefined : times.findLast((time) => isAhead(reading, figure, around, time))) ??
    times.find((time) => time.end <= figure.start && isSaidThen(reading, time)) ??
    onlyDay(reading, times, published) ??
    (isPlan(reading, part) ? times.find((time) => isPlannedFor(reading, figure, around, time)) : undefined);
  if (!own) return null;
  const day = DATED.exec(own.value)?.[0] ?? null;
  // "Bonds due in 2028" are quoted today: only a day is what a plan is for.
  return day !== null && day > published && !(DAY.test(day) && isPlan(reading, part)) ? null : day;
}

/** The one day that the opening sentence of a story tells of: "on Monday recalled 42 tonnes after nine people fell ill". */
function onlyDay({ sentences }: Reading, times: readonly Time[], published: string): Time | undefined {
  const [only, other] = times.filter((time) => DAY.test(time.value) && isPast(time, published));
  return only && !other && only.start < (sentences[OPENING_SENTENCES - 1]?.end ?? 0) ? only : undefined;
}

/** A dateline may be cut as a sentence of its own. */
const OPENING_SENTENCES = 2;

const isPast = ({ value }: Time, published: string): boolean => value.slice(0, 10) <= published;

/** "since Thursday, when it stood at 2,298". */
function isCountedThen({ text }: Reading, { end }: Time, figure: Figure): boolean {
  return end <= figure.start && /^,? when (?:it|they|the \p{L}+) [^.;,]{2,30}$/u.test(text.slice(end, figure.start));
}

/** "will run 60 trains on Monday"; what will be so "by Monday" may be so before. */
const isPlannedFor = (reading: Reading, figure: Figure, around: Surroundings, time: Time): boolean =>
  isBehind(reading, figure, around, time) && !/\bby $/.test(reading.text.slice(time.start - 4, time.start));

/** "went down on June 1 with the loss of 61 lives": the day before is that of the event, and not of the count. */
const isOutcomeOfEvent = ({ before }: Surroundings): boolean =>
  /\b(?:killing|injuring|wounding|hurting|with the loss of|at the cost of)\b[^.;]{0,30}$/.test(before);

/** "Friday's close of 211p", "Monday's 14" */
function isOwnOf({ text }: Reading, { end }: Time, figure: Figure): boolean {
  return (
    end <= figure.start &&
    /^['’]s? (?:\p{Ll}+ )?(?:(?:close|count|figure|level|price|record|tally|toll|total) (?:of |at )?)?$/u.test(
      text.slice(end, figure.start),
    )
  );
}

/** Behind a figure only what belongs to its clause: no new speaker, no "when". */
function isBehind({ text }: Reading, figure: Figure, around: Surroundings, time: Time): boolean {
  const between = text.slice(figure.end, time.start);
  if (time.start < figure.end || (time.start >= around.until && !/ as of $/.test(between))) return false;
  return (
    between.length < 110 &&
    !/[;:]|, (?:and|but|while|whose?|which|where|when|after)\b|\b(?:up|down) from\b|\b(?:times|twice|half|double) (?:as|what)\b|\bthan\b/.test(
      between,
    )
  );
}

/** Before a figure: at the head of the sentence, or in the same clause. */
function isAhead({ text }: Reading, figure: Figure, around: Surroundings, time: Time): boolean {
  const from = around.previous?.end ?? around.sentence.start;
  if (time.end > figure.start || time.start < from) return false;
  // "A loaf that cost 70 in May has sold for 90": the time right behind a figure is that one's.
  if (
    around.previous !== null &&
    /^(?: (?:in|on))? $/.test(text.slice(from, time.start)) &&
    /^ (?!to |at )/.test(text.slice(time.end, time.end + 4))
  )
    return false;
  return (
    time.start - around.sentence.start < 30 ||
    !/[;,]| (?:and|but|while) /.test(text.slice(time.end, figure.start).replace(/^, when /, ' '))
  );
}

/** A day that is no boundary; a month or year only after "in". */
function holds({ text }: Reading, { start, end, value }: Time): boolean {
  const before = text.slice(Math.max(0, start - 44), start);
  if (BOUNDARY.test(before) || /\b(?:since|after|before|until)\b[^,.;]{0,36}$/i.test(before)) return false;
  if (/^['’]s?\b/.test(text.slice(end, end + 2))) return false; // "Saturday's derailment" says when that was
  if (OF_EVENT.test(text.slice(end, end + 20))) return false;
  return (
    DAY.test(value) ||
    (DATED.test(value) &&
      (/\bin $/i.test(before) || /^(?:last|this) (?:year|month)$/i.test(text.slice(start, end))) &&
      !/^['’]/.test(text.slice(end, end + 1)))
  );
}

function isSaidThen({ text }: Reading, time: Time): boolean {
  return /\b(?:said|announced|reported|told|put|gave|published|stated)\b[^.;]{0,30}$/i.test(
    text.slice(Math.max(0, time.start - 40), time.start),
  );
}

/** "140 homes were flooded on Friday night, the city said on Monday": counted when it was said, not when it happened. */
const isToldThen = ({ text }: Reading, { end }: Figure, time: Time): boolean =>
  time.start > end &&
  /^[^.;]{3,80}, (?!who|which)(?:the |its |a )?[^.,;]{2,40} said on $/.test(text.slice(end, time.start));

function isPlan({ text }: Reading, { start, end }: { start: number; end: number }): boolean {
  return /\b(?:will|shall|would|is to|are to|due|planned|expected)\b/i.test(text.slice(start, end));
}

/** Times are in order, so that the ones of a sentence are found by halving. */
function timesIn({ times }: Reading, start: number, end: number): Time[] {
  const found: Time[] = [];
  for (let at = firstIndex(times.length, (time) => (times[time]?.start ?? 0) >= start); at < times.length; at++) {
    const time = times[at];
    if (!time || time.start >= end) break;
    found.push(time);
  }
  return found;
}

/** "Five days later", "In all": not of the day told before. */
const MOVES_ON = /\b(?:later|earlier|since|so far|until|now)\b|^(?:In all|In total|Altogether|Overall)\b/;

/** The day that the sentence before tells of in the same paragraph: a story that has come to a day goes on from there. */
export function dayBefore(reading: Reading, figure: Figure, around: Surroundings): string | null {
  const { sentences, text } = reading;
  const { sentence } = around;
  const part = partAround(around, figure);
  const at = firstIndex(sentences.length, (one) => (sentences[one]?.start ?? 0) >= sentence.start);
  const before = sentences[at - 1];
  if (!before || text.slice(before.end, sentence.start).includes('\n')) return null;
  if (MOVES_ON.test(text.slice(part.start, part.end))) return null;
  const published = reading.published?.slice(0, 10) ?? '9999';
  const day = timesIn(
    reading,
    partAround({ sentence: before }, { start: before.end, end: before.end }).start,
    before.end,
  ).findLast((time) => DAY.test(time.value) && isPast(time, published) && holds(reading, time));
  return day?.value.slice(0, 10) ?? null;
}
