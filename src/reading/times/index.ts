import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';

/** Temporal expressions of a text in order, without overlaps, resolved against the date of publication. */
export function findTimes(_scan: Scan, _published: string | null): Time[] {
  return [];
}
