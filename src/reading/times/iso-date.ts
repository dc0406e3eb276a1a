import type { Look } from '../scan/look.ts';
import { HYPHEN, SLASH } from '../scan/small-words.ts';
import { dated } from './dated.ts';
import type { Form } from './form.ts';
import { DASHES, MONTHS } from './lexicon.ts';
import type { Clock, Mention, TimeOfDay } from './meaning.ts';

/** Year first: 2022-01-11, 2022/1/11, 2022-aug-1, 2022-01, 20220111, 2022-01-11T09:30:00Z. */
export const isoDate: Form = {
  rule: 'times/iso-date',
  numbers: true,
  read(look, at) {
    const year = look.digits(at);
    if (look.length(at) === 8) return compactDate(at, year);
    if (look.length(at) !== 4 || year < 1000) return null;
    return fullDate(look, at, year) ?? yearAndMonth(look, at, year);
  },
};

function fullDate(look: Look, at: number, year: number): Omit<Mention, 'rule'> | null {
  const mark = look.word(at + 1);
  if ((mark !== HYPHEN && mark !== SLASH) || !look.touches(at + 1) || look.word(at + 3) !== mark) return null;
  const month = MONTHS.get(look.word(at + 2)) ?? look.digits(at + 2);
  const day = look.digits(at + 4);
  const date = dated(day, month, year) ?? dated(month, day, year);
  if (!date || look.length(at + 4) > 2) return null;
  const time = isoTime(look, at + 5);
  return {
    first: at,
    end: time?.end ?? at + 5,
    date,
    ...(time && { time: time.time }),
  };
}

/** "2018-03"; a two-digit second part above twelve is the short end of a range of years (2009-10 stays a month). */
function yearAndMonth(look: Look, at: number, year: number): Omit<Mention, 'rule'> | null {
  if (look.word(at + 1) !== HYPHEN || !look.touches(at + 1) || !look.touches(at + 2) || look.length(at + 2) !== 2)
    return null;
  const month = look.digits(at + 2);
  if (month > year % 100) return null; // 2007-09 runs over years in prose
  if (month < 1 || month > 12 || isGluedBehind(look, at + 3)) return null;
  return { first: at, end: at + 3, date: { is: 'date', year, month } };
}

function compactDate(at: number, digits: number): Omit<Mention, 'rule'> | null {
  const year = Math.floor(digits / 10000);
  const date = year < 1900 || year > 2099 ? null : dated(digits % 100, Math.floor(digits / 100) % 100, year);
  return date && { first: at, end: at + 1, date };
}

/** "T09:30:00Z" behind a date: the letter and the hour are one word, minutes and seconds a number. */
function isoTime(look: Look, at: number): { time: TimeOfDay; end: number } | null {
  if (!look.touches(at)) return null;
  const hour = /^T(\d\d)$/.exec(look.text(at))?.[1];
  if (hour === undefined || look.text(at + 1) !== ':') return null;
  const rest = /^(\d\d)(?::(\d\d))?(?:\.\d+)?$/.exec(look.text(at + 2));
  if (!rest) return null;
  const seconds = Number(hour) * 3600 + Number(rest[1]) * 60 + Number(rest[2] ?? 0);
  const clock: Clock = { seconds, precision: rest[2] === undefined ? 'minute' : 'second', open: false };
  const zone = isoZone(look, at + 3);
  return { time: { clock, ...(zone && { zone: zone.minutes }) }, end: zone?.end ?? at + 3 };
}

function isoZone(look: Look, at: number): { minutes: number; end: number } | null {
  if (!look.touches(at)) return null;
  if (look.text(at) === 'Z') return { minutes: 0, end: at + 1 };
  const sign = look.text(at);
  const offset = /^(\d\d):?(\d\d)$/.exec(look.text(at + 1));
  if (!offset || (sign !== '+' && sign !== '-') || !look.touches(at + 1)) return null;
  const minutes = Number(offset[1]) * 60 + Number(offset[2]);
  return { minutes: sign === '-' ? -minutes : minutes, end: at + 2 };
}

function isGluedBehind(look: Look, at: number): boolean {
  return look.touches(at) && DASHES.has(look.word(at)) && look.isNumber(at + 1);
}
