import type { Look } from '../scan/look.ts';
import { AT, FOR } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { nounsAfterNumbersNotHours } from '../words/nouns-after-numbers-not-hours.ts';
import { priceVerbs } from '../words/price-verbs.ts';
import { wordsAfterStoppedHours } from '../words/words-after-stopped-hours.ts';
import { exact, type Found, isOclock, meridiemAt, oclock, withMeridiem } from './hour-pieces.ts';
import { DASHES, HOUR_PREPOSITIONS, WEEKDAYS, ZONES } from './lexicon.ts';
import { zoneBehind } from './time-zone.ts';

const HOURS = intern('hours');
const HRS = intern('hrs');
const H = intern('h');
const PRICES = wordSet(priceVerbs);
const AFTER_STOPPED = wordSet(wordsAfterStoppedHours);
const NOT_AN_HOUR = wordSet(nounsAfterNumbersNotHours);

/** 10:30, 10:30:15 pm, 5pm, 330 p.m., 9.30 am, 15h20, 1530 GMT, at 5 */
export function writtenTime(look: Look, at: number): Found | null {
  if (!look.isNumber(at)) return null;
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
  if (meridiem && digits <= 24) return withMeridiem(digits * 3600, 'hour', meridiem);
  // "240p" are pence
  const isPence = look.length(at + 1) === 1 && !look.text(at + 1).endsWith('.');
  if (meridiem && !isPence && look.length(at) >= 3 && look.length(at) <= 4 && digits % 100 < 60 && digits < 1300)
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
  return digits <= 24 && look.length(at) <= 2 ? bareHour(look, digits, at + 1) : null;
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
  if (stopped && !isStoppedHour(look, at)) return null;
  const end = isOclock(look, at + 1) ? at + 2 : at + 1;
  // 3:1 and 10:30 alike could be scores, verses or ratios; two digits of minutes are a time
  if (look.touches(at) && !DASHES.has(look.word(at - 1)) && !/^[(“‘"'~@\s]/.test(look.text(at - 1))) return null;
  return {
    time: {
      clock: { seconds: seconds % 86400, precision, open: hour <= 12 && hour > 0 && look.text(at).charAt(0) !== '0' },
    },
    end,
  };
}

/** "At 22.17 on Monday", as British papers write it; prices and scores behind their verbs are no hours. */
function isStoppedHour(look: Look, at: number): boolean {
  const before = look.word(at - 1);
  const isWritten = look.length(at) === 5;
  // "07.40 The board meets", as a running report opens its entries; no decimal is written with a nought before it
  if (
    isWritten &&
    (look.text(at).startsWith('0') || (look.lineOf(at) !== look.lineOf(at - 1) && look.isCapitalised(at + 1)))
  )
    return true;
  for (let i = at - 2; i >= at - 4; i--) if (PRICES.has(look.word(i))) return false;
  if (before === AT && !isWritten && (!look.isWord(at + 1) || look.tag(at + 1) === Tag.conjunction)) return true;
  if (!isWritten || !HOUR_PREPOSITIONS.has(before) || before === FOR) return false;
  const behind = look.word(at + 1);
  return (
    !look.isWord(at + 1) ||
    AFTER_STOPPED.has(behind) ||
    WEEKDAYS.get(behind) !== undefined ||
    ZONES.get(behind) !== undefined
  );
}

/** 16h, 16h00, 9h30 */
export function frenchHour(look: Look, at: number, hour: number): Found | null {
  const text = look.text(at + 1);
  if (hour < 0 || !look.touches(at + 1) || hour > 24 || look.length(at) > 2) return null;
  const parts = /^[hH](\d\d)?$/.exec(text);
  if (!parts) return null;
  const minute = Number(parts[1] ?? 0);
  if (minute > 59) return null;
  return {
    time: { clock: exact((hour * 3600 + minute * 60) % 86400, parts[1] ? 'minute' : 'hour') },
    end: at + 2,
    weak: look.word(at + 1) === H && !HOUR_PREPOSITIONS.has(look.word(at - 1)),
  };
}

/** A bare hour counts only beside a day or a part of one: "at 5", "from 3". */
function bareHour(look: Look, hour: number, end: number): Found | null {
  if (
    NOT_AN_HOUR.has(look.word(end)) ||
    (look.touches(end) && !DASHES.has(look.word(end)) && !/^[.,;?!)']$/.test(look.text(end)))
  ) {
    const ish = look.text(end).toLowerCase() === 'ish' ? end + 1 : 0;
    if (!ish) return null;
    return { time: { clock: { seconds: hour * 3600, precision: 'hour', open: hour > 0 && hour <= 12 } }, end: ish };
  }
  return {
    time: { clock: { seconds: (hour % 24) * 3600, precision: 'hour', open: hour > 0 && hour <= 12 } },
    end,
    weak: true,
  };
}
