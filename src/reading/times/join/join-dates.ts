import type { Look } from '../../scan/look.ts';
import { TO } from '../../scan/small-words.ts';
import { gapsBetweenWeekdayAndDate } from '../../words/gaps-between-weekday-and-date.ts';
import type { DateMeaning, Mention } from '../meaning.ts';
import { isOpen } from '../nth.ts';
import { calendar, isWeekday, isYear, strong } from './pieces.ts';

const BESIDE = new Set(gapsBetweenWeekdayAndDate);

/** the first Monday | of May */
export function pickFromPeriod(a: Mention, b: Mention): Mention | null {
  if (!isOpen(a.date) || a.date?.is !== 'nth' || !b.date || b.time) return null;
  return strong(a, b, { date: { ...a.date, within: b.date } });
}

/** Tuesday, | January 11 */
export function weekdayWithDate(a: Mention, b: Mention, gap: string, look: Look): Mention | null {
  if (!BESIDE.has(gap) || b.time || a.edge || b.edge) return null;
  const first = calendar(a.date);
  const second = calendar(b.date);
  if (!first || !second) return null;
  if (isWeekday(first) && second.day !== undefined && second.weekday === undefined && !a.time?.part)
    return strong(a, b, {
      date: { ...second, weekday: first.weekday!, ...(first.shift !== undefined && { shift: first.shift }) },
      rule: b.rule,
    });
  if (
    isWeekday(second) &&
    first.day !== undefined &&
    first.month !== undefined &&
    first.weekday === undefined &&
    (gap === '' || gap === '(') &&
    look.word(b.end) !== TO
  )
    return strong(a, b, { date: { ...first, weekday: second.weekday! } });
  return null;
}

/** May 5 | next year, Thanksgiving | of this year, the 20th | of next month, March 3 | 2015 */
export function dateInYear(a: Mention, b: Mention, gap: string): Mention | null {
  if ((gap !== '' && gap !== 'of' && gap !== ',' && gap !== 'the') || !a.date || !b.date || a.time || b.time || b.edge)
    return null;
  const date = a.date;
  const of = b.date;
  if (date.is === 'range' && of.is === 'date' && isYear(of)) return rangeInYear(a, b, date, of.year!);
  if (
    of.is === 'unit' &&
    of.unit === 'year' &&
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
  range: Extract<DateMeaning, { is: 'range' }>,
  year: number,
): Mention | null {
  const { from, to } = range;
  if (from.is !== 'date' || to.is !== 'date' || from.year !== undefined || to.month === undefined) return null;
  const isOverNewYear = (from.month ?? 1) > to.month;
  return strong(a, b, {
    date: { ...range, from: { ...from, year: isOverNewYear ? year - 1 : year }, to: { ...to, year } },
  });
}

/** Friday | next week, Tuesday | of this week, next week | on Tuesday */
export function dayOfWeek(a: Mention, b: Mention, gap: string): Mention | null {
  const weekOf = (date: DateMeaning | undefined): number | null =>
    date?.is === 'unit' && (date.unit === 'week' || date.unit === 'weekend') ? date.offset : null;
  const first = calendar(a.date);
  const second = calendar(b.date);
  const behind = weekOf(b.date);
  if (isWeekday(first) && behind !== null && (gap === '' || gap === 'of' || gap === 'from') && !b.time)
    return strong(a, b, { date: { ...first!, weekOffset: behind } });
  const before = weekOf(a.date);
  if (isWeekday(second) && before !== null && (gap === '' || gap === 'on') && !a.time && !b.weak)
    return strong(a, b, { date: { ...second!, weekOffset: before }, ...(b.time && { time: b.time }) });
  return null;
}

/** three weeks | after Easter, two days | before yesterday, 2 weeks | from January 15 */
export function distanceFrom(a: Mention, b: Mention, gap: string, look: Look): Mention | null {
  if (!a.length || a.date || !b.date || b.weak) return null;
  const sign = AFTER.has(gap) ? 1 : BEFORE.has(gap) ? -1 : 0;
  if (sign === 0) return null;
  // "less than a month before Saturday" is no day that could be counted
  if (LIMITS.has(look.text(a.first).toLowerCase())) return null;
  const { length, ...rest } = a;
  return {
    ...rest,
    end: b.end,
    rule: 'times/distance',
    date: { is: 'away', amounts: length!, sign, base: b.date },
    ...(b.time && { time: b.time }),
  };
}

const LIMITS = new Set(['less', 'fewer']);
const AFTER = new Set(['after', 'from', 'after the', 'since', 'following']);
const BEFORE = new Set(['before', 'before the', 'prior to', 'ahead of']);
