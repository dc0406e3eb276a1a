import { Unit } from './characters.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';

/** True where the token is a stop, or a word that keeps one (p.m., Inc.). */
export function startsStop({ text, kind, start, end }: Tokens, at: number): boolean {
  const last = text.charCodeAt(end[at]! - 1);
  if (last !== Unit.stop && last !== Unit.question && last !== Unit.exclamation && last !== Unit.ellipsis) return false;
  return kind[at] === Kind.punctuation || (kind[at] === Kind.word && end[at]! - start[at]! > 1);
}

/** End of a run of stops that begins at `at`: "?!", "...", and dots apart from each other (". . ."). */
export function skipStops(tokens: Tokens, at: number, lineEnd: number): number {
  const { text, start, end } = tokens;
  let next = at + 1;
  while (next < lineEnd && tokens.kind[next] === Kind.punctuation && startsStop(tokens, next)) {
    const gap = start[next]! - end[next - 1]!;
    const dots = text.charCodeAt(start[next]!) === Unit.stop && text.charCodeAt(end[next - 1]! - 1) === Unit.stop;
    if (gap > 1 || (gap === 1 && !dots && !sameMark(text, start[next]!, end[next - 1]! - 1))) break;
    next++;
  }
  return next;
}

const sameMark = (text: string, a: number, b: number): boolean => text.charCodeAt(a) === text.charCodeAt(b);

/** End of the quotation marks and brackets that close right behind a stop. */
export function skipClosing(tokens: Tokens, from: number, lineEnd: number, closes: Uint8Array): number {
  const { text, kind, start, end } = tokens;
  let at = from;
  for (; at < lineEnd; at++) {
    const touches = start[at] === end[at - 1];
    const code = text.charCodeAt(start[at]!);
    if ((touches || start[at]! - end[at - 1]! === 1) && (code === Unit.roundClose || code === Unit.squareClose))
      continue;
    if (touches && isRaised(code)) continue;
    if (isEmoticon(tokens, at, lineEnd)) {
      at++;
      continue;
    }
    if (kind[at] !== Kind.quote) break;
    if (closes[at] === 1 && start[at]! - end[at - 1]! <= 1) continue;
    const loose = at + 1 >= lineEnd || start[at + 1]! > end[at]! || kind[at + 1] === Kind.quote;
    if (!touches || !loose) break;
  }
  return at;
}

/** End of footnote marks behind a stop: "[3]", "[citation needed]", "large.11", and "fee. 8 Yet". */
export function skipFootnotes(tokens: Tokens, from: number, lineEnd: number): number {
  const { text, kind, shape, start, end } = tokens;
  let at = from;
  while (at < lineEnd) {
    const code = text.charCodeAt(start[at]!);
    if (code === Unit.squareOpen) {
      const close = bracketEnd(tokens, at, lineEnd, Unit.squareClose);
      if (close < 0 || !isNote(tokens, at + 1)) break;
      at = close + 1;
    } else if (kind[at] === Kind.number && end[at]! - start[at]! <= 3 && kind[from - 1] !== Kind.word) {
      const touches = start[at] === end[at - 1] || (at > from && kind[at - 1] === Kind.number);
      const follows = at + 1 < lineEnd && kind[at + 1] === Kind.word && shape[at + 1] === Shape.capitalised;
      if (!touches || !(follows || kind[at + 1] === Kind.number)) break;
      at++;
    } else break;
  }
  return at;
}

/** The token that closes the bracket at `open`, at most eight tokens away; -1 where there is none. */
export function bracketEnd({ text, start }: Tokens, open: number, lineEnd: number, close: number): number {
  for (let at = open + 1; at < Math.min(open + 9, lineEnd); at++) if (text.charCodeAt(start[at]!) === close) return at;
  return -1;
}

function isNote({ kind, shape }: Tokens, at: number): boolean {
  return kind[at] === Kind.number || (kind[at] === Kind.word && shape[at] === Shape.lower);
}

/** ":)" and ";-(": a smile or frown behind the stop. */
function isEmoticon({ text, start, end }: Tokens, at: number, lineEnd: number): boolean {
  const eyes = text.charCodeAt(start[at]!);
  if (at + 1 >= lineEnd || (eyes !== Unit.colon && eyes !== Unit.semicolon) || start[at + 1] !== end[at]) return false;
  const mouth = text.charCodeAt(start[at + 1]!);
  return mouth === Unit.roundClose || mouth === Unit.roundOpen;
}

/** Small figures of footnotes: ¹ ² ³ ⁴ */
function isRaised(unit: number): boolean {
  return (
    unit === Unit.raisedOne ||
    unit === Unit.raisedTwo ||
    unit === Unit.raisedThree ||
    (unit >= 0x2070 && unit <= 0x2079)
  );
}
