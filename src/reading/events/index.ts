import type { Actor, Event, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';

/** The story's own timeline: sentences with a resolved time, in order of date. */
export function findEvents(_scan: Scan, _times: readonly Time[], _actors: readonly Actor[]): Event[] {
  return [];
}
