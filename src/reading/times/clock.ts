import { wordSet } from '../scan/vocabulary.ts';
import { hourPrepositions } from '../words/hour-prepositions.ts';
import { nounsAfterNumbersNotHours } from '../words/nouns-after-numbers-not-hours.ts';
import { numberWords } from '../words/number-words.ts';
import { timeApproximators } from '../words/time-approximators.ts';
import { wordsAfterShortHours } from '../words/words-after-short-hours.ts';
import type { Form } from './form.ts';
import { A, AT, DASHES, HYPHEN, IN, known, THE, ZONES } from './lexicon.ts';
import type { Look } from './look.ts';
import type { Clock, Mention, TimeOfDay } from './meaning.ts';

const AT_SIGN = known('@');
const NIGHT = known('night');
const DAY = known('day');
const HOURS = known('hours');
const HRS = known('hrs');
const OVER = known('over');
const JUST = known('just');
const ONLY = known('only');
const AM = wordSet(['am', 'a.m', 'a']);
const PM = wordSet(['pm', 'p.m', 'p']);
const M = known('m');
const PM_WORD = known('pm');
const AM_WORD = known('am');
const DOT = known('.');
const OCLOCK = known("o'clock");
const OCLOCK_PLAIN = known('oclock');
const PAST = known('past');
const AFTER = known('after');
const HALF = known('half');
const QUARTER = known('quarter');
const TO = known('to');
const TILL = known('till');
const OF = known('of');
const MINUTES = wordSet(['minute', 'minutes', 'min', 'mins']);
const NOON = wordSet(['noon', 'midday']);
const MIDNIGHT = known('midnight');
const MID = known('mid');
const APPROXIMATORS = wordSet(timeApproximators);
const H = known('h');
const HOUR_PREPOSITIONS = wordSet(hourPrepositions);
const NOT_AN_HOUR = wordSet(nounsAfterNumbersNotHours);

type Found = { time: TimeOfDay; end: number; weak?: boolean };

/** An hour in words that a number may begin: noon, half past three, 20 minutes to five, at 16h. */
export const namedClock: Form = {
  rule: 'times/clock',
  numbers: true,
  words: [...Object.keys(numberWords), 'noon', 'midday', 'midnight', 'mid', 'half', 'quarter', 'a'],
  read: (look, at) => close(look, at, namedHour(look, at) ?? pastTheHour(look, at) ?? hourAfterAt(look, at)),
};

/** A time of the day in figures or words: 10:30 a.m. EST, 5pm, 15h20, 1530 GMT, three o'clock. */
export const clock: Form = {
  rule: 'times/clock',
  numbers: true,
  words: Object.keys(numberWords),
  read: (look, at) => close(look, at, writtenTime(look, at) ?? spelledTime(look, at)),
};

function close(look: Look, at: number, found: Found | null): Omit<Mention, 'rule'> | null {
  if (!found) return null;
  const zone = zoneBehind(look, found.end);
  const weak = found.weak === true && !zone;
  const time = { ...found.time, ...(zone && { zone: zone.minutes }) };
  return { first: weak ? at : leftEdge(look, at), end: zone?.end ?? found.end, time, weak };
}

/** "at 16h", where "in 16h" would be a length of time. */
function hourAfterAt(look: Look, at: number): Found | null {
  const before = look.word(at - 1);
  return before === AT || before === AT_SIGN ? frenchHour(look, at, look.digits(at)) : null;
}

/** noon, 12 noon, midday, midnight, mid night */
function namedHour(look: Look, at: number): Found | null {
  let i = at;
  if (look.digits(at) === 12 && (NOON.has(look.word(at + 1)) || look.word(at + 1) === MIDNIGHT)) i++;
  const word = look.word(i);
  if (NOON.has(word)) return { time: { clock: exact(12 * 3600, 'minute') }, end: i + 1 };
  if (word === MIDNIGHT) return { time: { clock: exact(0, 'minute') }, end: i + 1 };
  if (word === MID && (look.word(i + 1) === NIGHT || look.word(i + 1) === DAY))
    return { time: { clock: exact(look.word(i + 1) === DAY ? 43200 : 0, 'minute') }, end: i + 2 };
  return null;
}

/** half past three, a quarter to five, 20 past 3pm, 15 minutes past noon, half three */
function pastTheHour(look: Look, at: number): Found | null {
  let minutes: number;
  let i = at;
  if (look.word(i) === A && look.word(i + 1) === QUARTER) i++;
  if (look.word(i) === HALF) [minutes, i] = [30, i + 1];
  else if (look.word(i) === QUARTER) [minutes, i] = [15, i + 1];
  else if (i > at) return null;
  else {
    const count = look.isNumber(at) ? { value: look.digits(at), end: at + 1 } : look.number(at);
    if (!count || count.value === null || count.value < 1 || count.value > 59 || !Number.isInteger(count.value))
      return null;
    [minutes, i] = [count.value, count.end];
    if (MINUTES.has(look.word(i))) i++;
  }
  const link = look.word(i);
  const later = link === PAST || link === AFTER;
  const earlier = link === TO || link === TILL || (link === OF && minutes % 5 === 0 && MINUTES.has(look.word(i - 1)));
  const bare = look.word(at) === HALF && !later && !earlier;
  if (!later && !earlier && !bare) return null;
  const hour =
    namedHour(look, bare ? i : i + 1) ?? writtenTime(look, bare ? i : i + 1) ?? hourWord(look, bare ? i : i + 1);
  if (!hour?.time.clock || hour.time.clock.seconds % 3600 !== 0) return null;
  // "20 to 30" and "five after two" need more than two bare numbers
  const certain =
    look.word(at) === HALF || look.word(i - 1) === QUARTER || MINUTES.has(look.word(i - 1)) || hour.weak !== true;
  if (bare && (hour.weak !== true || look.isNumber(i))) return null;
  // "3 to 4 p.m." is a range: only what cannot be an hour counts minutes by itself
  if (earlier && !(look.word(i - 1) === QUARTER || MINUTES.has(look.word(i - 1)) || (certain && minutes > 12)))
    return null;
  if (look.word(at) === HALF && earlier) return null;
  const seconds = hour.time.clock.seconds + (earlier ? -60 : 60) * minutes;
  return {
    time: { clock: { ...hour.time.clock, seconds: (seconds + 86400) % 86400, precision: 'minute' } },
    end: hour.end,
    weak: bare || (later && !certain && link === AFTER),
  };
}

/** 10:30, 10:30:15 pm, 5pm, 330 p.m., 9.30 am, 15h20, 1530 GMT, at 5 */
function writtenTime(look: Look, at: number): Found | null {
  if (!look.isNumber(at) || look.length(at) > 8) return null;
  const parts = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?$/.exec(look.text(at));
  if (parts)
    return minuteTime(
      look,
      at,
      Number(parts[1]),
      Number(parts[2]),
      parts[3] === undefined ? null : Number(parts[3]),
      look.text(at).includes('.'),
    );
  const digits = look.digits(at);
  if (digits < 0) return null;
  const french = frenchHour(look, at, digits);
  if (french) return french;
  const meridiem = meridiemAt(look, at + 1);
  if (meridiem && look.length(at) <= 2 && digits <= 24) return withMeridiem(digits * 3600, 'hour', meridiem);
  if (meridiem && look.length(at) >= 3 && look.length(at) <= 4 && digits % 100 < 60 && digits < 1300)
    return withMeridiem(Math.floor(digits / 100) * 3600 + (digits % 100) * 60, 'minute', meridiem);
  if (isOclock(look, at + 1) && digits <= 12) return oclock(look, at, digits);
  if (look.length(at) === 4 && digits < 2400 && digits % 100 < 60) {
    const zone = zoneBehind(look, at + 1);
    const hours = look.word(at + 1) === HOURS || look.word(at + 1) === HRS;
    const seconds = Math.floor(digits / 100) * 3600 + (digits % 100) * 60;
    if (zone || (hours && look.word(at - 1) === AT))
      return { time: { clock: exact(seconds, 'minute') }, end: at + (hours && !zone ? 2 : 1) };
    if (
      look.text(at).startsWith('0') &&
      (HOUR_PREPOSITIONS.has(look.word(at - 1)) || (DASHES.has(look.word(at - 1)) && look.length(at - 2) === 4))
    )
      return { time: { clock: { seconds, precision: 'minute', open: true } }, end: at + 1 };
    return null;
  }
  return digits <= 24 && look.length(at) <= 2 ? bareHour(look, at, digits, at + 1) : null;
}

function minuteTime(
  look: Look,
  at: number,
  hour: number,
  minute: number,
  second: number | null,
  stopped: boolean,
): Found | null {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  const seconds = hour * 3600 + minute * 60 + (second ?? 0);
  const precision = second === null ? 'minute' : 'second';
  const meridiem = meridiemAt(look, at + 1);
  if (meridiem && hour <= 12) return withMeridiem(seconds, precision, meridiem);
  if (NOT_AN_HOUR.has(look.word(at + 1)) || (stopped && !(look.word(at - 1) === AT && !look.isWord(at + 1))))
    return null;
  const end = isOclock(look, at + 1) ? at + 2 : at + 1;
  // 3:1 and 10:30 alike could be scores, verses or ratios; two digits of minutes are a time
  if (
    look.touches(at) &&
    !DASHES.has(look.word(at - 1)) &&
    look.text(at - 1) !== '(' &&
    look.text(at - 1) !== "'" &&
    !/^[“‘"~@]$/.test(look.text(at - 1))
  )
    return null;
  return {
    time: {
      clock: { seconds: seconds % 86400, precision, open: hour <= 12 && hour > 0 && look.text(at).charAt(0) !== '0' },
    },
    end,
  };
}

/** 16h, 16h00, 9h30 */
function frenchHour(look: Look, at: number, hour: number): Found | null {
  const text = look.text(at + 1);
  if (hour < 0 || !look.touches(at + 1) || hour > 24 || look.length(at) > 2) return null;
  const parts = /^[hH](\d\d)?$/.exec(text);
  if (!parts) return null;
  const minute = Number(parts[1] ?? 0);
  if (minute > 59) return null;
  return {
    time: { clock: exact((hour * 3600 + minute * 60) % 86400, parts[1] ? 'minute' : 'hour') },
    end: at + 2,
    weak: parts[1] === undefined && look.word(at + 1) === H && !HOUR_PREPOSITIONS.has(look.word(at - 1)),
  };
}

/** A bare hour counts only beside a day or a part of one: "at 5", "from 3". */
function bareHour(look: Look, at: number, hour: number, end: number): Found | null {
  if (
    NOT_AN_HOUR.has(look.word(end)) ||
    (look.touches(end) && !DASHES.has(look.word(end)) && !/^[.,;?!)]$/.test(look.text(end)) && look.text(end) !== "'")
  ) {
    const ish = look.text(end).toLowerCase() === 'ish' ? end + 1 : 0;
    if (!ish) return null;
    return { time: { clock: { seconds: hour * 3600, precision: 'hour', open: hour > 0 && hour <= 12 } }, end: ish };
  }
  if (look.touches(at) && !DASHES.has(look.word(at - 1)) && look.text(at - 1) !== '@') return null;
  return {
    time: { clock: { seconds: (hour % 24) * 3600, precision: 'hour', open: hour > 0 && hour <= 12 } },
    end,
    weak: true,
  };
}

/** three, ten thirty, seven thirty p.m., four o'clock */
function spelledTime(look: Look, at: number): Found | null {
  const found = hourWord(look, at);
  if (!found?.time.clock) return null;
  const hour = found.time.clock.seconds / 3600;
  const minutes = look.word(found.end) === HYPHEN ? null : look.number(found.end);
  if (
    minutes?.value &&
    minutes.value >= 10 &&
    minutes.value < 60 &&
    Number.isInteger(minutes.value) &&
    !look.isNumber(found.end)
  ) {
    const seconds = hour * 3600 + minutes.value * 60;
    const meridiem = meridiemAt(look, minutes.end);
    if (meridiem) return withMeridiem(seconds, 'minute', meridiem);
    const end = MINUTES.has(look.word(minutes.end)) ? minutes.end + 1 : minutes.end;
    return { time: { clock: { seconds, precision: 'minute', open: true } }, end, weak: true };
  }
  return found;
}

function hourWord(look: Look, at: number): Found | null {
  const value = look.cardinal(at);
  if (value === undefined || value < 1 || value > 12) {
    const digits = look.digits(at);
    if (digits < 1 || digits > 12 || look.length(at) > 2) return null;
    return {
      time: { clock: { seconds: (digits % 24) * 3600, precision: 'hour', open: true } },
      end: at + 1,
      weak: true,
    };
  }
  const meridiem = meridiemAt(look, at + 1);
  if (meridiem) return withMeridiem(value * 3600, 'hour', meridiem);
  if (isOclock(look, at + 1)) return oclock(look, at, value);
  return { time: { clock: { seconds: value * 3600, precision: 'hour', open: true } }, end: at + 1, weak: true };
}

function oclock(look: Look, at: number, hour: number): Found {
  const meridiem = meridiemAt(look, at + 2);
  if (meridiem) return withMeridiem(hour * 3600, 'hour', meridiem);
  return { time: { clock: { seconds: hour * 3600, precision: 'hour', open: true } }, end: at + 2 };
}

const isOclock = (look: Look, at: number): boolean => look.word(at) === OCLOCK || look.word(at) === OCLOCK_PLAIN;

/** "a.m.", "pm", "p", "p . m .", "in the PM" */
function meridiemAt(look: Look, at: number): { pm: boolean; end: number } | null {
  let i = at;
  if (look.word(i) === DOT && look.touches(i) && look.touches(i + 1)) i++;
  if (look.word(i) === IN && look.word(i + 1) === THE && (look.word(i + 2) === PM_WORD || look.word(i + 2) === AM_WORD))
    i += 2;
  const word = look.word(i);
  const pm = PM.has(word);
  if (!pm && !AM.has(word)) return null;
  if (look.length(i) - (look.text(i).endsWith('.') ? 1 : 0) > 1) return { pm, end: i + 1 };
  // A letter by itself: "9a", "9 a m", "9 p . m ."
  let end = i + 1;
  if (look.word(end) === DOT) end++;
  if (look.word(end) === M)
    return { pm, end: look.word(end + 1) === DOT && look.word(end - 1) === DOT ? end + 2 : end + 1 };
  const glued = look.touches(i) && (!look.isWord(i + 1) || HOUR_ENDS.has(look.word(i + 1)));
  return glued && HOUR_PREPOSITIONS.has(look.word(i - 2))
    ? {
        pm,
        end:
          look.word(i + 1) === DOT && look.touches(i + 1) && !look.opensSentence(i + 2) && i + 2 < look.count
            ? i + 2
            : i + 1,
      }
    : glued && look.text(i - 1).includes(':')
      ? { pm, end: i + 1 }
      : null;
}

const HOUR_ENDS = wordSet(wordsAfterShortHours);

function withMeridiem(
  seconds: number,
  precision: Clock['precision'],
  { pm, end }: { pm: boolean; end: number },
): Found {
  const hour = Math.floor(seconds / 3600);
  if (hour > 12) return { time: { clock: exact(seconds % 86400, precision) }, end };
  const shifted = (hour === 12 ? 0 : hour) + (pm ? 12 : 0);
  return { time: { clock: exact(shifted * 3600 + (seconds % 3600), precision) }, end };
}

function exact(seconds: number, precision: Clock['precision']): Clock {
  return { seconds, precision, open: false };
}

/** "GMT", "EST", "(ET)", "Eastern time" behind a clock time. */
export function zoneBehind(look: Look, at: number): { minutes: number; end: number } | null {
  const bracketed = look.text(at) === '(' && look.text(at + 2) === ')';
  const i = bracketed ? at + 1 : at;
  const minutes = ZONES.get(look.word(i));
  if (minutes === undefined || (!look.isCapitalised(i) && (look.length(i) < 3 || look.length(i) > 4))) return null;
  const named = look.length(i) > 4;
  if (named && look.text(i + 1).toLowerCase() !== 'time') return null;
  return { minutes, end: named ? i + 2 : bracketed ? at + 3 : i + 1 };
}

/** "around 1pm", "shortly before noon" keep to the time: only about and its like belong to it. */
function leftEdge(look: Look, at: number): number {
  return APPROXIMATORS.has(look.word(at - 1)) &&
    look.word(at - 1) !== OVER &&
    look.word(at - 1) !== JUST &&
    look.word(at - 1) !== ONLY
    ? at - 1
    : at;
}
