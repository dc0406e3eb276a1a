import type { Span } from '#text';
import type { Manner } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';

/** Direct where content opens with a mark and nine tenths of it lie between marks, mixed where some of it does, else indirect. */
export function mannerOf({ quotations }: Scan, content: readonly Span[], nextQuotation: number): Manner {
  let inside = 0;
  let length = 0;
  let opens = false;
  let next = nextQuotation;
  for (const [index, [start, end]] of content.entries()) {
    length += end - start;
    for (let q = next; q < quotations.length; q++) {
      const { span, within } = quotations[q]!;
      if (span[0] >= end) break;
      if (q === next && span[1] <= start) next++; // content is in order: what ends before this ends before the rest
      if (within !== undefined || span[1] <= start) continue;
      inside += Math.min(end, span[1]) - Math.max(start, span[0]);
      if (index === 0 && span[0] <= start) opens = true;
    }
  }
  if (inside === 0) return 'indirect';
  return opens && inside >= length * 0.9 ? 'direct' : 'mixed';
}
