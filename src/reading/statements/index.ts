import type { Cast } from '../actors/index.ts';
import type { Statement } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';

/** Statements of a text in order of their content, each with its speaker. */
export function findStatements(_scan: Scan, _cast: Cast): Statement[] {
  return [];
}
