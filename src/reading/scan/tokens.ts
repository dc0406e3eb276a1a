import { abbreviations } from '../words/abbreviations.ts';
import { type Address, addressAt } from './addresses.ts';
import { isApostrophe, isCapitalAt, isDigit, isLetterAt, isQuoteMark, isSpace, Unit, widthAt } from './characters.ts';
import { HASH_START, hashOf, hashUnit, wordId, wordIdAt, wordSet } from './vocabulary.ts';

/** What a token is made of. An address is a whole web or e-mail address. */
export const Kind = { word: 1, number: 2, punctuation: 3, quote: 4, lineBreak: 5, address: 6 } as const;

/** How a word is written. `initial` is one capital with a full stop. */
export const Shape = { none: 0, lower: 1, capitalised: 2, capitals: 3, mixed: 4, initial: 5 } as const;

/**
 * The tokens of a text in flat arrays, one entry a token.
 * - A word is a run of letters with digits, inner apostrophes (didn't) and no hyphen; a clitic ('s, 're, 'll, 've, 'd, 'm)
 *   is a token of its own. Letters with stops (U.S., a.m.) and known abbreviations (Mr., Jan.) keep their last stop;
 *   `word` is looked up without it. The bare name of a web site (Space.com) is a word.
 * - A number is a run of digits with inner commas, stops and colons as written (3,200.5, 10:30).
 * - A web or e-mail address is one token.
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

/** Cuts a text into tokens, in one pass over its characters. */
export function cutTokens(text: string): Tokens {
  const cutter = new Cutter(text);
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === Unit.space) at++;
    else if (isLetterAt(text, at)) at = cutter.word(at);
    else if (isDigit(unit)) at = cutter.plain(at, numberEnd(text, at), Kind.number);
    else if (unit === Unit.lineFeed) at = cutter.plain(at, at + 1, Kind.lineBreak);
    else if (unit === Unit.carriageReturn)
      at = cutter.plain(at, at + (text.charCodeAt(at + 1) === Unit.lineFeed ? 2 : 1), Kind.lineBreak);
    else if (isSpace(unit)) at++;
    else if (isApostrophe(unit) && followsLetter(text, at) && cliticLength(text, at + 1) > 0)
      at = cutter.plain(at, at + 1 + cliticLength(text, at + 1), Kind.word, Shape.lower);
    else at = cutter.plain(at, at + widthAt(text, at), isQuoteMark(unit) ? Kind.quote : Kind.punctuation);
  }
  return cutter.tokens();
}

/** Fills the arrays of tokens, which grow as the text needs. */
class Cutter {
  readonly #text: string;
  #count = 0;
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #kind: Uint8Array<ArrayBuffer>;
  #shape: Uint8Array<ArrayBuffer>;
  #word: Int32Array<ArrayBuffer>;

  constructor(text: string) {
    this.#text = text;
    const size = (text.length >> 2) + 16;
    this.#start = new Int32Array(size);
    this.#end = new Int32Array(size);
    this.#kind = new Uint8Array(size);
    this.#shape = new Uint8Array(size);
    this.#word = new Int32Array(size);
  }

  /** Cuts a token that is looked up as it stands. */
  plain(from: number, to: number, kind: number, shape: number = Shape.none): number {
    return this.#push(from, to, kind, shape, wordIdAt(this.#text, from, to, hashOf(this.#text, from, to)));
  }

  /** Cuts the word that begins at `from`, with the stop that belongs to it. */
  word(from: number): number {
    const text = this.#text;
    let to = from;
    let hash = HASH_START;
    let capitals = 0;
    let small = 0;
    let ascii = true;
    for (;;) {
      const unit = text.charCodeAt(to);
      let width = 1;
      if (unit >= 97 && unit <= 122) small++;
      else if (unit >= 65 && unit <= 90) capitals++;
      else if (!isDigit(unit)) {
        if (isApostrophe(unit)) {
          if (!isLetterAt(text, to + 1) || cliticLength(text, to + 1) > 0) break;
        } else if (isLetterAt(text, to)) {
          ascii = false;
          width = widthAt(text, to);
          if (isCapitalAt(text, to)) capitals++;
          else small++;
        } else break;
      }
      hash = hashUnit(hash, unit);
      to += width;
    }
    const shape = shapeOf(to - from, capitals, small, isCapitalAt(text, from));
    const id = ascii ? wordIdAt(text, from, to, hash) : wordId(text.slice(from, to).toLowerCase().replaceAll('’', "'"));
    const mark = text.charCodeAt(to);
    if (
      mark === Unit.stop ||
      mark === Unit.colon ||
      mark === Unit.at ||
      mark === Unit.underscore ||
      mark === Unit.plus
    ) {
      const address = addressAt(text, from, to);
      if (address) return this.#address(from, address, shape);
    }
    if (mark !== Unit.stop) return this.#push(from, to, Kind.word, shape, id);
    const stopped = stoppedLettersEnd(text, from, to);
    if (stopped > to) {
      const written = stopped - from === 2 ? Shape.initial : Shape.capitals;
      const whole = wordIdAt(text, from, stopped - 1, hashOf(text, from, stopped - 1));
      return this.#push(from, stopped, Kind.word, written, whole);
    }
    const isOrdinal = from > 0 && isDigit(text.charCodeAt(from - 1)); // 3rd, not Rd.
    return this.#push(from, STOPPED.has(id) && !isOrdinal ? to + 1 : to, Kind.word, shape, id);
  }

  tokens(): Tokens {
    const count = this.#count;
    return {
      text: this.#text,
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      kind: this.#kind.subarray(0, count),
      shape: this.#shape.subarray(0, count),
      word: this.#word.subarray(0, count),
    };
  }

  #address(from: number, { end, full }: Address, shape: number): number {
    if (full) return this.#push(from, end, Kind.address, Shape.none, 0);
    const written = shape === Shape.lower ? Shape.lower : Shape.capitalised;
    return this.#push(from, end, Kind.word, written, wordIdAt(this.#text, from, end, hashOf(this.#text, from, end)));
  }

  #push(from: number, to: number, kind: number, shape: number, word: number): number {
    const at = this.#count++;
    if (at === this.#start.length) this.#grow();
    this.#start[at] = from;
    this.#end[at] = to;
    this.#kind[at] = kind;
    this.#shape[at] = shape;
    this.#word[at] = word;
    return to;
  }

  #grow(): void {
    const size = this.#start.length * 2;
    this.#start = wider(this.#start, new Int32Array(size));
    this.#end = wider(this.#end, new Int32Array(size));
    this.#kind = wider(this.#kind, new Uint8Array(size));
    this.#shape = wider(this.#shape, new Uint8Array(size));
    this.#word = wider(this.#word, new Int32Array(size));
  }
}

function wider<T extends Int32Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

function shapeOf(length: number, capitals: number, small: number, firstIsCapital: boolean): number {
  if (capitals === 0) return Shape.lower;
  if (small === 0 && length > 1) return Shape.capitals;
  return firstIsCapital && capitals === 1 ? Shape.capitalised : Shape.mixed;
}

/** End of "U.S." or "J." that begins at `from`; `to` where the letters are no such thing. */
function stoppedLettersEnd(text: string, from: number, to: number): number {
  if (to - from !== 1) return to;
  let end = to + 1;
  while (isLetterAt(text, end) && text.charCodeAt(end + 1) === Unit.stop) end += 2;
  if (end > to + 1) return isLetterAt(text, end) ? to : end;
  const code = text.charCodeAt(from);
  return code >= 65 && code <= 90 && code !== 73 && !isLetterAt(text, end) ? end : to;
}

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    const mark = text.charCodeAt(at);
    if ((mark === Unit.comma || mark === Unit.stop || mark === Unit.colon) && isDigit(text.charCodeAt(at + 1))) at++;
    else return at;
  }
}

/** Length of the clitic whose letters begin at `from` (s, re, ll, ve, d, m), 0 where there is none. */
function cliticLength(text: string, from: number): number {
  const first = text.charCodeAt(from) | 32;
  if (first === 115 || first === 100 || first === 109) return isLetterAt(text, from + 1) ? 0 : 1;
  const second = text.charCodeAt(from + 1) | 32;
  const two =
    (first === 114 && second === 101) || (first === 108 && second === 108) || (first === 118 && second === 101);
  return two && !isLetterAt(text, from + 2) ? 2 : 0;
}

function followsLetter(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return isLetterAt(text, at - 1) || isDigit(before) || before === Unit.stop;
}
