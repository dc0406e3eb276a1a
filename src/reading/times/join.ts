import { wordSet } from '../scan/vocabulary.ts';
import { AT } from './lexicon.ts';
import type { Look } from './look.ts';
import type { CalendarDate, Clock, DateMeaning, Mention, TimeOfDay } from './meaning.ts';
import { isOpen } from './nth.ts';

/** Two neighbours as one, or null. `gap` is the words between them, lower-case, joined by spaces. */
type Join = (a: Mention, b: Mention, gap: string, look: Look) => Mention | null;

const OF = new Set([
  'of',
  'in',
  'of the',
  'in the',
  '',
  'from',
  'of this',
  'commencing',
  'beginning',
  'starting',
  'ending',
  'of each',
]);
const UNTIL = new Set([
  '-',
  '–',
  '—',
  '~',
  'to',
  'through',
  'thru',
  'till',
  'until',
  'untill',
  'to the',
  'until the',
  'till the',
  '/',
  'and',
  'and the',
  'but before',
  '- the',
]);
const BESIDE = new Set(['', ',', '-', 'the', ', the', '(', '/']);
const BEFORE_CLOCK = new Set([
  '',
  ',',
  'at',
  '@',
  ', at',
  'at about',
  'at around',
  'around',
  'about',
  'by',
  'before',
  'after',
  'from',
  'between',
  'for',
  '-',
  '–',
  'on',
  'starting at',
  'until',
  'shortly after',
  'shortly before',
  'just after',
  'just before',
  'later than',
  'no later than',
  ', from',
  ', between',
  '∙',
  ', after',
  ') -',
  'or',
]);
const BEFORE_BARE_HOUR = new Set([
  'at',
  '@',
  'at about',
  'at around',
  'around',
  'about',
  'by',
  'before',
  'after',
  'from',
  'between',
  'until',
  'later than',
  'no later than',
]);
const BEFORE_DAY = new Set(['', ',', 'on', 'on the', ', on', 'of', 'of the', 'in', '∙', 'the', 'in the']);
const BEFORE_PART = new Set([
  '',
  'in',
  'in the',
  'at',
  ',',
  'early',
  'late',
  'during',
  'in the early',
  'in the late',
  'during the',
  'of',
]);
const BETWEEN = wordSet(['between', 'from', 'than']);

/** How neighbouring pieces make one time, in order: a range of days is closed before an hour is set to it. */
const JOINS: readonly Join[] = [
  pickFromPeriod,
  weekdayWithDate,
  dateInYear,
  dayOfWeek,
  rangeOfClocks,
  dayWithPart,
  partWithDay,
  clockWithPart,
  dayWithClock,
  clockWithDay,
  rangeOfDates,
  distanceFrom,
];

/** Joins neighbours in one pass; what was joined may join again with the next. */
export function joinMentions(look: Look, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const next of mentions) {
    let b = next;
    for (let a = joined.at(-1); a !== undefined; a = joined.at(-1)) {
      const both = joinTwo(look, a, b);
      if (!both) break;
      joined.pop();
      b = both;
    }
    joined.push(b);
  }
  return joined;
}

function joinTwo(look: Look, a: Mention, b: Mention): Mention | null {
  const distance = b.first - a.end;
  if (distance < 0 || distance > 3 || !look.sameSentence(a.end - 1, b.first)) return null;
  let gap = '';
  for (let i = a.end; i < b.first; i++) gap += `${i > a.end ? ' ' : ''}${look.text(i).toLowerCase()}`;
  for (const join of JOINS) {
    const both = join(a, b, gap, look);
    if (both) return both;
  }
  return null;
}

const strong = (a: Mention, b: Mention, more: Partial<Mention>): Mention => {
  const { weak: _, ...rest } = a;
  return { ...rest, end: b.end, ...more };
};

/** the first Monday | of May */
function pickFromPeriod(a: Mention, b: Mention, gap: string): Mention | null {
  if (!isOpen(a.date) || a.date?.is !== 'nth' || !b.date || b.time || !OF.has(gap)) return null;
  return strong(a, b, { date: { ...a.date, within: b.date } });
}

/** Tuesday, | January 11 */
function weekdayWithDate(a: Mention, b: Mention, gap: string): Mention | null {
  if (!BESIDE.has(gap) || b.time || a.edge || b.edge) return null;
  const first = calendar(a.date);
  const second = calendar(b.date);
  if (!second && isWeekday(first) && a.date && b.date?.is === 'holiday') return null;
  if (!first || !second) return null;
  if (isWeekday(first) && second.day !== undefined && second.weekday === undefined && !a.time)
    return strong(a, b, {
      date: { ...second, weekday: first.weekday!, ...(first.shift !== undefined && { shift: first.shift }) },
      rule: b.rule,
    });
  if (
    isWeekday(second) &&
    first.day !== undefined &&
    first.month !== undefined &&
    first.weekday === undefined &&
    (gap === ',' || gap === '' || gap === '(')
  )
    return strong(a, b, { date: { ...first, weekday: second.weekday! } });
  return null;
}

/** May 5 | next year, Thanksgiving | of this year, the 20th | of next month, March 3 | 2015 */
function dateInYear(a: Mention, b: Mention, gap: string): Mention | null {
  if (
    (gap !== '' &&
      gap !== 'of' &&
      gap !== 'in' &&
      gap !== 'in the' &&
      gap !== 'of the' &&
      gap !== ',' &&
      gap !== 'the') ||
    !a.date ||
    !b.date ||
    a.time ||
    b.time ||
    b.edge
  )
    return null;
  const date = a.date;
  const of = b.date;
  if (date.is === 'range' && of.is === 'date' && isYear(of)) return rangeInYear(a, b, date, of.year!);
  if (
    of.is === 'unit' &&
    of.unit === 'year' &&
    gap !== 'in' &&
    gap !== 'in the' &&
    (date.is === 'date' || date.is === 'holiday' || date.is === 'portion') &&
    date.year === undefined &&
    (date.is !== 'date' || date.month !== undefined)
  )
    return strong(a, b, { date: { ...date, yearOffset: of.offset } });
  if (
    of.is === 'unit' &&
    of.unit === 'month' &&
    date.is === 'date' &&
    date.day !== undefined &&
    date.month === undefined &&
    gap !== ','
  )
    return strong(a, b, { date: { ...date, monthOffset: of.offset } });
  if (
    of.is === 'date' &&
    isYear(of) &&
    (date.is === 'holiday' || date.is === 'portion' || (date.is === 'date' && date.month !== undefined)) &&
    date.year === undefined &&
    gap !== 'the'
  )
    return strong(a, b, { date: { ...date, year: of.year! } });
  return null;
}

/** 5/1-5/7, | 2020; Nov - Feb 5, | 2017: the year is that of the end */
function rangeInYear(
  a: Mention,
  b: Mention,
  { from, to }: Extract<DateMeaning, { is: 'range' }>,
  year: number,
): Mention | null {
  if (
    from.is !== 'date' ||
    to.is !== 'date' ||
    from.year !== undefined ||
    to.year !== undefined ||
    to.month === undefined
  )
    return null;
  const isOverNewYear = (from.month ?? 1) > to.month;
  return strong(a, b, {
    date: { is: 'range', from: { ...from, year: isOverNewYear ? year - 1 : year }, to: { ...to, year } },
  });
}

/** Friday | next week, Tuesday | of this week, next week | on Tuesday */
function dayOfWeek(a: Mention, b: Mention, gap: string): Mention | null {
  const weekOf = (date: DateMeaning | undefined): number | null =>
    date?.is === 'unit' && (date.unit === 'week' || date.unit === 'weekend') ? date.offset : null;
  const first = calendar(a.date);
  const second = calendar(b.date);
  const behind = weekOf(b.date);
  if (isWeekday(first) && behind !== null && (gap === '' || gap === 'of' || gap === 'from' || gap === ',') && !b.time)
    return strong(a, b, { date: { ...first!, weekOffset: behind } });
  const before = weekOf(a.date);
  if (isWeekday(second) && before !== null && (gap === '' || gap === 'on') && !a.time && !b.weak)
    return strong(a, b, { date: { ...second!, weekOffset: before }, ...(b.time && { time: b.time }) });
  return null;
}

/** 9:30 | to | 11:00; an hour left open takes the half of the day that the other end names */
function rangeOfClocks(a: Mention, b: Mention, gap: string, look: Look): Mention | null {
  if (!UNTIL.has(gap) || !a.time?.clock || a.time.until || !b.time?.clock || b.time.until) return null;
  if ((gap === 'and' || gap === 'and the') && !BETWEEN.has(look.word(a.first - 1))) return null;
  if (b.date && a.date) return null;
  if (
    a.weak &&
    b.weak &&
    (gap === 'to' || gap === '-') &&
    !BETWEEN.has(look.word(a.first - 1)) &&
    look.word(a.first - 1) !== AT &&
    a.first > 0 &&
    gap === 'to'
  )
    return null;
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

/** Friday | night, Jan. 5 | in the evening */
function dayWithPart(a: Mention, b: Mention, gap: string): Mention | null {
  if (!b.time?.part || b.date || b.time.clock || !BEFORE_PART.has(gap) || !isDay(a.date) || a.time?.part) return null;
  if (a.every !== undefined) return null;
  const edge = gap.endsWith('early') ? 'early' : gap.endsWith('late') ? 'late' : (b.edge ?? a.edge);
  if (gap === 'of') return null;
  if (b.every !== undefined) {
    const first = calendar(a.date);
    return isWeekday(first) && gap === ''
      ? { first: a.first, end: b.end, rule: b.rule, every: `XXXX-WXX-${first!.weekday}`, time: b.time }
      : null;
  }
  return strong(a, b, { time: { ...a.time, part: b.time.part }, ...(edge && { edge }) });
}

/** the night | of Jan. 5, evening | on Wednesday */
function partWithDay(a: Mention, b: Mention, gap: string): Mention | null {
  if (!a.time?.part || a.date || a.time.clock || a.every !== undefined || !isDay(b.date) || b.time?.part) return null;
  if (gap !== 'of' && gap !== 'on' && gap !== 'of the' && gap !== '' && gap !== ',') return null;
  if (gap === '' && a.weak !== true) return null;
  return strong(a, b, { date: b.date!, time: { ...b.time, part: a.time.part } });
}

/** 3 | in the morning, 8 | this evening, in the evening | at eight */
function clockWithPart(a: Mention, b: Mention, gap: string): Mention | null {
  if (
    a.time?.clock &&
    b.time?.part &&
    !b.time.clock &&
    b.every === undefined &&
    (gap === 'in the' || gap === 'in' || gap === 'at' || gap === '' || gap === 'of the') &&
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
    if (a.every !== undefined) return { ...a, end: b.end, time: { ...a.time, ...b.time } };
    return strong(a, b, { time: { ...b.time, part: a.time.part } });
  }
  return null;
}

/** Friday | at 5 p.m., tonight | at 8, every Monday | at 4pm */
function dayWithClock(a: Mention, b: Mention, gap: string): Mention | null {
  if (!b.time?.clock || b.date || a.time?.clock || !BEFORE_CLOCK.has(gap)) return null;
  const recurs = a.every !== undefined;
  if (recurs && gap === ',') return null;
  if (!recurs && !isDay(a.date) && a.date?.is !== 'away') return null;
  const isPrecise = b.time.clock.precision === 'minute' || b.time.until !== undefined;
  if (b.weak && !BEFORE_BARE_HOUR.has(gap) && !(isPrecise && gap === '')) return null;
  if (gap === 'for' && b.weak) return null;
  return strong(a, b, { time: { ...a.time, ...b.time } });
}

/** 10:30 a.m. | on Friday, 5pm | tomorrow, 9 | tomorrow morning, 3pm | each day */
function clockWithDay(a: Mention, b: Mention, gap: string): Mention | null {
  if (!a.time?.clock || a.date || a.every !== undefined || b.time?.clock || !BEFORE_DAY.has(gap)) return null;
  if (b.every !== undefined && !a.weak) return gap === ',' ? null : strong(a, b, { every: b.every, time: a.time });
  if (!isDay(b.date) && b.date?.is !== 'away') return null;
  const deictic = b.date?.is === 'unit';
  if (a.weak && !(deictic && gap === '') && !(a.time.until && (gap === 'on' || gap === ''))) return null;
  return strong(a, b, { date: b.date!, time: { ...b.time, ...a.time } });
}

/** from Monday | to | Wednesday, between 2010 | and | 2014, Nov | - | Feb 2017 */
function rangeOfDates(a: Mention, b: Mention, gap: string, look: Look): Mention | null {
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
  if ((gap === 'and' || gap === 'and the' || gap === 'but before') && !BETWEEN.has(look.word(a.first - 1))) return null;
  if (a.date.is === 'reference' || a.date.is === 'away' || b.date.is === 'away' || isOpen(a.date)) return null;
  if (a.weak !== b.weak && a.weak && !BETWEEN.has(look.word(a.first - 1)) && a.date.is !== 'date') return null;
  if (a.date.is !== b.date.is && !MIXABLE.has(a.date.is)) return null;
  let from: DateMeaning = a.date;
  let to: DateMeaning = b.date;
  if (from.is === 'date' && to.is === 'date') {
    if (from.month !== undefined && to.month === undefined && to.day !== undefined) to = { ...to, month: from.month };
    if (from.year === undefined && to.year !== undefined && from.month !== undefined)
      from = { ...from, year: to.year - (from.month > (to.month ?? 12) ? 1 : 0) };
    if (to.year === undefined && from.year !== undefined && to.month !== undefined)
      to = { ...to, year: from.year + ((from.month ?? 1) > to.month ? 1 : 0) };
  }
  const edges = { ...(a.edge && { edge: a.edge }), ...(!a.edge && b.edge && { edge: b.edge }) };
  const { edge: _, weak, ...rest } = a;
  return {
    ...rest,
    end: b.end,
    date: { is: 'range', from, to },
    ...(b.edge === undefined && a.edge ? edges : {}),
    ...(weak && b.weak && { weak: true }),
  };
}

const MIXABLE = new Set<DateMeaning['is']>(['date', 'unit', 'holiday', 'portion', 'nth']);

/** three weeks | after Easter, two days | before yesterday, 2 weeks | from January 15 */
function distanceFrom(a: Mention, b: Mention, gap: string): Mention | null {
  if (!a.length || a.date || !b.date || b.weak || b.date.is === 'range' || b.date.is === 'reference') return null;
  const sign = AFTER.has(gap) ? 1 : BEFORE.has(gap) ? -1 : 0;
  if (sign === 0) return null;
  const { length, ...rest } = a;
  return {
    ...rest,
    end: b.end,
    rule: 'times/distance',
    date: { is: 'away', amounts: length!, sign, base: b.date },
    ...(b.time && { time: b.time }),
  };
}

const AFTER = new Set(['after', 'from', 'after the', 'since', 'following']);
const BEFORE = new Set(['before', 'before the', 'prior to', 'ahead of']);

const calendar = (date: DateMeaning | undefined): CalendarDate | null => (date?.is === 'date' ? date : null);

function isWeekday(date: CalendarDate | null): boolean {
  return date?.weekday !== undefined && date.month === undefined && date.day === undefined;
}

function isYear(date: CalendarDate): boolean {
  return date.year !== undefined && date.month === undefined && date.weekday === undefined;
}

/** True for what is one day: only that can have an hour. */
export function isDay(date: DateMeaning | undefined): boolean {
  if (!date) return false;
  if (date.is === 'date') return date.day !== undefined || date.weekday !== undefined;
  if (date.is === 'unit') return date.unit === 'day';
  if (date.is === 'nth') return date.weekday !== undefined || date.unit === 'day';
  if (date.is === 'away')
    return date.amounts.every(({ unit }) => unit === 'day' || unit === 'week' || unit === 'year' || unit === 'month');
  return date.is === 'holiday';
}
