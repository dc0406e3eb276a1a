import type { Time } from '../../reading.ts';
import type { Look } from '../../scan/look.ts';
import { writeClock, writeDay } from '../calendar.ts';
import type { Clock, DateMeaning, Edge, Mention, TimeOfDay } from '../meaning.ts';
import { writeDuration } from '../write-duration.ts';
import type { Circumstance, Resolved } from './circumstance.ts';
import { writeMoment } from './moment.ts';
import { narrow } from './narrow.ts';
import { resolveDate } from './resolve-date.ts';
import { dayStretch } from './stretch.ts';

/** First hour of each part of the day, and the hour it ends. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [12, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 24],
  DT: [8, 18],
};

/** What a mention says, worked out: a time of the contract, and the stretch of the calendar it stands on. */
export function resolveMention(
  look: Look,
  mention: Mention,
  now: Circumstance,
  isFragment: boolean,
): { time: Time; stretch: Resolved | null } {
  const span = { start: look.scan.start[mention.first]!, end: look.scan.end[mention.end - 1]! };
  const make = (parts: Omit<Time, 'start' | 'end' | 'rule'>): Time => ({ ...span, ...parts, rule: mention.rule });
  if (mention.every !== undefined) return { time: make(recurring(mention)), stretch: null };
  if (mention.length && (!mention.date || now.tense === 'past')) return { time: make(length(mention)), stretch: null };
  if (mention.length) return { time: make({ ...length(mention), ...ahead(mention, now) }), stretch: null };
  const date = mention.date ? resolveDate(periodGoneBy(mention, now), now) : null;
  if (mention.time) return clockTime(mention.time, date, now, make, isFragment, mention.edge);
  const stretch = date!;
  const type = stretch.isLength ? 'duration' : stretch.seconds !== undefined ? 'time' : 'date';
  if (stretch.seconds !== undefined) {
    const value = writeMoment({ day: stretch.first!, seconds: stretch.seconds });
    return { time: make({ value, type, granularity: stretch.granularity, from: value, to: value }), stretch };
  }
  return {
    time: make({ value: stretch.value, type, granularity: stretch.granularity, ...bounds(stretch, mention.edge, now) }),
    stretch,
  };
}

/** "In two days" of what is to come: a length of time, and the day or minute to which it leads. */
function ahead({ date }: Mention, now: Circumstance): { from?: string; to?: string } {
  const { first, seconds } = resolveDate(date!, now);
  if (first === undefined) return {};
  const there = writeMoment({ day: first, seconds: seconds ?? null });
  return { from: there, to: there };
}

/** "It peaked by the end of the year", written in March: the end that has been, not the one to come. */
function periodGoneBy({ date, edge }: Mention, now: Circumstance): DateMeaning {
  if (date?.is !== 'unit' || date.offset !== 0 || now.tense !== 'past' || edge !== 'end' || !now.published)
    return date!;
  const { first, last, granularity } = resolveDate(date, now);
  if (first === undefined || last === undefined || first === last) return date;
  const isAhead = narrow(first, last, granularity, edge, undefined)[0] > now.published.day;
  return isAhead ? { ...date, offset: -1 } : date;
}

function recurring({ every, time }: Mention): Omit<Time, 'start' | 'end' | 'rule'> {
  const value = `${every === 'P1D' && time ? '' : every}${time?.clock ? setClock(time.clock) : time?.part ? `T${time.part}` : ''}`;
  return { value, type: 'set', granularity: time ? 'part of day' : 'set' };
}

const setClock = (clock: Clock): string =>
  `T${clock.precision === 'hour' ? writeClock(clock.seconds).slice(0, 2) : writeClock(clock.seconds)}`;

function length({ length: amounts }: Mention): Omit<Time, 'start' | 'end' | 'rule'> {
  return { value: writeDuration(amounts!), type: 'duration', granularity: amounts!.at(-1)!.unit };
}

function clockTime(
  of: TimeOfDay,
  date: Resolved | null,
  now: Circumstance,
  make: (parts: Omit<Time, 'start' | 'end' | 'rule'>) => Time,
  isFragment: boolean,
  edge: Edge | undefined,
): { time: Time; stretch: Resolved | null } {
  let clock = of.clock ? inPart(of.clock, of.part) : undefined;
  const until = of.until ? inPart(of.until, of.part) : undefined;
  let day = date ? date.first : dayForClock(of, now, isFragment);
  if (clock && !date && isFragment && !of.until) ({ clock, day } = nextOccurrence(clock, day, now));
  const prefix = date && date.first === undefined ? date.value : day === undefined ? '' : writeDay(day);
  const stretch = day === undefined ? null : (date ?? dayStretch(day));
  const zone = of.zone === undefined ? '' : writeZone(of.zone);
  if (!clock) {
    const [from, to] = HOURS[of.part!] ?? [0, 24];
    const [first, last] =
      edge === 'early' || edge === 'start'
        ? [from, from + (to - from) / 2]
        : edge
          ? [from + (to - from) / 2, to]
          : [from, to];
    const ends =
      day === undefined
        ? {}
        : { from: `${prefix}T${writeClock(first * 3600)}`, to: `${prefix}T${writeClock(last * 3600 - 60)}` };
    return {
      time: make({ value: `${prefix}T${of.part}`, type: 'time', granularity: 'part of day', ...ends }),
      stretch,
    };
  }
  const value = `${prefix}T${writeClock(clock.seconds)}`;
  const granularity = clock.precision;
  if (!until) {
    const ends = day === undefined ? {} : { from: value, to: value };
    return { time: make({ value: value + zone, type: 'time', granularity, ...ends }), stretch };
  }
  const nextDay = day !== undefined && until.seconds <= clock.seconds ? writeDay(day + 1) : prefix;
  const end = `${nextDay}T${writeClock(until.seconds)}`;
  return {
    time: make({
      value: `${value}${zone}/${end}${zone}`,
      type: 'time',
      granularity,
      ...(day !== undefined && { from: value, to: end }),
    }),
    stretch,
  };
}

/** A clock time without a day belongs to the day the story is at, or of which it reports; a range of hours may be any day's. */
function dayForClock({ until, isOfAnyDay }: TimeOfDay, now: Circumstance, isFragment: boolean): number | undefined {
  if (isFragment) return now.published?.day;
  if (until || isOfAnyDay) return undefined;
  const told = now.isNear ? now.storyDay : now.tense === 'future' ? null : now.reportDay;
  return told ?? now.published?.day;
}

/** In a bare "3:30" or "at 3 am" the hour meant is the next one that comes. */
function nextOccurrence(
  clock: Clock,
  day: number | undefined,
  { published }: Circumstance,
): { clock: Clock; day: number | undefined } {
  if (day === undefined || published?.seconds == null || clock.seconds > published.seconds) return { clock, day };
  const later = clock.seconds + 43200;
  if (clock.open && clock.seconds < 43200 && later > published.seconds)
    return { clock: { ...clock, seconds: later }, day };
  return { clock, day: day + 1 };
}

/** An hour left open falls into the part of the day that is named: tonight at 8, 3 in the afternoon. */
function inPart(clock: Clock, part: string | undefined): Clock {
  if (!clock.open || part === undefined) return clock;
  const hour = Math.floor(clock.seconds / 3600);
  const late =
    part === 'AF' || part === 'EV' || part === 'MI' ? hour < 12 : part === 'NI' ? hour >= 5 && hour < 12 : false;
  return late ? { ...clock, seconds: clock.seconds + 43200, open: false } : { ...clock, open: false };
}

function writeZone(minutes: number): string {
  if (minutes === 0) return 'Z';
  return (minutes < 0 ? '-' : '+') + writeClock(Math.abs(minutes) * 60);
}

/** First and last day, narrowed to the part of what is longer than a day; the end of a day is its last minute. */
function bounds(
  { first, last, granularity, from, to }: Resolved,
  edge: Edge | undefined,
  now: Circumstance,
): { from?: string; to?: string } {
  if (from !== undefined && to !== undefined) return { from, to };
  if (first === undefined || last === undefined) return first === undefined ? {} : { from: writeDay(first) };
  if (!edge || first === last) {
    const clock = edge === 'end' ? 'T23:59' : '';
    return { from: writeDay(first) + clock, to: writeDay(last) + clock };
  }
  if (edge === 'after') return { from: writeDay(last + 1) };
  if (edge === 'before') return { to: writeDay(first - 1) };
  const [start, end] = narrow(first, last, granularity, edge, now.published?.day);
  return { from: writeDay(start), to: writeDay(end) };
}
