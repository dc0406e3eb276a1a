// Learns the part-of-speech tagger and writes its two tables into src/reading/words/:
//   node scripts/train-tagger.ts TRAIN.conllu [DEV.conllu ...]
// TRAIN is the training part of UD English EWT (https://github.com/UniversalDependencies/UD_English-EWT, CC BY-SA 4.0);
// the other files are only measured on. The same file gives the same tables, byte for byte.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Tag } from '../src/reading/scan/tag.ts';
import { factsOf, makeModel, type TagModel } from '../src/reading/scan/tag-model.ts';
import { tagSentence } from '../src/reading/scan/tag-sentence.ts';
import { Kind } from '../src/reading/scan/tokens.ts';
import { makeLexicon } from './tagger/lexicon.ts';
import { type Learned, type Lessons, learn } from './tagger/log-linear.ts';
import { readTreebank } from './tagger/treebank.ts';
import { worthKeeping } from './tagger/worth.ts';

/** A word enters the lexicon when it stands this often in the treebank and so many more tags would be wrong without it. */
const WORD_AT_LEAST = 3;
const WORTH_MORE_THAN = [0.5, 1];
const TABLE_SIZE = 2 ** 15;
/** So many weights are kept: those that the likelihood would miss most. */
const WEIGHTS_KEPT = 3200;
/** Weights are whole numbers of this from -7 to 7, a letter each. */
const STEP = 0.4;
const LETTERS = 'ABCDEFGHIJKLMNO';
const LARGEST = (LETTERS.length - 1) / 2;
const GAP_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
const ALL_WEIGHTS: Lessons = { epochs: 6, rate: 0.1, pull: 1e-5 };
const KEPT_WEIGHTS: Lessons = { epochs: 4, rate: 0.1 };
const WHOLE_WEIGHTS: Lessons = { epochs: 6, rate: 0.05, inUse: (weight) => STEP * wholeSteps(weight) };

const [trainPath, ...measured] = process.argv.slice(2);
if (trainPath === undefined) {
  console.error('usage: node scripts/train-tagger.ts TRAIN.conllu [DEV.conllu ...]');
  process.exit(2);
}

const train = readFileSync(trainPath, 'utf8');
let lexicon = makeLexicon(readTreebank(train), WORD_AT_LEAST);
for (const least of WORTH_MORE_THAN) {
  const empty = makeModel(lexicon, new Int8Array(TABLE_SIZE));
  // Read again: only now does the vocabulary know the words of the lexicon.
  const sentences = readTreebank(train);
  const weights = learn(empty, sentences, ALL_WEIGHTS).weights.map((weight) => weight / STEP);
  lexicon = worthKeeping({ ...empty, weights }, lexicon, sentences, least);
}
const empty = makeModel(lexicon, new Int8Array(TABLE_SIZE));
const sentences = readTreebank(train);
const all = learn(empty, sentences, ALL_WEIGHTS);
const kept = missedMost(all, WEIGHTS_KEPT);
const { weights: start } = learn(empty, sentences, { ...KEPT_WEIGHTS, kept, start: all.weights });
const weights = Int8Array.from(learn(empty, sentences, { ...WHOLE_WEIGHTS, kept, start }).weights, wholeSteps);
const model = { ...empty, weights };

const origin =
  'Made by scripts/train-tagger.ts from the training part of UD English EWT (CC BY-SA 4.0, github.com/UniversalDependencies/UD_English-EWT, 15d613d).';
write(
  'src/reading/words/tagger-lexicon.ts',
  `// ${origin}\n// Words by the parts of speech that they can have.\nexport const taggerLexicon: Readonly<Record<string, string>> = ${JSON.stringify(lexicon)};\n`,
);
const { gaps, letters } = sparse(weights);
write(
  'src/reading/words/tagger-weights.ts',
  `// ${origin}
// Weights of hashed features, a letter each, those of zero left out; for each how many were left out before it.
export const WEIGHT_LETTERS = '${LETTERS}';
export const GAP_LETTERS = '${GAP_LETTERS}';
export const taggerWeights = '${letters}';
export const taggerGaps = '${gaps}';
`,
);
for (const path of measured) console.log(`${path}: ${accuracy(model, path)} % of words right`);

/** Marks the `count` weights without which the treebank would be least likely. */
function missedMost({ weights, bends }: Learned, count: number): Uint8Array {
  const cost = weights.map((weight, at) => weight ** 2 * bends[at]!);
  const least = cost.toSorted().at(-count)!;
  return Uint8Array.from(cost, (of) => (of >= least && of > 0 ? 1 : 0));
}

function wholeSteps(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)));
}

/** The last of the gap letters stands for as many zeros as its number, with more to come. */
function sparse(all: Int8Array): { gaps: string; letters: string } {
  const most = GAP_LETTERS.length - 1;
  let gaps = '';
  let letters = '';
  let gap = 0;
  for (const weight of all) {
    if (weight === 0) {
      gap++;
      continue;
    }
    for (; gap >= most; gap -= most) gaps += GAP_LETTERS[most];
    gaps += GAP_LETTERS[gap];
    letters += LETTERS[weight + LARGEST];
    gap = 0;
  }
  return { gaps, letters };
}

function write(path: string, source: string): void {
  writeFileSync(path, source);
  spawnSync('npx', ['--no-install', 'biome', 'check', '--write', path], { stdio: 'inherit' });
}

function accuracy(tagger: TagModel, path: string): string {
  let right = 0;
  let all = 0;
  for (const { tokens, gold } of readTreebank(readFileSync(path, 'utf8'))) {
    const tag = new Uint8Array(tokens.count);
    tagSentence(tagger, factsOf(tagger, tokens), tag, 0, tokens.count);
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind[at] !== Kind.word || gold[at] === Tag.none) continue;
      all++;
      if (tag[at] === gold[at]) right++;
    }
  }
  return ((100 * right) / all).toFixed(2);
}
