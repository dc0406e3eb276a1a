import type { Sentence } from '../reading.ts';
import { markLineKinds } from './line-kinds.ts';
import { cutLines, type ScannedLine } from './lines.ts';
import { pairQuotations, type Quotations } from './quotations.ts';
import { closingMarks, cutSentences } from './sentences.ts';
import { tagTokens } from './tagger.ts';
import { cutTokens, type Tokens } from './tokens.ts';

export type { ScannedLine } from './lines.ts';
export type { Quotation } from './quotations.ts';

/** A sentence with its tokens, end exclusive. */
export interface ScannedSentence extends Sentence {
  firstToken: number;
  endToken: number;
  /** Index of its line. */
  line: number;
}

/** The one pass over a text that all rules read. */
export interface Scan extends Tokens, Quotations {
  readonly lines: ScannedLine[];
  readonly sentences: ScannedSentence[];
  /** Index of each token's sentence, -1 for line breaks between lines. */
  readonly sentenceOf: Int32Array;
  /** Part of speech of each token, of `Tag`. */
  readonly tag: Uint8Array;
}

/** Reads a text once: tokens, lines, quotations, sentences, parts of speech. Time and memory grow linearly. */
export function scanText(text: string): Scan {
  const tokens = cutTokens(text);
  const lines = cutLines(tokens);
  const quotations = pairQuotations(tokens, lines);
  const sentences = cutSentences(tokens, lines, closingMarks(tokens.count, quotations.quotations));
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  for (const [index, { firstToken, endToken }] of sentences.entries()) sentenceOf.fill(index, firstToken, endToken);
  const tag = tagTokens(tokens, sentences);
  markLineKinds(tokens, tag, lines);
  return { ...tokens, ...quotations, lines, sentences, sentenceOf, tag };
}
