import { taggerLexicon } from '../words/tagger-lexicon.ts';
import { GAP_LETTERS, taggerGaps, taggerWeights, WEIGHT_LETTERS } from '../words/tagger-weights.ts';
import type { SentenceCut } from './sentences.ts';
import { isSymbol } from './symbols.ts';
import { Tag } from './tag.ts';
import { factsOf, makeModel } from './tag-model.ts';
import { tagSentence } from './tag-sentence.ts';
import type { Tokens } from './tokens.ts';

/** How many weights there are, those of zero among them: as many as in scripts/train-tagger.ts. */
const TABLE_SIZE = 2 ** 15;

const MODEL = makeModel(taggerLexicon, readWeights());

/**
 * Gives each token its part of speech, by a lexicon and, for words that can be several things, by the sum of small whole
 * numbers that a log-linear model learned (docs/decisions). Right for some 91 of 100 words.
 */
export function tagTokens(tokens: Tokens, sentences: readonly SentenceCut[]): Uint8Array {
  const tag = new Uint8Array(tokens.count);
  const facts = factsOf(MODEL, tokens);
  for (const { firstToken, endToken } of sentences) tagSentence(MODEL, facts, tag, firstToken, endToken);
  for (let at = 0; at < tokens.count; at++)
    if (tag[at] === Tag.punctuation && isSymbol(tokens.text.charCodeAt(tokens.start[at]!))) tag[at] = Tag.symbol;
  return tag;
}

/** Each letter is a weight, the middle one of the alphabet 0; each gap says how many zeros stand before the next weight. */
function readWeights(): Int8Array {
  const middle = (WEIGHT_LETTERS.length - 1) / 2;
  const goesOn = GAP_LETTERS.length - 1;
  const weights = new Int8Array(TABLE_SIZE);
  let next = 0;
  let at = 0;
  for (const letter of taggerGaps) {
    const gap = GAP_LETTERS.indexOf(letter);
    at += gap;
    if (gap !== goesOn) weights[at++] = WEIGHT_LETTERS.indexOf(taggerWeights.charAt(next++)) - middle;
  }
  return weights;
}
