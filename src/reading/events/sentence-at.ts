import { firstIndex } from '#text';
import type { Scan } from '../scan/scan.ts';

/** Index of the sentence that holds an offset, or the one behind it where it stands between two; -1 behind the last. */
export function sentenceAt({ sentences }: Pick<Scan, 'sentences'>, offset: number): number {
  const index = firstIndex(sentences.length, (at) => sentences[at]!.end > offset);
  return index < sentences.length ? index : -1;
}
