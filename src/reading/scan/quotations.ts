import type { Span } from '#text';
import type { ScannedLine } from './lines.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';

/** A stretch between quotation marks, marks included; ranges of tokens are end exclusive. */
export interface Quotation {
  span: Span;
  firstToken: number;
  endToken: number;
  /** False where a mark never closes: then it runs to the end of its paragraph, or to the next mark that opens. */
  closed: boolean;
  /** Index of the quotation around it. */
  within?: number;
  /** True where it goes on in the next paragraph, which opens with a mark again. It then counts as closed. */
  continues: boolean;
}

export interface Quotations {
  readonly quotations: Quotation[];
  /** Index of the innermost quotation of each token, -1 outside. */
  readonly quotationOf: Int32Array;
  /** Tokens of closing marks that no mark opened. */
  readonly strayMarks: number[];
}

const Family = { none: 0, double: 1, single: 2, angle: 3 } as const;
const Side = { either: 0, open: 1, close: 2 } as const;

interface Mark {
  token: number;
  /** Tokens that the mark takes up: two for `` and ''. */
  width: number;
  family: number;
  side: number;
}

/**
 * Pairs quotation marks line by line, so that one lost mark costs one paragraph. Straight marks open or close by
 * what stands beside them; a single mark that pairs with none is an apostrophe.
 */
export function pairQuotations(tokens: Tokens, lines: readonly ScannedLine[]): Quotations {
  const found: Quotation[] = [];
  const strayMarks: number[] = [];
  let continued = false;
  for (const line of lines) continued = pairLine(tokens, line, found, strayMarks, continued);
  const quotations = markContinuing(tokens, lines, found);
  const quotationOf = new Int32Array(tokens.count).fill(-1);
  for (const [index, { firstToken, endToken }] of quotations.entries()) quotationOf.fill(index, firstToken, endToken);
  return { quotations, quotationOf, strayMarks };
}

function pairLine(
  tokens: Tokens,
  line: ScannedLine,
  found: Quotation[],
  strayMarks: number[],
  _continued: boolean,
): boolean {
  const marks = marksOf(tokens, line);
  const firstOfLine = found.length;
  const open: { mark: Mark; index: number }[] = [];
  const finish = (index: number, endToken: number, closed: boolean): void => {
    const quotation = found[index]!;
    quotation.endToken = endToken;
    quotation.closed = closed;
    quotation.span = [quotation.span[0], tokens.end[endToken - 1]!];
  };
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]!;
    const depth = open.findLastIndex((one) => one.mark.family === mark.family);
    if (depth >= 0 && mark.side !== Side.open) {
      for (const inner of open.splice(depth + 1)) finish(inner.index, mark.token, false);
      finish(open.pop()!.index, mark.token + mark.width, true);
    } else if (mark.side === Side.close) {
      if (mark.family !== Family.single) strayMarks.push(mark.token);
    } else {
      if (depth >= 0) for (const lost of open.splice(depth)) finish(lost.index, mark.token, false);
      const around = open.at(-1);
      open.push({ mark, index: found.length });
      found.push({
        span: [tokens.start[mark.token]!, tokens.end[mark.token]!],
        firstToken: mark.token,
        endToken: mark.token + 1,
        closed: false,
        continues: false,
        ...(around ? { within: around.index } : {}),
      });
    }
  }
  for (const lost of open) finish(lost.index, line.endToken, false);
  dropNoQuotations(tokens, found, firstOfLine);
  return open.length > 0;
}

/** Takes out single marks that never closed (apostrophes) and nicknames. */
function dropNoQuotations(tokens: Tokens, found: Quotation[], from: number): void {
  const kept: Quotation[] = [];
  const newIndex = new Map<number, number>();
  for (let index = from; index < found.length; index++) {
    const { within, ...quotation } = found[index]!;
    const around = within === undefined ? undefined : newIndex.get(within);
    if (around !== undefined) kept.push({ ...quotation, within: around });
    else kept.push(quotation);
    if ((isSingle(tokens, quotation) && !quotation.closed) || isNickname(tokens, quotation)) {
      kept.pop();
      if (around !== undefined) newIndex.set(index, around);
    } else newIndex.set(index, from + kept.length - 1);
  }
  found.length = from;
  for (const quotation of kept) found.push(quotation);
}

function isSingle({ text }: Tokens, { span }: Quotation): boolean {
  const code = text.charCodeAt(span[0]);
  const doubled = code === text.charCodeAt(span[0] + 1);
  return (code === 39 || code === 96 || (code >= 0x2018 && code <= 0x201b)) && !doubled;
}

/** Joe "Red" Hask: one to three capitalised words in marks between two words of a name. */
function isNickname(tokens: Tokens, { firstToken, endToken, closed }: Quotation): boolean {
  const inside = endToken - firstToken - 2;
  if (!closed || inside < 1 || inside > 3) return false;
  for (let at = firstToken - 1; at <= endToken; at++) {
    if (at === firstToken || at === endToken - 1) continue;
    if (!isNamePart(tokens, at)) return false;
  }
  return true;
}

function isNamePart({ kind, shape, count }: Tokens, at: number): boolean {
  return (
    at >= 0 &&
    at < count &&
    kind[at] === Kind.word &&
    (shape[at] === Shape.capitalised || shape[at] === Shape.mixed || shape[at] === Shape.initial)
  );
}

/** A quotation left open at the end of a line goes on where the next line opens with a mark of its family again. */
function markContinuing(tokens: Tokens, lines: readonly ScannedLine[], found: Quotation[]): Quotation[] {
  const opensLine = new Map<number, Quotation>();
  for (const quotation of found) opensLine.set(quotation.firstToken, quotation);
  let last = 0;
  for (let l = 0; l + 1 < lines.length; l++) {
    const end = lines[l]!.endToken;
    while (last < found.length && found[last]!.firstToken < end) last++;
    const next = opensLine.get(lines[l + 1]!.firstToken);
    if (!next) continue;
    for (let q = last - 1; q >= 0 && found[q]!.firstToken >= lines[l]!.firstToken; q--) {
      const quotation = found[q]!;
      if (quotation.closed || quotation.endToken !== end || quotation.within !== undefined) continue;
      if (tokens.text.charCodeAt(quotation.span[0]) !== tokens.text.charCodeAt(next.span[0])) continue;
      quotation.closed = true;
      quotation.continues = true;
    }
  }
  return found;
}

function marksOf(tokens: Tokens, line: ScannedLine): Mark[] {
  const marks: Mark[] = [];
  let doubleOpen = false;
  let germanOpen = false;
  for (let at = line.firstToken; at < line.endToken; at++) {
    if (tokens.kind[at] !== Kind.quote) continue;
    const code = tokens.text.charCodeAt(tokens.start[at]!);
    const mark = markAt(tokens, at, code, doubleOpen, germanOpen);
    if (!mark) continue;
    if (mark.family === Family.double) {
      doubleOpen = mark.side === Side.open || (mark.side === Side.either && !doubleOpen);
      if (code === 0x201e) germanOpen = true;
      else if (!doubleOpen) germanOpen = false;
    }
    marks.push(mark);
    at += mark.width - 1;
  }
  return marks;
}

function markAt(tokens: Tokens, at: number, code: number, doubleOpen: boolean, germanOpen: boolean): Mark | null {
  const one = (family: number, side: number, width = 1): Mark => ({ token: at, width, family, side });
  switch (code) {
    case 34:
      if (isMeasure(tokens, at, doubleOpen)) return null;
      return one(Family.double, sideOf(tokens, at, 1, doubleOpen));
    case 0x201c:
      return one(Family.double, germanOpen ? Side.close : Side.open);
    case 0x201d:
      return one(Family.double, doubleOpen || !opensByPlace(tokens, at, 1) ? Side.close : Side.open);
    case 0x201e:
    case 0x201f:
      return one(Family.double, Side.open);
    case 0xab:
    case 0x2039:
      return one(Family.angle, closesByPlace(tokens, at, 1) && !opensByPlace(tokens, at, 1) ? Side.close : Side.open);
    case 0xbb:
    case 0x203a:
      return one(Family.angle, opensByPlace(tokens, at, 1) && !closesByPlace(tokens, at, 1) ? Side.open : Side.close);
    case 39:
    case 0x60:
      if (isDoubled(tokens, at)) {
        const side = code === 0x60 ? Side.open : doubleOpen ? Side.close : sideOf(tokens, at, 2, doubleOpen);
        return one(Family.double, side, 2);
      }
      return singleAt(tokens, at);
    default:
      return singleAt(tokens, at);
  }
}

function singleAt(tokens: Tokens, at: number): Mark | null {
  if (opensByPlace(tokens, at, 1)) return { token: at, width: 1, family: Family.single, side: Side.open };
  if (closesByPlace(tokens, at, 1)) return { token: at, width: 1, family: Family.single, side: Side.close };
  return null;
}

function isDoubled({ text, start, end, count }: Tokens, at: number): boolean {
  return at + 1 < count && start[at + 1] === end[at] && text.charCodeAt(start[at + 1]!) === text.charCodeAt(start[at]!);
}

/** 6' 2" or 12": a digit before a straight mark while nothing is open. */
function isMeasure({ text, start }: Tokens, at: number, doubleOpen: boolean): boolean {
  const before = text.charCodeAt(start[at]! - 1);
  return before >= 48 && before <= 57 && !doubleOpen;
}

function sideOf(tokens: Tokens, at: number, width: number, isOpen: boolean): number {
  const opens = opensByPlace(tokens, at, width);
  const closes = closesByPlace(tokens, at, width);
  if (opens && !closes) return Side.open;
  if (closes && !opens) return Side.close;
  return isOpen ? Side.close : Side.open;
}

/** True where space, a bracket or another mark stands before, and none after. */
function opensByPlace({ text, start, end }: Tokens, at: number, width: number): boolean {
  const before = start[at] === 0 ? 32 : text.charCodeAt(start[at]! - 1);
  const after = text.charCodeAt(end[at + width - 1]!);
  return (isGap(before) || isOpener(before)) && !isGap(after) && !isCloser(after);
}

/** True where a letter, stop or bracket stands before, and space, a stop or the end after. */
function closesByPlace({ text, start, end }: Tokens, at: number, width: number): boolean {
  if (start[at] === 0) return false;
  const before = text.charCodeAt(start[at]! - 1);
  const after = text.charCodeAt(end[at + width - 1]!);
  return !isGap(before) && (isGap(after) || isCloser(after) || isDash(after));
}

const isGap = (code: number): boolean =>
  code <= 32 || code === 0xa0 || Number.isNaN(code) || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014;
const isOpener = (code: number): boolean =>
  code === 40 ||
  code === 91 ||
  isDash(code) ||
  code === 47 ||
  code === 34 ||
  code === 39 ||
  code === 0x201c ||
  code === 0x2018;
const isCloser = (code: number): boolean =>
  code === 41 ||
  code === 93 ||
  code === 44 ||
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 58 ||
  code === 59 ||
  code === 34 ||
  code === 39 ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0x2026;
