import type { Actor, Statement } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';

/** Statements of a text in order of their content, each with its speaker. */
export function findStatements(_scan: Scan, _actors: readonly Actor[]): Statement[] {
  return [];
}
