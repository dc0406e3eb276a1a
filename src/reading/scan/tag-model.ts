import { LISTED_WORDS } from './listed-words.ts';
import { regularForms } from './regular-forms.ts';
import { Tag } from './tag.ts';
import type { TagFacts } from './tag-features.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { bit, unknownGroup, unknownGroups } from './unknown-words.ts';
import { hashOf, intern, vocabularySize, wordSet } from './vocabulary.ts';

/** A lexicon of words by the tags that they can have, and weights of features for words that can have several. */
export interface TagModel {
  /** Group of a word by its id in the vocabulary: words with the same tags, the same one the commonest; 0 where it is unknown. */
  readonly groupOf: Uint8Array;
  /** What features know a word by: a number of its own in a group of few words, else that of its group. */
  readonly rankOf: Uint16Array;
  /** Possible tags of each group, one bit a tag. */
  readonly masks: Int32Array;
  /** The tag that the words of each group have most often. */
  readonly leads: Uint8Array;
  /** Weight of feature and tag at the sum of both, folded into the table, whose length is a power of two. */
  readonly weights: Int8Array | Float64Array;
}

/** Groups of at most so many words are those of words that each have ways of their own. */
const FEW = 25;
/** Ranks of words begin here, behind those of groups. */
const FIRST_RANK = 0x8000;

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

/**
 * Makes a model of lexicon entries: sets of tags ("noun verb"), the commonest first, with their words, a space between
 * them. Regular forms of these words are known too.
 */
export function makeModel(lexicon: Readonly<Record<string, string>>, weights: Int8Array | Float64Array): TagModel {
  const { masks, leads } = unknownGroups();
  const known = knownWords(lexicon);
  const groups = new Map<string, number>();
  const members: string[][] = [];
  for (const [word, tags] of known) {
    const group = groups.get(tags) ?? masks.length;
    if (group === masks.length) {
      const values = tags.split(' ').map(tagNamed);
      masks.push(bit(...values));
      leads.push(values[0]!);
      groups.set(tags, group);
      members[group] = [];
    }
    members[group]!.push(word);
  }
  const groupOf = new Uint8Array(vocabularySize() + known.size);
  const rankOf = new Uint16Array(groupOf.length);
  for (const group of groups.values()) {
    const words = members[group]!;
    for (const word of words) {
      const id = intern(word);
      groupOf[id] = group;
      rankOf[id] = words.length > FEW ? group : FIRST_RANK | (hashOf(word, 0, word.length) >>> 17);
    }
  }
  return { groupOf, rankOf, masks: Int32Array.from(masks), leads: Uint8Array.from(leads), weights };
}

/** Words of lists, of the lexicon and their regular forms, each with its tags: what the lexicon says comes first. */
export function knownWords(lexicon: Readonly<Record<string, string>>): Map<string, string> {
  const known = wordsOf(LISTED_WORDS);
  for (const [word, tags] of wordsIn(lexicon)) known.set(word, tags);
  return known;
}

/** All words of a lexicon and their regular forms, each with its tags. */
export function wordsIn(lexicon: Readonly<Record<string, string>>): Map<string, string> {
  return wordsOf(Object.entries(lexicon).map(([tags, words]) => [tags, words.split(' ')]));
}

/** A form is what the word is that is written so, if there is one. */
function wordsOf(lists: readonly (readonly [tags: string, words: readonly string[]])[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const [tags, words] of lists) for (const word of words) written.set(word, tags);
  const known = new Map<string, string>();
  for (const [word, tags] of written) for (const [form, ofForm] of regularForms(word, tags)) known.set(form, ofForm);
  for (const [word, tags] of written) known.set(word, tags);
  return known;
}

function tagNamed(name: string): number {
  for (const [tag, value] of Object.entries(Tag)) if (tag === name) return value;
  throw new RangeError(`no part of speech is called ${name}`);
}

/** Looks up every token of a text. */
export function factsOf({ groupOf, rankOf, leads }: TagModel, tokens: Tokens): TagFacts {
  const { count, word, kind } = tokens;
  const rank = new Uint16Array(count);
  const group = new Uint8Array(count);
  const lead = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const id = word[at]!;
    const isWord = kind[at] === Kind.word;
    const known = isWord && id < groupOf.length ? groupOf[id]! : 0;
    const own = known || (isWord ? unknownGroup(tokens, at) : kind[at]!);
    group[at] = own;
    rank[at] = known > 0 ? rankOf[id]! : own;
    lead[at] = leads[own]!;
  }
  return { tokens, rank, group, lead };
}

/**
 * Possible tags of a token: those of its word, a name where a capital may make it one, and no verb right behind an
 * article, a possessive, a preposition ("on hope") or what joins a clause ("that talks broke off"): what is only known for
 * a verb is a noun there ("a volunteer").
 * @param before tag of the token before, Tag.none at the start of a sentence.
 */
export function possibleTags(model: TagModel, { tokens, group }: TagFacts, at: number, before: number): number {
  let mask = model.masks[group[at]!]!;
  if (tokens.shape[at]! > Shape.lower && (mask & CLOSED) === 0) mask |= 1 << Tag.properNoun;
  if ((mask & VERBS) === 0 || !bansVerbs(tokens, at, before)) return mask;
  return mask & ~VERBS || (before === Tag.subordinator ? mask : bit(Tag.noun));
}

/** True behind an article, a possessive, a preposition and what joins a clause. */
function bansVerbs({ word }: Tokens, at: number, before: number): boolean {
  if (before === Tag.subordinator || before === Tag.preposition) return true;
  if (before === Tag.determiner) return ARTICLES.has(word[at - 1]!);
  return before === Tag.particle && OWNERS.has(word[at - 1]!);
}
