import { numeralAt } from '../figures/numeral.ts';
import type { Look } from '../scan/look.ts';
import { A, AFTER, AT, DAY, HALF, OF, PAST, QUARTER, TO } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { exact, type Found } from './hour-pieces.ts';
import { hourWord, MINUTES } from './spelled-hour.ts';
import { writtenTime } from './written-hour.ts';

const NIGHT = intern('night');
const TILL = intern('till');
const NOON = wordSet(['noon', 'midday']);
const MIDNIGHT = intern('midnight');
const MID = intern('mid');

/** noon, 12 noon, midday, midnight, mid night */
export function namedHour(look: Look, at: number): Found | null {
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
export function pastTheHour(look: Look, at: number): Found | null {
  let minutes: number;
  let i = at;
  if (look.word(i) === A && look.word(i + 1) === QUARTER) i++;
  if (look.word(i) === HALF) [minutes, i] = [30, i + 1];
  else if (look.word(i) === QUARTER) [minutes, i] = [15, i + 1];
  else if (i > at) return null;
  else {
    const count = look.isNumber(at) ? { value: look.digits(at), end: at + 1 } : numeralAt(look, at);
    if (!count || count.value < 1 || count.value > 59) return null;
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
  if (!hour?.time.clock) return null;
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
    weak: (bare && look.word(at - 1) !== AT) || (later && !certain && link === AFTER),
  };
}
