import type { Time } from '../reading.ts';
import type { Look } from '../scan/look.ts';
import { writeDay } from './calendar.ts';
import type { Clock, Mention } from './meaning.ts';
import type { Resolved } from './resolve/circumstance.ts';

/**
 * "From Nov. 20 to Dec. 11" in prose is two times, as TimeML counts them. The first keeps the whole stretch between
 * its first and last day. In "Feb. 5 to 7" the 7 is no time without its month, and the range stays one.
 */
export function endsOfRange(look: Look, mention: Mention, time: Time, { ends }: Resolved): Time[] {
  const gap = mention.date?.is === 'range' ? mention.date.gap : undefined;
  if (!gap || !ends) return [time];
  const { start, end } = look.scan;
  const [from, to] = ends;
  const days =
    to.first === undefined || to.last === undefined ? {} : { from: writeDay(to.first), to: writeDay(to.last) };
  const { type, rule } = time;
  return [
    { ...time, end: end[gap[0] - 1]!, value: from.value },
    { start: start[gap[1]]!, end: time.end, value: to.value, type, granularity: to.granularity, ...days, rule },
  ];
}

/** "A curfew from 11 p.m. to 7 a.m." has two times, of any day; only on a day do they make one stretch. */
export function endsOfHabit(mention: Mention): Mention[] {
  const { date, every, time } = mention;
  if (date || every !== undefined || !time?.until || !time.gap) return [mention];
  const { until, gap, clock, ...rest } = time;
  const of = (hour: Clock, first: number, end: number): Mention => ({
    ...mention,
    first,
    end,
    time: { ...rest, clock: hour, isOfAnyDay: true },
  });
  return [of(clock!, mention.first, gap[0]), of(until, gap[1], mention.end)];
}
