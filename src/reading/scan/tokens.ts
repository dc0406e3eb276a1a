import { abbreviations } from '../words/abbreviations.ts';
import { wordId, wordSet } from './vocabulary.ts';

/** What a token is made of. */
export const Kind = { word: 1, number: 2, punctuation: 3, quote: 4, lineBreak: 5 } as const;

/** How a word is written. `initial` is one capital with a full stop. */
export const Shape = { none: 0, lower: 1, capitalised: 2, capitals: 3, mixed: 4, initial: 5 } as const;

/**
 * The tokens of a text in flat arrays, one entry a token.
 * - A word is a run of letters with digits, inner apostrophes (didn't) and no hyphen; a clitic ('s, 're, 'll, 've, 'd, 'm)
 *   is a token of its own. Letters with stops (U.S., a.m.) and known abbreviations (Mr., Jan.) keep their last stop;
 *   `word` is looked up without it.
 * - A number is a run of digits with inner commas, stops and colons as written (3,200.5, 10:30).
 * - Each line break (LF, CRLF, CR) is a token; every other mark is a token of one code point.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** Id of the lower-cased word in the vocabulary (marks and numbers too), 0 where unknown. */
  readonly word: Int32Array;
}

const STOPPED = wordSet(abbreviations);
const CLITIC = /^(?:s|re|ll|ve|d|m)$/i;
const LETTER = /[\p{L}\p{M}]/u;

/** Cuts a text into tokens, in one pass over its characters. */
export function cutTokens(text: string): Tokens {
  const size = text.length + 1;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const kind = new Uint8Array(size);
  const shape = new Uint8Array(size);
  const word = new Int32Array(size);
  let count = 0;

  const push = (from: number, to: number, of: number, written: number, lookedUpTo = to): void => {
    start[count] = from;
    end[count] = to;
    kind[count] = of;
    shape[count] = written;
    word[count] = wordId(text.slice(from, lookedUpTo).toLowerCase().replaceAll('’', "'"));
    count++;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      const to = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      push(at, to, Kind.lineBreak, Shape.none);
      at = to;
    } else if (isSpace(code)) at++;
    else if (isDigit(code)) {
      const to = numberEnd(text, at);
      push(at, to, Kind.number, Shape.none);
      at = to;
    } else if (isLetterAt(text, at)) at = pushWord(at);
    else if (isApostrophe(code) && followsLetter(text, at) && CLITIC.test(lettersAfter(text, at + 1))) {
      const to = at + 1 + lettersAfter(text, at + 1).length;
      push(at, to, Kind.word, Shape.lower);
      at = to;
    } else {
      const to = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
      push(at, to, isQuoteMark(code) ? Kind.quote : Kind.punctuation, Shape.none);
      at = to;
    }
  }
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    shape: shape.slice(0, count),
    word: word.slice(0, count),
  };

  function pushWord(from: number): number {
    let to = from;
    for (;;) {
      to = lettersEnd(text, to);
      const next = text.charCodeAt(to);
      if (isApostrophe(next) && isLetterAt(text, to + 1) && !CLITIC.test(lettersAfter(text, to + 1))) to++;
      else break;
    }
    if (text.charCodeAt(to) === 46) {
      const stopped = stoppedLettersEnd(text, from, to);
      if (stopped > to) {
        push(from, stopped, Kind.word, stopped - from === 2 ? Shape.initial : Shape.capitals, stopped - 1);
        return stopped;
      }
      if (STOPPED.has(wordId(text.slice(from, to).toLowerCase()))) {
        push(from, to + 1, Kind.word, shapeOf(text.slice(from, to)), to);
        return to + 1;
      }
    }
    push(from, to, Kind.word, shapeOf(text.slice(from, to)));
    return to;
  }
}

/** End of "U.S." or "J." that begins at `from`; `to` where the letters are no such thing. */
function stoppedLettersEnd(text: string, from: number, to: number): number {
  if (to - from !== 1) return to;
  let end = to + 1;
  while (isLetterAt(text, end) && text.charCodeAt(end + 1) === 46) end += 2;
  if (end > to + 1) return isLetterAt(text, end) ? to : end;
  const code = text.charCodeAt(from);
  return code >= 65 && code <= 90 && code !== 73 && !isLetterAt(text, end) ? end : to;
}

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    const mark = text.charCodeAt(at);
    if ((mark === 44 || mark === 46 || mark === 58) && isDigit(text.charCodeAt(at + 1))) at++;
    else return at;
  }
}

function lettersEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (isDigit(text.charCodeAt(at))) at++;
    else if (isLetterAt(text, at)) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    else return at;
  }
}

/** The letters that follow, at most three of them: enough to tell a clitic. */
function lettersAfter(text: string, from: number): string {
  let at = from;
  while (at < from + 3 && isLetterAt(text, at)) at++;
  return text.slice(from, at);
}

function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122 && !/[A-Z]/.test(word)) return Shape.lower;
  if (word === word.toLowerCase()) return Shape.lower;
  if (word.length > 1 && word === word.toUpperCase()) return Shape.capitals;
  const rest = word.slice(1);
  if (word[0] !== word[0]!.toLowerCase())
    return rest === rest.toLowerCase() || word.length === 1 ? Shape.capitalised : Shape.mixed;
  return Shape.mixed;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 11 ||
  code === 12 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000;
const QUOTE_MARKS = new Set([
  34, 39, 0x60, 0xab, 0xbb, 0x2018, 0x2019, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f, 0x2039, 0x203a,
]);
const isQuoteMark = (code: number): boolean => QUOTE_MARKS.has(code);

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  if (code < 0xaa || Number.isNaN(code)) return false;
  return LETTER.test(String.fromCodePoint(text.codePointAt(at)!));
}

function followsLetter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at > 0 && (isLetterAt(text, at - 1) || isDigit(before) || before === 46);
}
