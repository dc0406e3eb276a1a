import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordId, wordSet, wordTable } from '../scan/vocabulary.ts';
import { numberWords } from '../words/number-words.ts';
import { ordinalWords } from '../words/ordinal-words.ts';
import { vagueCounts } from '../words/vague-counts.ts';

const CARDINALS = wordTable<number>(numberWords);
const ORDINALS = wordTable<number>(ordinalWords);
const VAGUE = wordSet(vagueCounts);
wordSet([
  'a',
  'an',
  'and',
  'couple',
  'dozen',
  'half',
  'hundred',
  'of',
  'quarter',
  'st',
  'nd',
  'rd',
  'th',
  'thousand',
  '-',
  '–',
]);
const A = wordId('a');
const AN = wordId('an');
const AND = wordId('and');
const COUPLE = wordId('couple');
const DOZEN = wordId('dozen');
const HALF = wordId('half');
const HUNDRED = wordId('hundred');
const OF = wordId('of');
const QUARTER = wordId('quarter');
const THOUSAND = wordId('thousand');
const HYPHEN = wordId('-');
const SUFFIXES = wordSet(['st', 'nd', 'rd', 'th']);

/** A number read from tokens: its value (null where left open) and the token behind it. */
export interface Count {
  value: number | null;
  end: number;
}

/** The tokens of one text, as the forms of time look at them. Places outside the text hold nothing. */
export class Look {
  readonly scan: Scan;

  constructor(scan: Scan) {
    this.scan = scan;
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

  isNumber(at: number): boolean {
    return at >= 0 && at < this.scan.count && this.scan.kind[at] === Kind.number;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.scan.count && this.scan.kind[at] === Kind.word;
  }

  isCapitalised(at: number): boolean {
    if (at < 0 || at >= this.scan.count) return false;
    const shape = this.scan.shape[at]!;
    return shape === Shape.capitalised || shape === Shape.capitals || shape === Shape.mixed;
  }

  isLower(at: number): boolean {
    return at >= 0 && at < this.scan.count && this.scan.shape[at] === Shape.lower;
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
    const sentence = this.scan.sentenceOf[at];
    return sentence === undefined || sentence < 0 ? -1 : (this.scan.sentences[sentence]?.line ?? -1);
  }

  /** First token of the sentence of a token; the token itself where it has none. */
  sentenceStart(at: number): number {
    const sentence = this.scan.sentenceOf[at];
    return sentence === undefined || sentence < 0 ? at : (this.scan.sentences[sentence]?.firstToken ?? at);
  }

  /** True where a token ends in two characters, by their codes. */
  endsIn(at: number, first: number, last: number): boolean {
    if (this.length(at) < 2) return false;
    const { text, end } = this.scan;
    return text.charCodeAt(end[at]! - 1) === last && text.charCodeAt(end[at]! - 2) === first;
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

  /** The value of a number token with commas and a decimal point, else NaN. */
  decimal(at: number): number {
    if (!this.isNumber(at) || this.length(at) > 20) return Number.NaN;
    return Number(this.text(at).replaceAll(',', ''));
  }

  /** 1st, 22nd, first, twenty-first. */
  ordinal(at: number): Count | null {
    const digits = this.digits(at);
    if (digits >= 0)
      return SUFFIXES.has(this.word(at + 1)) && this.touches(at + 1) ? { value: digits, end: at + 2 } : null;
    const whole = ORDINALS.get(this.word(at));
    if (whole !== undefined) return { value: whole, end: at + 1 };
    const tens = CARDINALS.get(this.word(at));
    if (tens === undefined || tens < 20 || tens > 90) return null;
    const next = this.word(at + 1) === HYPHEN ? at + 2 : at + 1;
    const ones = ORDINALS.get(this.word(next));
    return ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : null;
  }

  /** The value of one plain number word up to ninety. */
  cardinal(at: number): number | undefined {
    const value = CARDINALS.get(this.word(at));
    return value !== undefined && value < 100 ? value : undefined;
  }

  /** True for a word that opens a count: three, several, dozen, couple. */
  isCountWord(word: number): boolean {
    return CARDINALS.get(word) !== undefined || VAGUE.has(word) || word === COUPLE || word === DOZEN;
  }

  /** A cardinal number in digits or words: 3, 2.5, 2 1/2, twenty-one, a hundred and ten, two and a half. */
  number(at: number): Count | null {
    const base = this.isNumber(at) ? this.writtenNumber(at) : this.spelledNumber(at);
    return base && this.withFraction(base);
  }

  /** A count of units: a number, or a, an, half a, a couple of, a few, several, dozens of. */
  quantity(at: number): Count | null {
    const word = this.word(at);
    if (word === A || word === AN) {
      const next = this.word(at + 1);
      if (next === COUPLE) return { value: 2, end: this.word(at + 2) === OF ? at + 3 : at + 2 };
      if (next === DOZEN) return { value: 12, end: at + 2 };
      if (next === HALF) return { value: 0.5, end: at + 2 };
      if (next === HUNDRED || next === THOUSAND) return { value: next === HUNDRED ? 100 : 1000, end: at + 2 };
      if (VAGUE.has(next)) return { value: null, end: at + 2 };
      return { value: 1, end: at + 1 };
    }
    if (word === HALF) {
      const next = this.word(at + 1);
      const article = next === HYPHEN ? this.word(at + 2) : next;
      const end = next === HYPHEN ? at + 2 : at + 1;
      return { value: 0.5, end: article === A || article === AN ? end + 1 : end };
    }
    if (word === COUPLE) return { value: 2, end: this.word(at + 1) === OF ? at + 2 : at + 1 };
    if (VAGUE.has(word)) return { value: null, end: this.word(at + 1) === OF ? at + 2 : at + 1 };
    const part = this.partOfOne(at);
    if (part !== 0) return { value: part, end: at + 1 };
    return this.number(at);
  }

  /** ½, ¼, ¾ as a number, 0 for anything else. */
  private partOfOne(at: number): number {
    if (this.length(at) !== 1) return 0;
    const code = this.scan.text.charCodeAt(this.scan.start[at]!);
    return code === 0xbd ? 0.5 : code === 0xbc ? 0.25 : code === 0xbe ? 0.75 : 0;
  }

  private writtenNumber(at: number): Count | null {
    const value = this.decimal(at);
    if (Number.isNaN(value)) return null;
    const part = this.partOfOne(at + 1);
    if (part !== 0 && this.touches(at + 1)) return { value: value + part, end: at + 2 };
    const slash = this.word(at + 2);
    if (this.digits(at + 1) > 0 && slash === SLASH && this.digits(at + 3) > 0)
      return { value: value + this.digits(at + 1) / this.digits(at + 3), end: at + 4 };
    if (this.word(at + 1) === SLASH && this.digits(at + 2) > 0 && this.touches(at + 1))
      return { value: value / this.digits(at + 2), end: at + 3 };
    return { value, end: at + 1 };
  }

  private spelledNumber(at: number): Count | null {
    let total = 0;
    let group = -1;
    let end = at;
    for (let i = at; i < at + 12; ) {
      const value = CARDINALS.get(this.word(i));
      if (value === undefined) break;
      if (value === 100) group = (group < 0 ? 1 : group) * 100;
      else if (value >= 1000) {
        total += (group < 0 ? 1 : group) * value;
        group = 0;
      } else if (group < 0) group = value;
      else if (group % 100 === 0 && group > 0) group += value;
      else if (group === 0 && total > 0) group = value;
      else if (group % 10 === 0 && group % 100 >= 20 && value < 10) group += value;
      else break;
      end = i + 1;
      const joint = this.word(end);
      const joins =
        (joint === HYPHEN && this.touches(end)) || (joint === AND && (group >= 100 || (group === 0 && total > 0)));
      i = joins && CARDINALS.get(this.word(end + 1)) !== undefined ? end + 1 : end;
    }
    return end === at ? null : { value: total + Math.max(group, 0), end };
  }

  /** "two and a half", "two-and-a-half", "one and a quarter" */
  private withFraction(base: Count): Count {
    let at = base.end;
    if (this.word(at) === HYPHEN) at++;
    if (this.word(at) !== AND) return base;
    at++;
    if (this.word(at) === HYPHEN) at++;
    if (this.word(at) !== A && this.word(at) !== AN) return base;
    at++;
    if (this.word(at) === HYPHEN) at++;
    const part = this.word(at) === HALF ? 0.5 : this.word(at) === QUARTER ? 0.25 : 0;
    return part === 0 || base.value === null ? base : { value: base.value + part, end: at + 1 };
  }
}

wordSet(['/']);
const SLASH = wordId('/');
