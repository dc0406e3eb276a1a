import type { Look } from '../../scan/look.ts';
import { wordSet } from '../../scan/vocabulary.ts';
import { gapsInRanges } from '../../words/gaps-in-ranges.ts';
import { DASHES } from '../lexicon.ts';
import type { Clock, DateMeaning, Mention, TimeOfDay } from '../meaning.ts';

const UNTIL = new Set(gapsInRanges);
const BETWEEN = wordSet(['between', 'from', 'than']);

/** 9:30 | to | 11:00; an hour left open takes the half of the day that the other end names */
export function rangeOfClocks(a: Mention, b: Mention, gap: string, look: Look): Mention | null {
  if (!UNTIL.has(gap) || !a.time?.clock || a.time.until || !b.time?.clock || b.time.until) return null;
  if (gap === 'and' && !BETWEEN.has(look.word(a.first - 1))) return null;
  if (b.date && a.date) return null;
  if (b.weak && !look.isNumber(b.first) && DASHES.has(look.word(a.end))) return null; // 6:45 p.m. - One of them
  const isLed = a.first === 0 || BETWEEN.has(look.word(a.first - 1));
  if (a.weak && b.weak && gap === 'to' && !isLed) return null; // 5 to 4: a vote
  const [clock, until] = align(a.time.clock, b.time.clock);
  const time: TimeOfDay = {
    ...b.time,
    ...a.time,
    clock,
    until,
    gap: [a.end, b.first],
    ...(b.time.part && { part: b.time.part }),
  };
  return {
    ...a,
    end: b.end,
    time,
    ...(b.date && { date: b.date }),
    weak: a.weak === true && b.weak === true && !b.date && !a.date && !isPreciseRange(look, a, clock, until),
  };
}

/** "from two thirty to two forty-five": hours and minutes between from and to leave no doubt. */
function isPreciseRange(look: Look, a: Mention, from: Clock, to: Clock): boolean {
  return BETWEEN.has(look.word(a.first - 1)) && from.precision === 'minute' && to.precision === 'minute';
}

function align(a: Clock, b: Clock): [Clock, Clock] {
  const half = 43200;
  if (a.open && !b.open && b.seconds >= half && a.seconds < half && a.seconds + half < b.seconds)
    return [{ ...a, seconds: a.seconds + half, open: false }, b];
  if (a.open && !b.open) return [{ ...a, open: false }, b];
  if (!a.open && b.open)
    return [
      a,
      b.seconds < a.seconds && b.seconds + half > a.seconds && b.seconds < half
        ? { ...b, seconds: b.seconds + half, open: false }
        : { ...b, open: false },
    ];
  return [a, b];
}

/** from Monday | to | Wednesday, between 2010 | and | 2014, Nov | - | Feb 2017 */
export function rangeOfDates(a: Mention, b: Mention, gap: string, look: Look): Mention | null {
  if (
    !UNTIL.has(gap) ||
    !a.date ||
    !b.date ||
    a.time ||
    b.time ||
    a.date.is === 'range' ||
    b.date.is === 'range' ||
    b.every !== undefined
  )
    return null;
  if (gap === 'and' && !BETWEEN.has(look.word(a.first - 1))) return null;
  if (a.date.is === 'reference' || a.date.is === 'away' || b.date.is === 'away') return null;
  if (a.date.is !== b.date.is && !MIXABLE.has(a.date.is)) return null;
  let from: DateMeaning = a.date;
  let to: DateMeaning = b.date;
  if (from.is === 'date' && to.is === 'date') {
    if (from.month !== undefined && to.month === undefined && to.day !== undefined) to = { ...to, month: from.month };
    if (from.year === undefined && to.year !== undefined && from.month !== undefined)
      from = { ...from, year: to.year - (from.month > (to.month ?? 12) ? 1 : 0) };
  }
  const { edge: _, weak, ...rest } = a;
  return {
    ...rest,
    end: b.end,
    date: { is: 'range', from, to, gap: [a.end, b.first] },
    ...(a.edge && !b.edge && { edge: a.edge }),
    ...(weak && b.weak && { weak: true }),
  };
}

const MIXABLE = new Set<DateMeaning['is']>(['date', 'unit', 'holiday', 'portion', 'nth']);
