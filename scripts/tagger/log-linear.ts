import { Tag } from '../../src/reading/scan/tag.ts';
import { Clause, clauseAfter, FEATURES, fillFeatures, type TagFacts } from '../../src/reading/scan/tag-features.ts';
import { factsOf, possibleTags, type TagModel } from '../../src/reading/scan/tag-model.ts';
import type { TaggedSentence } from './treebank.ts';

export interface Lessons {
  epochs: number;
  /** How far each lesson moves a weight. */
  rate: number;
  /** How hard each weight is pulled to zero (L1). */
  pull?: number;
  /** Weights to begin with. */
  start?: Float64Array;
  /** 1 for each weight that may be other than zero; without it all may. */
  kept?: Uint8Array;
  /** The weight as it will be in use; without it, as it is. */
  inUse?: (weight: number) => number;
}

export interface Learned {
  weights: Float64Array;
  /** How much the likelihood bends at each weight: what it would cost to be without it grows with this and its square. */
  bends: Float64Array;
}

/** A little of a bend that every weight has before its first lesson. */
const FIRST_BEND = 0.01;
/** Errors nearer to zero than this teach nothing. */
const LEAST_ERROR = 1e-4;

/**
 * Learns the weights of a log-linear model (multinomial logistic regression, AdaGrad) while it tags from left to right
 * with its own tags before each word. The same sentences give the same weights.
 */
export function learn(model: TagModel, sentences: readonly TaggedSentence[], lessons: Lessons): Learned {
  const learner = new Learner(model, lessons);
  const texts = sentences.map(({ tokens, gold }) => ({ facts: factsOf(model, tokens), gold }));
  const next = chance();
  const sum = new Float64Array(model.weights.length);
  const averaged = Math.ceil(lessons.epochs / 2);
  for (let epoch = 1; epoch <= lessons.epochs; epoch++) {
    for (let i = texts.length - 1; i > 0; i--) {
      const j = next() % (i + 1);
      [texts[i], texts[j]] = [texts[j]!, texts[i]!];
    }
    let wrong = 0;
    for (const { facts, gold } of texts) wrong += learner.read(facts, gold);
    console.log(`epoch ${epoch}: ${wrong} wrong`);
    const weights = learner.weights();
    if (epoch > lessons.epochs - averaged) for (const [at, weight] of weights.entries()) sum[at]! += weight / averaged;
  }
  // An average of weights that are pulled to zero would hardly have any that are zero.
  return { weights: lessons.pull === undefined ? sum : learner.weights(), bends: learner.bends };
}

/** A fixed row of numbers that looks like chance. */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 8;
  };
}

class Learner {
  readonly bends: Float64Array;
  readonly #model: TagModel;
  readonly #lessons: Lessons;
  readonly #weights: Float64Array;
  /** The step at which each weight was last pulled. */
  readonly #pulled: Float64Array;
  readonly #features = new Int32Array(FEATURES);
  readonly #chances = new Float64Array(32);
  #step = 0;

  constructor(model: TagModel, lessons: Lessons) {
    const size = model.weights.length;
    const { start, kept } = lessons;
    this.#model = model;
    this.#lessons = lessons;
    this.#weights = Float64Array.from({ length: size }, (_, at) => (kept?.[at] === 0 ? 0 : (start?.[at] ?? 0)));
    this.#pulled = new Float64Array(size);
    this.bends = new Float64Array(size).fill(FIRST_BEND);
  }

  /** Tags a sentence, learns from each word, and gives how many were wrong. */
  read(facts: TagFacts, gold: Uint8Array): number {
    const tag = new Uint8Array(gold.length);
    let wrong = 0;
    let clause: number = Clause.open;
    for (let at = 0; at < gold.length; at++) {
      if (at > 0) clause = clauseAfter(clause, tag[at - 1]!);
      const mask = possibleTags(this.#model, facts, at, at > 0 ? tag[at - 1]! : Tag.none);
      if ((mask & (mask - 1)) === 0) {
        tag[at] = 31 - Math.clz32(mask);
        continue;
      }
      fillFeatures(this.#features, facts, tag, at, 0, gold.length, clause);
      this.#step++;
      tag[at] = this.#weigh(mask);
      const right = gold[at]!;
      if (right === Tag.none || (mask & (1 << right)) === 0) continue;
      if (tag[at] !== right) wrong++;
      for (const each of tagsOf(mask)) this.#learn(each, this.#chances[each]! - (each === right ? 1 : 0));
    }
    return wrong;
  }

  /** The weights as they are, all pulled up to now. */
  weights(): Float64Array {
    for (let at = 0; at < this.#weights.length; at++) this.#pull(at);
    return this.#weights.slice();
  }

  /** Finds the chance of each possible tag, and gives the likeliest. */
  #weigh(mask: number): number {
    const { inUse } = this.#lessons;
    const chances = this.#chances;
    let best = 0;
    for (const tag of tagsOf(mask)) {
      chances[tag] = 0;
      for (const feature of this.#features) {
        const at = this.#place(feature, tag);
        this.#pull(at);
        chances[tag]! += inUse ? inUse(this.#weights[at]!) : this.#weights[at]!;
      }
      if (best === 0 || chances[tag]! > chances[best]!) best = tag;
    }
    const most = chances[best]!;
    let all = 0;
    for (const tag of tagsOf(mask)) all += chances[tag] = Math.exp(chances[tag]! - most);
    for (const tag of tagsOf(mask)) chances[tag]! /= all;
    return best;
  }

  #learn(tag: number, error: number): void {
    if (Math.abs(error) < LEAST_ERROR) return;
    const { kept, rate } = this.#lessons;
    for (const feature of this.#features) {
      const at = this.#place(feature, tag);
      if (kept?.[at] === 0) continue;
      this.bends[at]! += error * error;
      this.#weights[at]! -= (rate * error) / Math.sqrt(this.bends[at]!);
    }
  }

  /** Catches up on the pull of all steps in which the weight was not asked for. */
  #pull(at: number): void {
    const { pull, rate } = this.#lessons;
    const weight = this.#weights[at]!;
    if (pull !== undefined && weight !== 0) {
      const by = (pull * rate * (this.#step - this.#pulled[at]!)) / Math.sqrt(this.bends[at]!);
      this.#weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - by);
    }
    this.#pulled[at] = this.#step;
  }

  #place(feature: number, tag: number): number {
    return (feature + tag) & (this.#weights.length - 1);
  }
}

function* tagsOf(mask: number): Generator<number> {
  for (let rest = mask; rest !== 0; rest &= rest - 1) yield 31 - Math.clz32(rest & -rest);
}
