import { Tag } from '../../src/reading/scan/tag.ts';
import {
  BIAS,
  BIAS_WEIGHT,
  Clause,
  clauseAfter,
  FEATURES,
  fillFeatures,
  type TagFacts,
} from '../../src/reading/scan/tag-features.ts';
import { factsOf, possibleTags, type TagModel } from '../../src/reading/scan/tag-model.ts';
import type { TaggedSentence } from './treebank.ts';

/** Readings of the treebank in different order, whose weights are averaged: one order leaves its mark on what is learned. */
const ORDERS = 6;

export interface Lessons {
  epochs: number;
  /** Features that are rarer are not learned. */
  atLeast: number;
  /** 1 for each weight that may be learned; without it all are. */
  kept?: Uint8Array;
  orders?: number;
}

/** Learns the weights of an averaged perceptron; the same sentences give the same weights. */
export function learn(
  model: TagModel,
  sentences: readonly TaggedSentence[],
  { epochs, atLeast, kept, orders = ORDERS }: Lessons,
): Float64Array {
  const texts = sentences.map(({ tokens, gold }) => ({ facts: factsOf(model, tokens), gold }));
  const frequent = frequentFeatures(model, texts, atLeast);
  const sum = new Float64Array(model.weights.length);
  for (let order = 1; order <= orders; order++) {
    const learned = learnInOrder(new Learner(model, frequent, kept), [...texts], epochs, order);
    for (const [at, weight] of learned.entries()) sum[at]! += weight / orders;
  }
  return sum;
}

function learnInOrder(learner: Learner, texts: KnownText[], epochs: number, order: number): Float64Array {
  const next = chance(order);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = texts.length - 1; i > 0; i--) {
      const j = next() % (i + 1);
      [texts[i], texts[j]] = [texts[j]!, texts[i]!];
    }
    let wrong = 0;
    for (const { facts, gold } of texts) wrong += learner.read(facts, gold);
    console.log(`order ${order}, epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return learner.average();
}

interface KnownText {
  facts: TagFacts;
  gold: Uint8Array;
}

/** Features that stand at least so often in the treebank with its own tags; what is rarer would only take up room. */
function frequentFeatures(model: TagModel, texts: readonly KnownText[], atLeast: number): Set<number> {
  const counts = new Map<number, number>();
  const features = new Int32Array(FEATURES);
  for (const { facts, gold } of texts) {
    let clause: number = Clause.open;
    for (let at = 0; at < gold.length; at++) {
      if (at > 0) clause = clauseAfter(clause, gold[at - 1]!);
      const mask = possibleTags(model, facts, at, at > 0 ? gold[at - 1]! : Tag.none);
      if ((mask & (mask - 1)) === 0) continue;
      fillFeatures(features, facts, gold, at, 0, gold.length, clause);
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= atLeast).map(([feature]) => feature));
}

/** A fixed row of numbers that looks like chance. */
function chance(order: number): () => number {
  let state = order;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 8;
  };
}

class Learner {
  readonly #model: TagModel;
  readonly #weights: Float64Array;
  readonly #sums: Float64Array;
  readonly #features = new Int32Array(FEATURES);
  readonly #frequent: Set<number>;
  readonly #kept: Uint8Array | undefined;
  #step = 1;

  constructor(model: TagModel, frequent: Set<number>, kept: Uint8Array | undefined) {
    this.#kept = kept;
    this.#frequent = frequent;
    this.#model = model;
    this.#weights = new Float64Array(model.weights.length);
    this.#sums = new Float64Array(model.weights.length);
  }

  /** Tags a sentence, learns from each mistake, and gives how many there were. */
  read(facts: TagFacts, gold: Uint8Array): number {
    const tag = new Uint8Array(gold.length);
    let wrong = 0;
    let clause: number = Clause.open;
    for (let at = 0; at < gold.length; at++) {
      if (at > 0) clause = clauseAfter(clause, tag[at - 1]!);
      const mask = possibleTags(this.#model, facts, at, at > 0 ? tag[at - 1]! : Tag.none);
      const right = gold[at]!;
      if ((mask & (mask - 1)) === 0) {
        tag[at] = 31 - Math.clz32(mask);
        continue;
      }
      fillFeatures(this.#features, facts, tag, at, 0, gold.length, clause);
      const guess = this.#best(mask);
      tag[at] = guess;
      this.#step++;
      if (right === Tag.none || guess === right) continue;
      wrong++;
      if ((mask & (1 << right)) !== 0) {
        this.#move(right, 1);
        this.#move(guess, -1);
      }
    }
    return wrong;
  }

  average(): Float64Array {
    return this.#weights.map((weight, at) => weight - this.#sums[at]! / this.#step);
  }

  #best(mask: number): number {
    const fold = this.#weights.length - 1;
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let tag = 1; tag < 31; tag++) {
      if ((mask & (1 << tag)) === 0) continue;
      let score = BIAS_WEIGHT * this.#weights[(BIAS + tag) & fold]!;
      for (const feature of this.#features) score += this.#weights[(feature + tag) & fold]!;
      if (score > bestScore) {
        bestScore = score;
        best = tag;
      }
    }
    return best;
  }

  #move(tag: number, by: number): void {
    const fold = this.#weights.length - 1;
    this.#add((BIAS + tag) & fold, by * BIAS_WEIGHT);
    for (const feature of this.#features) if (this.#frequent.has(feature)) this.#add((feature + tag) & fold, by);
  }

  #add(at: number, by: number): void {
    if (this.#kept?.[at] === 0) return;
    this.#weights[at]! += by;
    this.#sums[at]! += by * this.#step;
  }
}
