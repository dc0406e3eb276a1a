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
import { learn } from './tagger/perceptron.ts';
import { readTreebank } from './tagger/treebank.ts';

/** A word enters the lexicon, a feature the table, when it stands this often in the treebank. */
const WORD_AT_LEAST = 3;
const FEATURE_AT_LEAST = 3;
const TABLE_SIZE = 2 ** 16;
/** So many weights are kept, the largest of a first learning; then those alone are learned. */
const WEIGHTS_KEPT = 7000;
const EPOCHS = 8;
/** Weights are whole numbers from -15 to 15, a letter each. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
const GAP_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
const LARGEST = (LETTERS.length - 1) / 2;
/** Averages nearer to zero than this are left out. */
const SMALLEST = 0.3;
/** The share of weights that fits the range; the few beyond are cut to it. */
const SHARE_IN_RANGE = 0.9999;

const [trainPath, ...measured] = process.argv.slice(2);
if (trainPath === undefined) {
  console.error('usage: node scripts/train-tagger.ts TRAIN.conllu [DEV.conllu ...]');
  process.exit(2);
}

const train = readFileSync(trainPath, 'utf8');
const lexicon = makeLexicon(readTreebank(train), WORD_AT_LEAST);
const empty = makeModel(lexicon, new Int8Array(TABLE_SIZE));
// Read again: only now does the vocabulary know the words of the lexicon.
const first = learn(empty, readTreebank(train), { epochs: EPOCHS, atLeast: FEATURE_AT_LEAST });
const kept = largest(first, WEIGHTS_KEPT);
const weights = rounded(learn(empty, readTreebank(train), { epochs: EPOCHS, atLeast: FEATURE_AT_LEAST, kept }));
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

/** Marks the `count` weights that are farthest from zero. */
function largest(averages: Float64Array, count: number): Uint8Array {
  const least = averages.map(Math.abs).sort().at(-count)!;
  return Uint8Array.from(averages, (weight) => (Math.abs(weight) >= least ? 1 : 0));
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

function rounded(averages: Float64Array): Int8Array {
  const sizes = averages.map(Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * SHARE_IN_RANGE) - 1]!;
  return Int8Array.from(averages, (weight) => {
    if (Math.abs(weight) < SMALLEST) return 0;
    return Math.max(-LARGEST, Math.min(LARGEST, Math.round((weight / largest) * LARGEST)));
  });
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
