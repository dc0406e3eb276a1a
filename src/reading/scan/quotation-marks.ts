import { isDigit, isSpace, Unit } from './characters.ts';
import { Kind, type Tokens } from './tokens.ts';
import { wordSet } from './vocabulary.ts';

/** Marks of one family close each other. */
export const Family = { double: 1, single: 2, angle: 3 } as const;
/** What a mark does by its form and place; `either` where both leave it open. */
export const Side = { either: 0, open: 1, close: 2 } as const;

/** A quotation mark of a text. */
export interface Mark {
  token: number;
  /** Tokens that the mark takes up: two for `` and ''. */
  width: number;
  family: number;
  side: number;
}

/** Words whose first letters an apostrophe stands for: no mark opens before them. */
const CLIPPED = wordSet(['bout', 'cause', 'cuz', 'em', 'til', 'tis', 'twas', 'n', 'round', 'neath', 'nuff', 'tude']);

/**
 * Reads the token at `at` as a quotation mark; null for apostrophes and for the marks of feet, inches and minutes.
 * @param openMark unit of the innermost double mark that is open, 0 where none is: it decides for marks of two uses.
 */
export function markAt(tokens: Tokens, at: number, openMark: number): Mark | null {
  const unit = unitAt(tokens, at);
  const one = (family: number, side: number, width = 1): Mark => ({ token: at, width, family, side });
  switch (unit) {
    case Unit.doubleMark:
      if (openMark === 0 && isMeasure(tokens, at)) return null;
      if (unitAt(tokens, at + 1) === Unit.openDouble && touches(tokens, at + 1)) return null; // two marks typed for one
      return one(Family.double, sideByPlace(tokens, at, 1));
    case Unit.openDouble:
      return one(Family.double, openMark !== 0 && closesHere(tokens, at, openMark) ? Side.close : Side.open);
    case Unit.closeDouble:
      return one(Family.double, openMark !== 0 || !opensByPlace(tokens, at, 1) ? Side.close : Side.open);
    case Unit.lowDouble:
    case Unit.reversedDouble:
      return one(Family.double, Side.open);
    case Unit.openAngle:
    case Unit.openSingleAngle:
      return one(Family.angle, closesByPlace(tokens, at, 1) && !opensByPlace(tokens, at, 1) ? Side.close : Side.open);
    case Unit.closeAngle:
    case Unit.closeSingleAngle:
      return one(Family.angle, opensByPlace(tokens, at, 1) && !closesByPlace(tokens, at, 1) ? Side.open : Side.close);
    default:
      return isDoubled(tokens, at) ? doubledAt(tokens, at, openMark) : singleAt(tokens, at);
  }
}

/** “ closes a German quotation, and where it was typed for ” behind a word. */
function closesHere(tokens: Tokens, at: number, openMark: number): boolean {
  if (openMark === Unit.lowDouble) return true;
  if (opensByPlace(tokens, at, 1)) return false;
  return closesByPlace(tokens, at, 1) || isGap(tokens.text.charCodeAt(tokens.end[at]!));
}

/** ``TeX'' and ''typewriter'' */
function doubledAt(tokens: Tokens, at: number, openMark: number): Mark {
  const mark = { token: at, width: 2, family: Family.double };
  if (unitAt(tokens, at) === Unit.backtick) return { ...mark, side: Side.open };
  if (openMark === Unit.backtick) return { ...mark, side: Side.close };
  return { ...mark, side: sideByPlace(tokens, at, 2) };
}

function singleAt(tokens: Tokens, at: number): Mark | null {
  const mark = { token: at, width: 1, family: Family.single };
  if (opensByPlace(tokens, at, 1)) return isClipped(tokens, at + 1) ? null : { ...mark, side: Side.open };
  return closesByPlace(tokens, at, 1) ? { ...mark, side: Side.close } : null;
}

/** 'em, 'tis, '90s */
function isClipped({ text, start, word, count }: Tokens, next: number): boolean {
  return next < count && (CLIPPED.has(word[next]!) || isDigit(text.charCodeAt(start[next]!)));
}

/** True where a single mark that could close is rather the apostrophe of a plural: the teachers' room. */
export function isWeakClose({ text, start, end }: Tokens, at: number): boolean {
  const before = text.charCodeAt(start[at]! - 1) | 32;
  const after = end[at]!;
  const letter = text.charCodeAt(after + 1) | 32;
  return before === 115 && text.charCodeAt(after) === Unit.space && letter >= 97 && letter <= 122;
}

function isDoubled(tokens: Tokens, at: number): boolean {
  const unit = unitAt(tokens, at);
  return (
    (unit === Unit.apostrophe || unit === Unit.backtick) && unitAt(tokens, at + 1) === unit && touches(tokens, at + 1)
  );
}

/** 6' 2" or 12" */
function isMeasure({ text, start }: Tokens, at: number): boolean {
  return isDigit(text.charCodeAt(start[at]! - 1));
}

function sideByPlace(tokens: Tokens, at: number, width: number): number {
  const opens = opensByPlace(tokens, at, width);
  const closes = closesByPlace(tokens, at, width);
  if (opens === closes) return Side.either;
  return opens ? Side.open : Side.close;
}

/** True where space, a bracket or another mark stands before, and a word behind. */
function opensByPlace({ text, start, end }: Tokens, at: number, width: number): boolean {
  const before = start[at] === 0 ? 32 : text.charCodeAt(start[at]! - 1);
  const after = text.charCodeAt(end[at + width - 1]!);
  return (isGap(before) || isOpener(before)) && !isGap(after) && !isCloser(after);
}

/** True where a word, a stop or a bracket stands before, and space, a stop or the end behind. */
function closesByPlace({ text, start, end }: Tokens, at: number, width: number): boolean {
  if (start[at] === 0) return false;
  const before = text.charCodeAt(start[at]! - 1);
  const after = text.charCodeAt(end[at + width - 1]!);
  return !isGap(before) && (isGap(after) || isCloser(after) || isDash(after));
}

const unitAt = ({ text, start, kind, count }: Tokens, at: number): number =>
  at < count && kind[at] === Kind.quote ? text.charCodeAt(start[at]!) : 0;
const touches = ({ start, end }: Tokens, at: number): boolean => start[at] === end[at - 1];
const isGap = (unit: number): boolean => unit <= 32 || Number.isNaN(unit) || isSpace(unit);
const isDash = (unit: number): boolean => unit === Unit.hyphen || unit === Unit.enDash || unit === Unit.emDash;
const OPENERS = new Set([...'([/>"\'“‘-–—'].map((mark) => mark.charCodeAt(0)));
const isOpener = (unit: number): boolean => OPENERS.has(unit);
const CLOSERS = new Set([...')],.!?:;"\'”’…'].map((mark) => mark.charCodeAt(0)));
const isCloser = (unit: number): boolean => CLOSERS.has(unit);
