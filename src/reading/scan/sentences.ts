import { pictureCredits } from '../words/picture-credits.ts';
import { sentenceOpeners } from '../words/sentence-openers.ts';
import { Unit } from './characters.ts';
import { followsGreeting, isDateline } from './datelines.ts';
import type { ScannedLine } from './lines.ts';
import { endsRule, isItemStart, startsRule } from './list-items.ts';
import type { Quotation } from './quotations.ts';
import { endsSentence } from './sentence-ends.ts';
import { skipClosing, skipFootnotes, skipStops, startsStop } from './stops.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { wordSet } from './vocabulary.ts';

/** A sentence: offsets and tokens, ends exclusive, and the index of its line. */
export interface SentenceCut {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  line: number;
}

const OPENERS = wordSet(sentenceOpeners);
const CREDITS = wordSet(pictureCredits);

/**
 * Cuts each line into sentences: behind full stops, question and exclamation marks with all that closes behind them,
 * and before bullets, numbered items and picture credits that run on inside a line.
 */
export function cutSentences(tokens: Tokens, lines: readonly ScannedLine[], closes: Uint8Array): SentenceCut[] {
  const sentences: SentenceCut[] = [];
  for (const [index, line] of lines.entries()) cutLine(tokens, line, index, closes, sentences);
  return sentences;
}

function cutLine(tokens: Tokens, line: ScannedLine, index: number, closes: Uint8Array, sentences: SentenceCut[]): void {
  let first = line.firstToken;
  const push = (endToken: number): void => {
    const start = tokens.start[first]!;
    sentences.push({ start, end: tokens.end[endToken - 1]!, firstToken: first, endToken, line: index });
    first = endToken;
  };
  for (let at = first; at < line.endToken; at++) {
    if (at > first && startsPart(tokens, first, at, line.endToken)) push(at);
    if (!startsStop(tokens, at)) continue;
    const run = at;
    const stop = skipStops(tokens, run, line.endToken);
    const closed = skipClosing(tokens, stop, line.endToken, closes);
    const end = skipFootnotes(tokens, closed, line.endToken);
    at = end - 1;
    if (end >= line.endToken) break;
    if (endsSentence(tokens, { first, run, at: stop - 1, stop, closed, next: end, lineEnd: line.endToken })) push(end);
  }
  if (first < line.endToken) push(line.endToken);
}

/** True where a new part begins without a stop before it: a bullet, an item, a rule of dashes, a credit, a dateline, an address behind an address. */
function startsPart(tokens: Tokens, first: number, at: number, lineEnd: number): boolean {
  const { text, kind, shape, start, end, word } = tokens;
  if (kind[at] === Kind.address) return kind[at - 1] === Kind.address;
  if (kind[at] !== Kind.word) return isItemStart(tokens, first, at, lineEnd) || startsRule(tokens, at);
  if (shape[at] === Shape.lower && end[at]! - start[at]! === 1) return isItemStart(tokens, first, at, lineEnd);
  if (shape[at] !== Shape.capitalised || at + 1 >= lineEnd) return false;
  if (CREDITS.has(word[at]!) && isColon(text, start[at + 1]!)) return start[at]! > end[at - 1]!;
  if (kind[at - 1] === Kind.address) return OPENERS.has(word[at]!);
  return endsRule(tokens, at) || isDateline(tokens, first, at, lineEnd) || followsGreeting(tokens, first, at);
}

const isColon = (text: string, at: number): boolean => text.charCodeAt(at) === Unit.colon;

/** Which tokens close a quotation: 1 for the mark itself. */
export function closingMarks(count: number, quotations: readonly Quotation[]): Uint8Array {
  const closes = new Uint8Array(count);
  for (const { endToken, closed, continues } of quotations) if (closed && !continues) closes[endToken - 1] = 1;
  return closes;
}
