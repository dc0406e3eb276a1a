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
  const facts = { finite: 0, numbers: 0, capitalised: 0, beforeColon: -1, separators: 0 };
  const words: number[] = [];
  for (let at = line.firstToken; at < line.endToken; at++) {
    if (kind[at] === Kind.word) {
      if (tag[at] === Tag.verb || tag[at] === Tag.auxiliary) facts.finite++;
      if (shape[at] !== Shape.lower) facts.capitalised++;
      words.push(word[at]!);
      continue;
    }
    if (kind[at] === Kind.number) facts.numbers++;
    const unit = text.charCodeAt(start[at]!);
    if (unit === Unit.colon && facts.beforeColon < 0) facts.beforeColon = words.length;
    if (isSeparator(unit)) facts.separators++;
  }
  return {
    line,
    words,
    stopped: isStopped(tokens, line),
    opensUp: text.charCodeAt(line.end - 1) === Unit.colon,
    ...facts,
  };
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

function isStopped({ text, kind, start, end }: Tokens, line: ScannedLine): boolean {
  let last = line.endToken - 1;
  while (last > line.firstToken && (kind[last] === Kind.quote || text.charCodeAt(start[last]!) === Unit.roundClose))
    last--;
  const unit = text.charCodeAt(end[last]! - 1);
  const dots = text.charCodeAt(end[last]! - 2) === Unit.stop;
  return (
    (unit === Unit.stop && !dots && kind[last] !== Kind.address) || unit === Unit.question || unit === Unit.exclamation
  );
}
