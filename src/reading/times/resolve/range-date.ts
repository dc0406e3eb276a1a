import type { DateMeaning } from '../meaning.ts';
import { type Circumstance, ends, type ResolveDate, type Resolved } from './circumstance.ts';

/**
 * From one date to another. An end that is settled by itself (a year, "next", "last") settles the other, which is the
 * nearest on its side; else the later end is worked out and the earlier is the last one before it.
 */
export function range(date: Extract<DateMeaning, { is: 'range' }>, now: Circumstance, resolve: ResolveDate): Resolved {
  let from = resolve(date.from, now);
  let to = resolve(date.to, now);
  const isBackward = from.first !== undefined && to.last !== undefined && to.last < from.first;
  const isLoose = !isSettled(date.from) && !isSettled(date.to) && date.from.is === 'date';
  const isAhead = now.tense === 'future' && date.from.is === 'date' && date.from.weekday !== undefined;
  if (from.first !== undefined && ((isSettled(date.from) && isBackward) || (isLoose && isAhead)))
    to = resolve(date.to, { ...now, tense: 'future', published: { day: from.first, seconds: null } });
  else if ((isBackward || isLoose) && to.last !== undefined)
    from = resolve(date.from, { ...now, tense: 'past', published: { day: to.last, seconds: null } });
  if (from.first !== undefined && to.last !== undefined && to.last < from.first) return from;
  return {
    value: `${from.value}/${to.value}`,
    granularity: from.granularity,
    ...ends(from.first, to.last),
    ends: [from, to],
  };
}

/** True where a date needs nothing but publication to be known: it has its year, or says last, this or next. */
function isSettled(date: DateMeaning): boolean {
  if (date.is !== 'date') return date.is !== 'holiday' && date.is !== 'portion';
  return (
    date.year !== undefined ||
    date.shift !== undefined ||
    date.yearOffset !== undefined ||
    date.weekOffset !== undefined ||
    date.monthOffset !== undefined
  );
}
