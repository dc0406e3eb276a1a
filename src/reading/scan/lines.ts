import type { Line } from '../reading.ts';
import { Unit } from './characters.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';

/** A line with its tokens. A paragraph that was wrapped by hand over several lines is one line. */
export interface ScannedLine extends Line {
  firstToken: number;
  endToken: number;
}

/** Lines of a text wrapped by hand are no longer than this, and, the last aside, not much shorter than the longest. */
const WIDEST_WRAP = 100;
const NARROWEST_SHARE = 0.6;
const FEWEST_WRAPPED = 3;

/** Cuts tokens into lines: a break ends a line, unless it only folds a paragraph. */
export function cutLines(tokens: Tokens): ScannedLine[] {
  const lines: ScannedLine[] = [];
  let first = 0;
  while (first < tokens.count) {
    if (tokens.kind[first] === Kind.lineBreak) {
      first++;
      continue;
    }
    const ends = blockEnds(tokens, first);
    if (isWrappedBlock(tokens, first, ends)) push(tokens, lines, first, ends.at(-1)!);
    else pushSingly(tokens, lines, first, ends);
    first = ends.at(-1)!;
  }
  return lines;
}

/** Where the lines of a block end, up to the next blank line. */
function blockEnds({ kind, count }: Tokens, first: number): number[] {
  const ends: number[] = [];
  for (let at = first; at < count; at++) {
    if (kind[at] !== Kind.lineBreak) continue;
    ends.push(at);
    if (at + 1 >= count || kind[at + 1] === Kind.lineBreak) return ends;
  }
  ends.push(count);
  return ends;
}

/** True for three lines or more of one width of which most do not end with a stop and some go on in small letters. */
function isWrappedBlock(tokens: Tokens, first: number, ends: readonly number[]): boolean {
  if (ends.length < FEWEST_WRAPPED) return false;
  const { start, end, shape } = tokens;
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let unstopped = 0;
  let small = 0;
  let from = first;
  for (const [index, to] of ends.entries()) {
    const length = end[to - 1]! - start[from]!;
    if (length > WIDEST_WRAP) return false;
    longest = Math.max(longest, length);
    if (index < ends.length - 1) {
      shortest = Math.min(shortest, length);
      if (!endsWithStop(tokens, to)) unstopped++;
    }
    if (index > 0 && shape[from] === Shape.lower) small++;
    from = to + 1;
  }
  return (
    shape[first] !== Shape.lower &&
    small > 0 &&
    unstopped * 2 >= ends.length - 1 &&
    shortest >= longest * NARROWEST_SHARE
  );
}

function endsWithStop({ text, end }: Tokens, to: number): boolean {
  const last = text.charCodeAt(end[to - 1]! - 1);
  return last === Unit.stop || last === Unit.question || last === Unit.exclamation || last === Unit.colon;
}

/** Each line of a block for itself, but for those that go on in small letters below a line without a stop. */
function pushSingly(tokens: Tokens, lines: ScannedLine[], first: number, ends: readonly number[]): void {
  let from = first;
  for (const [index, to] of ends.entries()) {
    if (index < ends.length - 1 && isFold(tokens, from, to)) continue;
    push(tokens, lines, from, to);
    from = to + 1;
  }
}

/** True where the break at this token only folds the text that began at `first` with a capital. */
function isFold({ text, kind, shape, end, count }: Tokens, first: number, lineBreak: number): boolean {
  const next = lineBreak + 1;
  if (next >= count || kind[next] !== Kind.word || shape[next] !== Shape.lower || shape[first] === Shape.lower)
    return false;
  const before = text.charCodeAt(end[lineBreak - 1]! - 1);
  return (before >= 97 && before <= 122) || before === Unit.comma || before === Unit.hyphen;
}

function push({ start, end }: Tokens, lines: ScannedLine[], firstToken: number, endToken: number): void {
  lines.push({ start: start[firstToken]!, end: end[endToken - 1]!, kind: 'body', firstToken, endToken });
}
