import type { Actor } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { sentenceAt } from './sentence-at.ts';

/** Ids of the actors mentioned in each sentence, in the order of the actors. */
export function actorsBySentence(scan: Scan, actors: readonly Actor[]): Map<number, string[]> {
  const present = new Map<number, string[]>();
  for (const { id, mentions } of actors) {
    for (const [start] of mentions) {
      const sentence = sentenceAt(scan, start);
      const ids = present.get(sentence);
      if (!ids) present.set(sentence, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
  }
  return present;
}
