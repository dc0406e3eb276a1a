import { taggerLexicon } from '../words/tagger-lexicon.ts';
import { taggerWeights, WEIGHT_LETTERS } from '../words/tagger-weights.ts';
import type { SentenceCut } from './sentences.ts';
import { isSymbol } from './symbols.ts';
import { Tag } from './tag.ts';
import { factsOf, makeModel } from './tag-model.ts';
import { tagSentence } from './tag-sentence.ts';
import type { Tokens } from './tokens.ts';

const MODEL = makeModel(taggerLexicon, readWeights());

/**
 * Gives each token its part of speech, by a lexicon and, for words that can be several things, by the sum of small whole
 * numbers that an averaged perceptron learned (docs/decisions). Right for some 92 of 100 words.
 */
export function tagTokens(tokens: Tokens, sentences: readonly SentenceCut[]): Uint8Array {
  const tag = new Uint8Array(tokens.count);
  const facts = factsOf(MODEL, tokens);
  for (const { firstToken, endToken } of sentences) tagSentence(MODEL, facts, tag, firstToken, endToken);
  for (let at = 0; at < tokens.count; at++)
    if (tag[at] === Tag.punctuation && isSymbol(tokens.text.charCodeAt(tokens.start[at]!))) tag[at] = Tag.symbol;
  return tag;
}

/** Each letter is a weight: the middle one of the alphabet is 0. */
function readWeights(): Int8Array {
  const middle = (WEIGHT_LETTERS.length - 1) / 2;
  const weightOf = new Int8Array(128);
  for (let letter = 0; letter < WEIGHT_LETTERS.length; letter++)
    weightOf[WEIGHT_LETTERS.charCodeAt(letter)] = letter - middle;
  const weights = new Int8Array(taggerWeights.length);
  for (let at = 0; at < weights.length; at++) weights[at] = weightOf[taggerWeights.charCodeAt(at)]!;
  return weights;
}
