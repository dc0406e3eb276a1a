import { put } from '../actors/lists.ts';
import type { Actor } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { sentenceAt } from './sentence-at.ts';

/** Ids of the actors mentioned in each sentence, in the order of the actors. */
export function actorsBySentence(scan: Scan, actors: readonly Actor[]): Map<number, string[]> {
  const present = new Map<number, string[]>();
  for (const { id, mentions } of actors) {
    for (const [start] of mentions) put(present, sentenceAt(scan, start), id);
  }
  return present;
}
