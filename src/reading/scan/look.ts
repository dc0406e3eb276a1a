import { isApostrophe } from './characters.ts';
import type { Scan, ScannedSentence } from './scan.ts';
import { Kind, Shape } from './tokens.ts';

/**
 * The tokens of one text, as rules look at them. Places outside the text hold nothing; the arrays are never asked for what
 * they lack, since that makes every later look slow.
 */
export class Look {
  readonly scan: Scan;

  constructor(scan: Scan) {
    this.scan = scan;
  }

  private sentenceAt(at: number): ScannedSentence | undefined {
    const { sentenceOf, sentences } = this.scan;
    return at >= 0 && at < this.scan.count && sentenceOf[at]! >= 0 ? sentences[sentenceOf[at]!] : undefined;
  }

  get count(): number {
    return this.scan.count;
  }

  /** Id of the word at a token, 0 for none. */
  word(at: number): number {
    return at >= 0 && at < this.scan.count ? this.scan.word[at]! : 0;
  }

  /** The written characters of a token. */
  text(at: number): string {
    return at >= 0 && at < this.scan.count ? this.scan.text.slice(this.scan.start[at]!, this.scan.end[at]!) : '';
  }

  length(at: number): number {
    return at >= 0 && at < this.scan.count ? this.scan.end[at]! - this.scan.start[at]! : 0;
  }

  /** Part of speech of a token, of `Tag`; 0 outside the text. */
  tag(at: number): number {
    return at >= 0 && at < this.scan.count ? this.scan.tag[at]! : 0;
  }

  isNumber(at: number): boolean {
    return at >= 0 && at < this.scan.count && this.scan.kind[at] === Kind.number;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.scan.count && this.scan.kind[at] === Kind.word;
  }

  /** True for 's and its like, and for an apostrophe by itself. */
  isClitic(at: number): boolean {
    return at >= 0 && at < this.scan.count && isApostrophe(this.scan.text.charCodeAt(this.scan.start[at]!));
  }

  isCapitalised(at: number): boolean {
    if (at < 0 || at >= this.scan.count) return false;
    const shape = this.scan.shape[at];
    return shape === Shape.capitalised || shape === Shape.capitals || shape === Shape.mixed;
  }

  isLower(at: number): boolean {
    return at >= 0 && at < this.scan.count && this.scan.shape[at] === Shape.lower;
  }

  /** True where a token ends in s. */
  endsInS(at: number): boolean {
    return at >= 0 && at < this.scan.count && this.scan.text.charCodeAt(this.scan.end[at]! - 1) === S;
  }

  /** True where a word ends in -s as regular plurals do, and not in -ss or -us. */
  isPlural(at: number): boolean {
    if (!this.endsInS(at) || this.length(at) < 2) return false;
    const before = this.scan.text.charCodeAt(this.scan.end[at]! - 2);
    return before !== S && before !== U;
  }

  /** True where a word ends in -ed. */
  endsInEd(at: number): boolean {
    if (at < 0 || at >= this.scan.count) return false;
    const { text, end } = this.scan;
    return text.charCodeAt(end[at]! - 1) === D && text.charCodeAt(end[at]! - 2) === E;
  }

  /** True where no space stands before the token. */
  touches(at: number): boolean {
    return at > 0 && at < this.scan.count && this.scan.start[at] === this.scan.end[at - 1];
  }

  /** True where two tokens are of one sentence. */
  sameSentence(a: number, b: number): boolean {
    return this.scan.sentenceOf[a] === this.scan.sentenceOf[b];
  }

  /** Index of the line of a token, -1 where it has none. */
  lineOf(at: number): number {
    return this.sentenceAt(at)?.line ?? -1;
  }

  /** First token of the sentence of a token; the token itself where it has none. */
  sentenceStart(at: number): number {
    return this.sentenceAt(at)?.firstToken ?? at;
  }

  /** True for the first token of a sentence. */
  opensSentence(at: number): boolean {
    return at === 0 || this.scan.sentenceOf[at] !== this.scan.sentenceOf[at - 1];
  }

  /** The whole number at a token of digits alone, else -1. */
  digits(at: number): number {
    if (!this.isNumber(at) || this.length(at) > 9) return -1;
    const { text, start, end } = this.scan;
    let value = 0;
    for (let i = start[at]!; i < end[at]!; i++) {
      const digit = text.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }
}

const D = 100;
const E = 101;
const S = 115;
const U = 117;
