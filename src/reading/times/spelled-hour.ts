import { numeralAt } from '../figures/numeral.ts';
import type { Look } from '../scan/look.ts';
import { AT, HYPHEN, SINCE } from '../scan/small-words.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { cardinalAt } from './counts.ts';
import { type Found, isOclock, meridiemAt, oclock, withMeridiem } from './hour-pieces.ts';

export const MINUTES = wordSet(['minute', 'minutes', 'min', 'mins']);

/** three, ten thirty, seven thirty p.m., four o'clock */
export function spelledTime(look: Look, at: number): Found | null {
  const found = hourWord(look, at);
  if (!found?.time.clock) return null;
  const hour = found.time.clock.seconds / 3600;
  const minutes = look.word(found.end) === HYPHEN ? null : numeralAt(look, found.end);
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

/** "Waiting since six," and "an office that shuts at five": a bare hour in words, behind what happens at an hour. */
function isHourByItself(look: Look, at: number): boolean {
  if (look.isWord(at + 1) && !GOES_ON.has(look.word(at + 1))) return false;
  if (look.word(at + 1) === HYPHEN) return false;
  const before = look.word(at - 1);
  if (before === SINCE) return true;
  return before === AT && AT_AN_HOUR.has(look.word(at - 2));
}
const GOES_ON = wordSet(['and', 'but', 'or', 'then', 'when', 'sharp']);
const AT_AN_HOUR = wordSet([
  'arrive',
  'arrived',
  'arrives',
  'began',
  'begin',
  'begins',
  'close',
  'closed',
  'closes',
  'dinner',
  'finish',
  'finished',
  'finishes',
  'home',
  'leave',
  'leaves',
  'lunch',
  'meet',
  'meets',
  'met',
  'open',
  'opened',
  'opens',
  'shut',
  'shuts',
  'start',
  'started',
  'starts',
  'up',
]);

export function hourWord(look: Look, at: number): Found | null {
  const value = cardinalAt(look, at);
  if (value === undefined || value < 1 || value > 12) {
    const digits = look.digits(at);
    if (digits < 1 || digits > 12) return null;
    return {
      time: { clock: { seconds: (digits % 24) * 3600, precision: 'hour', open: true } },
      end: at + 1,
      weak: true,
    };
  }
  const meridiem = meridiemAt(look, at + 1);
  if (meridiem) return withMeridiem(value * 3600, 'hour', meridiem);
  if (isOclock(look, at + 1)) return oclock(look, at, value);
  return {
    time: { clock: { seconds: value * 3600, precision: 'hour', open: true } },
    end: at + 1,
    weak: !isHourByItself(look, at),
  };
}
