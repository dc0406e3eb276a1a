import { gapsBeforeBareHour } from '../../words/gaps-before-bare-hour.ts';
import { gapsBeforeClock } from '../../words/gaps-before-clock.ts';
import { gapsBeforeDay } from '../../words/gaps-before-day.ts';
import { gapsBeforePartOfDay } from '../../words/gaps-before-part-of-day.ts';
import type { Mention } from '../meaning.ts';
import { calendar, isDay, isWeekday, strong } from './pieces.ts';

const BEFORE_CLOCK = new Set(gapsBeforeClock);
const BEFORE_BARE_HOUR = new Set(gapsBeforeBareHour);
const BEFORE_DAY = new Set(gapsBeforeDay);
const BEFORE_PART = new Set(gapsBeforePartOfDay);

/** Friday | night, Jan. 5 | in the evening */
export function dayWithPart(a: Mention, b: Mention, gap: string): Mention | null {
  if (!b.time?.part || b.date || b.time.clock || !BEFORE_PART.has(gap) || !isDay(a.date)) return null;
  if (a.every !== undefined || isDoubtful(a, b)) return null;
  const edge = gap.endsWith('early') ? 'early' : gap.endsWith('late') ? 'late' : (b.edge ?? a.edge);
  if (b.every !== undefined) {
    const first = calendar(a.date);
    return isWeekday(first) && gap === ''
      ? { first: a.first, end: b.end, rule: b.rule, every: `XXXX-WXX-${first!.weekday}`, time: b.time }
      : null;
  }
  return strong(a, b, { time: { ...a.time, part: b.time.part }, ...(edge && { edge }) });
}

/** the night | of Jan. 5, evening | on Wednesday */
export function partWithDay(a: Mention, b: Mention, gap: string): Mention | null {
  if (!a.time?.part || a.date || a.time.clock || a.every !== undefined || !isDay(b.date)) return null;
  if (gap !== 'of' && gap !== 'on' && gap !== 'of the' && gap !== '' && gap !== ',') return null;
  if (gap === '' && a.weak !== true) return null;
  return strong(a, b, { date: b.date!, time: { ...b.time, part: a.time.part } });
}

/** 3 | in the morning, 8 | this evening, in the evening | at eight */
export function clockWithPart(a: Mention, b: Mention, gap: string): Mention | null {
  if (
    a.time?.clock &&
    b.time?.part &&
    !b.time.clock &&
    b.every === undefined &&
    (gap === 'in' || gap === 'at' || gap === '') &&
    (!a.date || !b.date)
  ) {
    if (gap === '' && a.weak && !b.date) return null;
    const { weak: _, ...rest } = a;
    return { ...rest, end: b.end, time: { ...a.time, part: b.time.part }, ...(b.date && { date: b.date }) };
  }
  if (
    a.time?.part &&
    !a.time.clock &&
    !a.date &&
    b.time?.clock &&
    !b.date &&
    BEFORE_CLOCK.has(gap) &&
    (!b.weak || BEFORE_BARE_HOUR.has(gap))
  ) {
    return strong(a, b, { time: { ...b.time, part: a.time.part } });
  }
  return null;
}

/** Friday | at 5 p.m., tonight | at 8, every Monday | at 4pm */
export function dayWithClock(a: Mention, b: Mention, gap: string): Mention | null {
  if (!b.time?.clock || b.date || a.time?.clock || !BEFORE_CLOCK.has(gap)) return null;
  const recurs = a.every !== undefined;
  if (!recurs && !isDay(a.date) && a.date?.is !== 'away') return null;
  const isPrecise = b.time.clock.precision === 'minute' || b.time.until !== undefined;
  if (b.weak && !BEFORE_BARE_HOUR.has(gap) && !(isPrecise && gap === '')) return null;
  if (isDoubtful(a, b)) return null;
  return strong(a, b, { time: { ...a.time, ...b.time } });
}

/** 10:30 a.m. | on Friday, 5pm | tomorrow, 9 | tomorrow morning, 3pm | each day */
export function clockWithDay(a: Mention, b: Mention, gap: string): Mention | null {
  if (!a.time?.clock || a.date || a.every !== undefined || b.time?.clock || !BEFORE_DAY.has(gap)) return null;
  if (b.every !== undefined && !a.weak) return gap === ',' ? null : strong(a, b, { every: b.every, time: a.time });
  if (!isDay(b.date) && b.date?.is !== 'away') return null;
  const deictic = b.date?.is === 'unit';
  if (a.weak && !(deictic && gap === '') && !(a.time.until && gap === 'on')) return null;
  return strong(a, b, { date: b.date!, time: { ...b.time, ...a.time } });
}

/** Two doubtful pieces make no time: "came fifth at 7 percent". A doubtful weekday beside an hour does. */
const isDoubtful = (day: Mention, other: Mention): boolean =>
  day.weak === true && other.weak === true && !isWeekday(calendar(day.date));
