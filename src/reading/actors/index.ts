import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import type { Cast } from './cast.ts';

export { actorAt, type Cast, type Gender, type Mention, type MentionKind, mentionAt, mentionIn } from './cast.ts';

/** Persons, organisations and places of a text, each with all its mentions in order. */
export function findActors(scan: Scan, _times: readonly Time[]): Cast {
  return { actors: [], profiles: [], mentions: [], mentionOf: new Int32Array(scan.count).fill(-1) };
}
