import { mondayOf, weekdayOf } from '../calendar.ts';
import type { Unit } from '../meaning.ts';
import { writeDuration } from '../write-duration.ts';
import { type Circumstance, ends, OPEN_VALUES, type Resolved } from './circumstance.ts';
import { isOfDay, move, writeMoment } from './moment.ts';
import { stretchAround, weekStretch } from './stretch.ts';

export function unitDate(
  unit: Unit,
  offset: number,
  from: number | null,
  now: Circumstance,
  deictic: boolean,
): Resolved {
  if (from === null) return { value: OPEN_VALUES[unit] ?? 'XXXX', granularity: unit };
  if (unit === 'fortnight') {
    const value = writeDuration([{ count: 1, unit }]);
    return { ...weekStretch(from), value, last: mondayOf(from) + 13, granularity: unit };
  }
  // On a weekday "this weekend" is the one gone by in a report, the one ahead in a plan.
  const isGone = unit === 'weekend' && deictic && offset === 0 && weekdayOf(from) < 6 && now.tense === 'past';
  return stretchAround(from, unit, isGone ? -1 : offset);
}

/** The last two weeks: counted back from publication; whole quarters where quarters are counted. */
export function run(
  { amount, direction }: { amount: { count: number | null; unit: Unit }; direction: -1 | 1 },
  now: Circumstance,
): Resolved {
  const open: Resolved = { value: writeDuration([amount]), granularity: amount.unit, isLength: true };
  const here = now.published;
  if (!here || amount.count === null) return open;
  if (amount.unit === 'quarter') {
    const near = unitDate('quarter', direction, here.day, now, true);
    const far = unitDate('quarter', direction * amount.count, here.day, now, true);
    return { ...open, ...ends(direction < 0 ? far.first : near.first, direction < 0 ? near.last : far.last) };
  }
  if (amount.unit === 'decade' && direction > 0) {
    const near = unitDate('decade', 1, here.day, now, true);
    return { ...open, ...ends(near.first, unitDate('decade', amount.count, here.day, now, true).last) };
  }
  const there = move(here, [amount], direction);
  if (isOfDay(amount.unit)) {
    if (here.seconds === null) return open;
    const [from, to] = direction < 0 ? [there, here] : [here, there];
    return { ...open, first: from.day, last: to.day, from: writeMoment(from), to: writeMoment(to) };
  }
  return { ...open, ...(direction < 0 ? ends(there.day, here.day) : ends(here.day + 1, there.day)) };
}
