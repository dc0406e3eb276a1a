import type { Span } from '#text';
import { Unit } from './characters.ts';
import type { ScannedLine } from './lines.ts';
import { isNickname } from './nicknames.ts';
import { Family, isWeakClose, type Mark, markAt, Side } from './quotation-marks.ts';
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
  /** Index of the innermost quotation of each token, -1 outside; marks belong to their quotation. */
  readonly quotationOf: Int32Array;
  /** Tokens of closing marks that no mark opened. */
  readonly strayMarks: number[];
}

/** A mark that opened, with what is around it and where it was closed. */
interface Opened {
  mark: Mark;
  around: Opened | null;
  endToken: number;
  closed: boolean;
  /** True for a single mark that never closes in its line, and goes on in the next. */
  goesOn: boolean;
}

/** Tokens of the longest quotation that is a part of a sentence. */
const LONGEST_FRAGMENT = 12;
/** More marks inside each other are no quotations. */
const DEEPEST = 6;
/** How far the real end of a quotation in single marks is looked for behind a plural's apostrophe, in tokens. */
const SINGLE_REACH = 60;

/**
 * Pairs quotation marks line by line, so that one lost mark costs one paragraph. Straight marks open or close by
 * what stands beside them; a single mark that pairs with none is an apostrophe.
 */
export function pairQuotations(tokens: Tokens, lines: readonly ScannedLine[]): Quotations {
  const quotations: Quotation[] = [];
  const strayMarks: number[] = [];
  const marks = lines.map((line) => pairLine(tokens, line, strayMarks));
  keepContinuingSingles(tokens, lines, marks);
  for (const [index, opened] of marks.entries())
    if (opened.length > 0) addQuotations(tokens, lines[index]!, opened, quotations);
  markContinuing(tokens, lines, quotations);
  const quotationOf = new Int32Array(tokens.count).fill(-1);
  for (const [index, { firstToken, endToken }] of quotations.entries()) quotationOf.fill(index, firstToken, endToken);
  return { quotations, quotationOf, strayMarks };
}

/** All marks of a line that open, in order, each with its end where one closes it. */
function pairLine(tokens: Tokens, line: ScannedLine, strayMarks: number[]): Opened[] {
  const all: Opened[] = [];
  const open: Opened[] = [];
  for (let at = line.firstToken; at < line.endToken; at++) {
    if (tokens.kind[at] !== Kind.quote) continue;
    // ''He said 'go home''' closes the inner quotation first.
    const isInner = open.at(-1)?.mark.family === Family.single && isTripled(tokens, at);
    const mark = isInner
      ? { token: at, width: 1, family: Family.single, side: Side.close }
      : markAt(tokens, at, openDouble(tokens, open));
    if (!mark) continue;
    at += mark.width - 1;
    const partner = mark.side === Side.open ? -1 : partnerOf(tokens, line, open, mark);
    if (partner >= 0) {
      const closing = open[partner]!;
      open.length = partner;
      closing.closed = true;
      closing.endToken = mark.token + mark.width;
    } else if (mark.side === Side.close) {
      if (mark.family !== Family.single) strayMarks.push(mark.token);
    } else if (open.length < DEEPEST) {
      const opened = { mark, around: open.at(-1) ?? null, endToken: line.endToken, closed: false, goesOn: false };
      open.push(opened);
      all.push(opened);
    }
  }
  return all;
}

/** ''' */
function isTripled({ text, start }: Tokens, at: number): boolean {
  const from = start[at]!;
  return text.charCodeAt(from) === Unit.apostrophe && text.startsWith("'''", from);
}

/** Unit of the innermost double mark that is open, 0 where none is. */
function openDouble({ text, start }: Tokens, open: readonly Opened[]): number {
  const last = open.findLast(({ mark }) => mark.family === Family.double);
  return last ? text.charCodeAt(start[last.mark.token]!) : 0;
}

/** Index of the open mark that this one closes, -1 where there is none. A single mark never closes across a double one. */
function partnerOf(tokens: Tokens, line: ScannedLine, open: readonly Opened[], mark: Mark): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const { family } = open[at]!.mark;
    if (family === mark.family) return family === Family.single && closesLater(tokens, line, mark) ? -1 : at;
    if (mark.family === Family.single) return -1;
  }
  return -1;
}

/** True where a mark looks like a plural's apostrophe and the quotation really ends further on. */
function closesLater(tokens: Tokens, line: ScannedLine, mark: Mark): boolean {
  if (!isWeakClose(tokens, mark.token)) return false;
  const end = Math.min(line.endToken, mark.token + SINGLE_REACH);
  for (let at = mark.token + 1; at < end; at++) {
    if (tokens.kind[at] !== Kind.quote) continue;
    const later = markAt(tokens, at, 0);
    if (later && (later.family !== Family.single || later.side === Side.open)) return false;
    if (later && !isWeakClose(tokens, at)) return true;
  }
  return false;
}

/**
 * A quotation in single marks that runs over several paragraphs: its mark never closes, or an apostrophe behind an s only
 * seems to close it, and the next paragraph opens with a mark again that closes at last. Else a lost single mark is an
 * apostrophe.
 */
function keepContinuingSingles(tokens: Tokens, lines: readonly ScannedLine[], marks: readonly Opened[][]): void {
  for (let line = marks.length - 2; line >= 0; line--) {
    const next = marks[line + 1]![0];
    if (!next || next.mark.token !== lines[line + 1]!.firstToken || next.mark.family !== Family.single) continue;
    const last = marks[line]!.findLast(({ mark, around }) => mark.family === Family.single && around === null);
    if (!last || !(next.closed || next.goesOn) || !opensSentence(tokens, lines[line]!, last.mark.token)) continue;
    if (last.closed && !isWeakClose(tokens, last.endToken - 1)) continue;
    last.closed = false;
    last.goesOn = true;
    last.endToken = lines[line]!.endToken;
  }
}

/** True where a mark stands before a capital, at the head of its line or behind a stop, a comma or a colon. */
function opensSentence({ text, start, end, shape }: Tokens, { firstToken }: ScannedLine, at: number): boolean {
  if (shape[at + 1] === Shape.lower) return false;
  if (at === firstToken) return true;
  const before = text.charCodeAt(end[at - 1]! - 1);
  return (
    start[at]! > end[at - 1]! &&
    (before === Unit.stop ||
      before === Unit.comma ||
      before === Unit.colon ||
      before === Unit.question ||
      before === Unit.exclamation)
  );
}

/** Turns the marks of a line into quotations: apostrophes and nicknames drop out, a lost mark ends where the next opens. */
function addQuotations(tokens: Tokens, line: ScannedLine, opened: Opened[], quotations: Quotation[]): void {
  endLostMarks(line, opened);
  const indexOf = new Map<Opened, number>();
  for (const one of opened) {
    const firstToken = one.mark.token;
    const { endToken, closed } = one;
    if (!closed && one.mark.family !== Family.double && !one.goesOn) continue;
    if (closed && isNickname(tokens, firstToken + one.mark.width, endToken - one.mark.width)) continue;
    const span: Span = [tokens.start[firstToken]!, tokens.end[endToken - 1]!];
    const within = nearestKept(one, indexOf);
    indexOf.set(one, quotations.length);
    const quotation = { span, firstToken, endToken, closed, continues: false };
    quotations.push(within === undefined ? quotation : { ...quotation, within });
  }
}

/** A double mark that never closes ends before the next double mark that opens, which then is not inside it. */
function endLostMarks(line: ScannedLine, opened: readonly Opened[]): void {
  let next = line.endToken;
  for (let at = opened.length - 1; at >= 0; at--) {
    const one = opened[at]!;
    if (one.mark.family !== Family.double) continue;
    if (!one.closed) one.endToken = next;
    next = one.mark.token;
  }
}

/** Index of the nearest quotation around, which lost marks that ended before do not count as. */
function nearestKept(one: Opened, indexOf: ReadonlyMap<Opened, number>): number | undefined {
  for (let around = one.around; around; around = around.around) {
    const index = indexOf.get(around);
    if (index !== undefined && around.endToken >= one.endToken) return index;
  }
  return undefined;
}

/** A quotation left open at the end of a line goes on where the next line opens with a mark of its kind again. */
function markContinuing(tokens: Tokens, lines: readonly ScannedLine[], quotations: readonly Quotation[]): void {
  const opensLine = new Set(quotations.map(({ firstToken }) => firstToken));
  let line = 0;
  for (const quotation of quotations) {
    while (lines[line]!.endToken <= quotation.firstToken) line++;
    if (quotation.closed || quotation.endToken !== lines[line]!.endToken || line + 1 >= lines.length) continue;
    if (quotation.endToken - quotation.firstToken < 2 || isFragment(tokens, quotation)) continue;
    const next = lines[line + 1]!.firstToken;
    if (!opensLine.has(next) || isSingleMark(tokens, next) !== isSingleMark(tokens, quotation.firstToken)) continue;
    quotation.closed = true;
    quotation.continues = true;
  }
}

/** Found the report "fair in part. A few words set in marks do not go on: their second mark is lost. */
function isFragment({ shape }: Tokens, { firstToken, endToken }: Quotation): boolean {
  return shape[firstToken + 1] === Shape.lower && endToken - firstToken < LONGEST_FRAGMENT;
}

function isSingleMark({ text, start }: Tokens, at: number): boolean {
  const unit = text.charCodeAt(start[at]!);
  if (unit === Unit.apostrophe) return text.charCodeAt(start[at]! + 1) !== unit;
  return unit >= 0x2018 && unit <= 0x201b;
}
