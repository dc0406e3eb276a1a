import type { Scan } from '../scan/scan.ts';

/** Index of the sentence that holds an offset, or the one behind it where it stands between two; -1 behind the last. */
export function sentenceAt({ sentences }: Pick<Scan, 'sentences'>, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length ? low : -1;
}
