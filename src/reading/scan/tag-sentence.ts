import { MODALS } from './small-words.ts';
import { Tag } from './tag.ts';
import { Clause, clauseAfter, FEATURES, fillFeatures, type TagFacts } from './tag-features.ts';
import { possibleTags, type TagModel } from './tag-model.ts';
import { bit } from './unknown-words.ts';

/** Features of the token at hand, kept between tokens so that none is allocated for each. */
const features = new Int32Array(FEATURES);

/** Finite verbs are commoner in news than in the treebank: with this much more they are found as often as they are right. */
const VERB_MARGIN = 3;
const NOUN = bit(Tag.noun);

/** Tags the words of one sentence from left to right; a word that can be one thing only is not weighed. */
export function tagSentence(model: TagModel, facts: TagFacts, tag: Uint8Array, first: number, end: number): void {
  let clause: number = Clause.open;
  let finite = false;
  for (let at = first; at < end; at++) {
    const mask = possibleTags(model, facts, at, at > first ? tag[at - 1]! : Tag.none);
    if (mask === NOUN && at > first + 1 && MODALS.has(facts.tokens.word[at - 1]!)) tag[at] = Tag.infinitive;
    else if ((mask & (mask - 1)) === 0) tag[at] = 31 - Math.clz32(mask);
    else {
      fillFeatures(features, facts, tag, at, first, end, clause);
      tag[at] = bestTag(model.weights, mask);
    }
    clause = clauseAfter(clause, tag[at]!);
    finite ||= clause !== Clause.open;
  }
  if (!finite) findVerb(model, facts, tag, first, end);
}

function bestTag(weights: Int8Array | Float64Array, mask: number): number {
  const fold = weights.length - 1;
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const tag = 31 - Math.clz32(rest & -rest);
    let score = tag === Tag.verb ? VERB_MARGIN : 0;
    for (let f = 0; f < FEATURES; f++) score += weights[(features[f]! + tag) & fold]!;
    if (score > bestScore) {
      bestScore = score;
      best = tag;
    }
  }
  return best;
}

const SUBJECTS = bit(Tag.noun, Tag.properNoun, Tag.pronoun, Tag.number);

/**
 * A sentence without a finite verb gets one where it can have one: a participle behind a subject ("Divers raised the
 * boat"), else a noun that is also a form of a verb, between a noun and what is no noun ("The plan rests on hope").
 */
function findVerb(model: TagModel, facts: TagFacts, tag: Uint8Array, first: number, end: number): void {
  let fallback = -1;
  for (let at = first + 1; at < end; at++) {
    const mask = possibleTags(model, facts, at, tag[at - 1]!);
    if ((mask & bit(Tag.verb)) === 0 || (SUBJECTS & bit(tag[at - 1]!)) === 0) continue;
    if (tag[at] === Tag.pastParticiple) {
      tag[at] = Tag.verb;
      return;
    }
    if (fallback < 0 && tag[at] === Tag.noun && at + 1 < end && NO_NOUNS & bit(tag[at + 1]!)) fallback = at;
  }
  if (fallback >= 0) tag[fallback] = Tag.verb;
}

const NO_NOUNS = bit(Tag.preposition, Tag.determiner, Tag.particle, Tag.subordinator, Tag.pronoun);
