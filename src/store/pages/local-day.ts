import type { Clock } from '../moments.ts';

const HOUR = 3_600_000;

/** The local day around a moment: its first millisecond, and that of the day after. */
export function localDay(clock: Clock, now: number): { begins: number; ends: number } {
  const begins = clock.instant(`${clock.date(now)}T00:00`) ?? now;
  // No day is longer than 26 hours or shorter than 22, whatever the clocks do.
  return { begins, ends: clock.instant(`${clock.date(begins + 27 * HOUR)}T00:00`) ?? begins + 24 * HOUR };
}
