import { Unit } from './characters.ts';
import type { ScannedLine } from './lines.ts';
import { Tag } from './tag.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';

/** Longer lines are paragraphs of a story. */
export const LONGEST_SHORT_LINE = 45;

/** What the rules for kinds of lines ask of a short line. */
export interface LineFacts {
  line: ScannedLine;
  /** Ids of its words, marks and numbers left out. */
  words: number[];
  /** Full verbs and auxiliaries that are finite. */
  finite: number;
  /** Numbers written in digits. */
  numbers: number;
  /** Words that a capital begins. */
  capitalised: number;
  /** True where a full stop, question or exclamation mark ends it, marks that close behind it left aside. */
  stopped: boolean;
  /** True where a question or exclamation mark ends it. */
  asks: boolean;
  /** Words before the sentence behind the first question mark, -1 where there is none. */
  afterQuestion: number;
  /** True where a quotation mark opens it. */
  opensQuoted: boolean;
  /** True where it holds an e-mail address, a link or a handle. */
  hasAddress: boolean;
  /** True where a colon ends it, as before a quotation or a list. */
  opensUp: boolean;
  /** Words before the first colon, -1 where there is none. */
  beforeColon: number;
  /** Marks that part the entries of a menu: | » · • > / */
  separators: number;
}

/** Facts of a line, null where it is too long to be anything but body. */
export function factsOfLine(tokens: Tokens, tag: Uint8Array, line: ScannedLine): LineFacts | null {
  if (line.endToken - line.firstToken > LONGEST_SHORT_LINE) return null;
  const { text, kind, shape, start, word } = tokens;
  const facts = { finite: 0, numbers: 0, capitalised: 0, beforeColon: -1, afterQuestion: -1, separators: 0 };
  let hasAddress = false;
  const words: number[] = [];
  for (let at = line.firstToken; at < line.endToken; at++) {
    if (kind[at] === Kind.word) {
      if (tag[at] === Tag.verb || tag[at] === Tag.auxiliary) facts.finite++;
      if (shape[at] !== Shape.lower) facts.capitalised++;
      words.push(word[at]!);
      continue;
    }
    if (kind[at] === Kind.number) facts.numbers++;
    if (kind[at] === Kind.address || isHandle(tokens, at)) hasAddress = true;
    const unit = text.charCodeAt(start[at]!);
    if (unit === Unit.colon && facts.beforeColon < 0) facts.beforeColon = words.length;
    if (unit === Unit.question && facts.afterQuestion < 0) facts.afterQuestion = words.length;
    if (isSeparator(unit)) facts.separators++;
  }
  const last = lastMark(tokens, line);
  return {
    line,
    words,
    stopped: last === Unit.stop || last === Unit.question || last === Unit.exclamation,
    asks: last === Unit.question || last === Unit.exclamation,
    opensQuoted: kind[line.firstToken] === Kind.quote,
    hasAddress,
    opensUp: text.charCodeAt(line.end - 1) === Unit.colon,
    ...facts,
  };
}

/** "@danaoke" */
function isHandle({ text, kind, start, end, count }: Tokens, at: number): boolean {
  return (
    text.charCodeAt(start[at]!) === Unit.at && at + 1 < count && kind[at + 1] === Kind.word && start[at + 1] === end[at]
  );
}

/** | · • › » > / */
function isSeparator(unit: number): boolean {
  return (
    unit === Unit.bar ||
    unit === Unit.middleDot ||
    unit === Unit.bullet ||
    unit === Unit.closeSingleAngle ||
    unit === Unit.closeAngle ||
    unit === Unit.greater ||
    unit === Unit.slash
  );
}

/** The unit that ends a line, marks that close behind it left aside; 0 for dots in a row and the dot of an address. */
function lastMark({ text, kind, start, end }: Tokens, line: ScannedLine): number {
  let last = line.endToken - 1;
  while (last > line.firstToken && (kind[last] === Kind.quote || text.charCodeAt(start[last]!) === Unit.roundClose))
    last--;
  const unit = text.charCodeAt(end[last]! - 1);
  const isDots = text.charCodeAt(end[last]! - 2) === Unit.stop;
  return unit === Unit.stop && (isDots || kind[last] === Kind.address) ? 0 : unit;
}
