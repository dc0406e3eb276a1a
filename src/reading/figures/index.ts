import type { Figure, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';

/** Quantities of a text in order, without overlaps; what is a time already is no figure. */
export function findFigures(_scan: Scan, _times: readonly Time[]): Figure[] {
  return [];
}
