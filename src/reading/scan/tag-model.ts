import { Tag } from './tag.ts';
import { endingOf, type TagFacts } from './tag-features.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { bit, otherRank, unknownGroup, unknownMasks, unknownRank } from './unknown-words.ts';
import { intern, wordSet } from './vocabulary.ts';

/** A lexicon of words by the tags that they can have, and weights of features for words that can have several. */
export interface TagModel {
  /** Rank of a word by its id in the vocabulary, 0 where the lexicon lacks it. */
  readonly rankOf: Uint16Array;
  /** Group of each rank. */
  readonly groupOf: Uint8Array;
  /** Possible tags of each group, one bit a tag. */
  readonly masks: Int32Array;
  /** Weight of feature and tag at the sum of both, folded into the table, whose length is a power of two. */
  readonly weights: Int8Array | Float64Array;
}

/** Forms that stand behind a subject, a modal or "to". */
const VERBS = bit(Tag.verb, Tag.infinitive);
const OWNERS = wordSet(["'s", "'"]);
const ARTICLES = wordSet(['a', 'an', 'the', 'my', 'your', 'his', 'its', 'our', 'their']);
/** Words of these classes stay what they are when a capital begins them. */
const CLOSED = bit(
  Tag.pronoun,
  Tag.determiner,
  Tag.preposition,
  Tag.conjunction,
  Tag.subordinator,
  Tag.particle,
  Tag.auxiliary,
);

/** Makes a model of lexicon entries, sets of tags ("noun verb") with their words, a space between them. */
export function makeModel(lexicon: Readonly<Record<string, string>>, weights: Int8Array | Float64Array): TagModel {
  const masks = unknownMasks();
  const ids: number[] = [];
  const groups: number[] = [];
  for (const [tags, words] of Object.entries(lexicon)) {
    const group = masks.length;
    masks.push(bit(...tags.split(' ').map(tagNamed)));
    for (const word of words.split(' ')) {
      ids.push(intern(word));
      groups.push(group);
    }
  }
  const rankOf = new Uint16Array(Math.max(...ids) + 1);
  const groupOf = new Uint8Array(ids.length + 1);
  for (const [index, id] of ids.entries()) {
    rankOf[id] = index + 1;
    groupOf[index + 1] = groups[index]!;
  }
  return { rankOf, groupOf, masks: Int32Array.from(masks), weights };
}

function tagNamed(name: string): number {
  for (const [tag, value] of Object.entries(Tag)) if (tag === name) return value;
  throw new RangeError(`no part of speech is called ${name}`);
}

/** Looks up every token of a text. */
export function factsOf(model: TagModel, tokens: Tokens): TagFacts {
  const { rankOf, groupOf } = model;
  const { count, word, kind } = tokens;
  const rank = new Uint16Array(count);
  const group = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const id = word[at]!;
    const known = id < rankOf.length ? rankOf[id]! : 0;
    if (kind[at] !== Kind.word) {
      rank[at] = known || otherRank(kind[at]!);
      group[at] = kind[at]!;
    } else if (known > 0) {
      rank[at] = known;
      group[at] = groupOf[known]!;
    } else {
      rank[at] = unknownRank(tokens, at, endingOf(tokens, at));
      group[at] = unknownGroup(model, tokens, at);
    }
  }
  return { tokens, rank, group };
}

/**
 * Possible tags of a token: those of its word, a name where a capital may make it one, and no verb right behind an
 * article, a possessive or what joins a clause ("that talks broke off").
 * @param before tag of the token before, Tag.none at the start of a sentence.
 */
export function possibleTags(model: TagModel, { tokens, group }: TagFacts, at: number, before: number): number {
  let mask = model.masks[group[at]!]!;
  if (tokens.shape[at]! > Shape.lower && (mask & CLOSED) === 0) mask |= 1 << Tag.properNoun;
  if ((mask & VERBS) === 0 || (mask & (mask - 1)) === 0 || !bansVerbs(tokens, at, before)) return mask;
  return mask & ~VERBS || mask;
}

/** True behind an article, a possessive and what joins a clause. */
function bansVerbs({ word }: Tokens, at: number, before: number): boolean {
  if (before === Tag.subordinator) return true;
  if (before === Tag.determiner) return ARTICLES.has(word[at - 1]!);
  return before === Tag.particle && OWNERS.has(word[at - 1]!);
}
