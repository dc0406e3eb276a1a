import type { Look } from '../../scan/look.ts';
import type { Mention } from '../meaning.ts';
import { dateInYear, dayOfWeek, distanceFrom, pickFromPeriod, weekdayWithDate } from './join-dates.ts';
import { clockWithDay, clockWithPart, dayWithClock, dayWithPart, partWithDay } from './join-hours.ts';
import { rangeOfClocks, rangeOfDates } from './join-ranges.ts';
import type { Join } from './pieces.ts';

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
