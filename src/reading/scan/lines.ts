import type { Line } from '../reading.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';

/** A line with its tokens. A paragraph that was wrapped by hand over several lines is one line. */
export interface ScannedLine extends Line {
  firstToken: number;
  endToken: number;
}

/** Cuts tokens into lines: a break ends a line, unless the text goes on in lower case below a line without a stop. */
export function cutLines(tokens: Tokens): ScannedLine[] {
  const lines: ScannedLine[] = [];
  let first = 0;
  while (first < tokens.count) {
    if (tokens.kind[first] === Kind.lineBreak) {
      first++;
      continue;
    }
    let end = physicalEnd(tokens, first);
    while (end < tokens.count && isWrapped(tokens, first, end)) end = physicalEnd(tokens, end + 1);
    lines.push({
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
      kind: 'body',
      firstToken: first,
      endToken: end,
    });
    first = end;
  }
  return lines;
}

function physicalEnd({ kind, count }: Tokens, from: number): number {
  let at = from;
  while (at < count && kind[at] !== Kind.lineBreak) at++;
  return at;
}

/** True where the single break at this token only folds the text that began at `first` with a capital. */
function isWrapped({ text, kind, shape, end, count }: Tokens, first: number, lineBreak: number): boolean {
  const next = lineBreak + 1;
  if (next >= count || kind[next] !== Kind.word || shape[next] !== Shape.lower || shape[first] === Shape.lower)
    return false;
  const before = text.charCodeAt(end[lineBreak - 1]! - 1);
  return (before >= 97 && before <= 122) || before === 44 || before === 45;
}
