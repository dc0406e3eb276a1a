import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { type Outline, quotationAt } from './outline.ts';

/** A short quotation of capitalised words is a title, not speech: "The Long Thaw". */
export function isTitleCase(o: Outline, piece: number): boolean {
  const { scan } = o;
  const { firstToken, endToken } = quotationAt(o, piece);
  let words = 0;
  for (let token = firstToken + 1; token < endToken - 1; token++) {
    if (scan.kind[token] !== Kind.word) continue;
    words++;
    const isLong = scan.end[token]! - scan.start[token]! > 3;
    if (words > 8 || (scan.shape[token] === Shape.lower && isLong)) return false;
  }
  return (
    words > 1 &&
    scan.shape[firstToken + 1] !== Shape.lower &&
    endToken - firstToken > 3 &&
    lastWordIsCapital(scan, firstToken, endToken)
  );
}

function lastWordIsCapital({ kind, shape }: Scan, first: number, end: number): boolean {
  for (let token = end - 1; token > first; token--) if (kind[token] === Kind.word) return shape[token] !== Shape.lower;
  return false;
}
