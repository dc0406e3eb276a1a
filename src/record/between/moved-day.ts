import type { Time } from '#reading';
import type { Span } from '#text';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

/** Sentences this alike tell the same. */
const SAME = 0.45;
/** Days further apart than this are no slip. */
const NEAR = 10;

/** "This morning" in a text made from one of the day before: a sentence tells the same, and means another day. */
export function movedDaysIn({ earlier, later, matches, label }: Pair): PileFinding[] {
  if (label === 'partial') return [];
  return matches.flatMap(({ a, b, likeness }): PileFinding[] => {
    const [from, to] = [earlier.terms.passages[a]?.span, later.terms.passages[b]?.span];
    if (!from || !to || likeness < SAME) return [];
    const [was, is] = [onlyDayIn(earlier, from), onlyDayIn(later, to)];
    if (!was || !is) return [];
    const [before, now] = [was.value.slice(0, 10), is.value.slice(0, 10)];
    const [old, written] = [writtenIn(earlier, was), writtenIn(later, is)];
    const weekday = WEEKDAY.exec(written)?.[0];
    if (!NAMES_DAY.test(old) || !NAMES_DAY.test(written) || POINTS_BACK.test(written)) return [];
    if (weekday !== undefined && old.includes(weekday)) return [];
    const apart = Math.abs(Date.parse(before) - Date.parse(now)) / 86_400_000;
    if (apart === 0 || apart > NEAR) return [];
    const { text } = earlier.story.reading;
    return [
      {
        rule: 'contradiction',
        severity: 'warning',
        start: is.start,
        end: is.end,
        message: `“${later.story.reading.text.slice(is.start, is.end)}” is ${now}; ${named(earlier.story)}, which tells the same, has ${before} (“${text.slice(was.start, was.end)}”).`,
        remedy: 'Find out which day is right.',
        against: placeIn(earlier, [was.start, was.end]),
      },
    ];
  });
}

/** "Noon" is of whatever day the story is. */
const NAMES_DAY =
  /\b(?:\p{L}*day|tonight|tomorrow|this (?:morning|afternoon|evening)|last (?:night|evening)|(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\p{L}*)\b/u;
/** A day that is told by another is no date of its own; the same weekday twice is one day, told weeks apart or not. */
const POINTS_BACK = /^(?:that|the same|the said)\b/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

const writtenIn = ({ story }: Ready, { start, end }: Time): string =>
  story.reading.text.slice(start, end).toLowerCase();

/** The one time of a sentence outside quotation marks, where it is a day or a time of a day. */
function onlyDayIn({ story, isQuoted }: Ready, [start, end]: Span): Time | undefined {
  const all = story.reading.times.filter((one) => one.start >= start && one.end <= end && !isQuoted(one.start));
  const [one] = all;
  const isDay = one !== undefined && /^(?:date|time)$/.test(one.type) && /^\d{4}-\d{2}-\d{2}/.test(one.value);
  return all.length === 1 && isDay ? one : undefined;
}
