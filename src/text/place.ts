import { firstIndex } from './first-index.ts';

/** A place in a text as people and compilers count it: both from 1, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** Offsets at which the lines of a text begin; a line ends at LF, CRLF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Line and column of an offset, by binary search in the starts that `lineStarts` gave. */
export function placeOf(starts: readonly number[], offset: number): Place {
  const line = firstIndex(starts.length, (at) => (starts[at] ?? 0) > offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
