import { regularForms } from '../../src/reading/scan/regular-forms.ts';
import { Tag } from '../../src/reading/scan/tag.ts';
import { factsOf, makeModel, type TagModel } from '../../src/reading/scan/tag-model.ts';
import { tagSentence } from '../../src/reading/scan/tag-sentence.ts';
import { Kind } from '../../src/reading/scan/tokens.ts';
import { intern } from '../../src/reading/scan/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { TaggedSentence } from './treebank.ts';

/** So many parts of the lexicon are left out in turn. */
const PARTS = 10;
/** Where the word stands that is to blame for a wrong tag: itself, behind, before. */
const NEAR = [0, 1, -1, -2, 2, -3];

/** The words of a lexicon without which, and without their regular forms, more than `least` tags would be wrong. */
export function worthKeeping(
  model: TagModel,
  lexicon: Lexicon,
  sentences: readonly TaggedSentence[],
  least: number,
): Lexicon {
  const entries = Object.entries(lexicon).map(([tags, words]) => [tags, words.split(' ')] as const);
  const words = entries.flatMap(([, list]) => list);
  const partOf = new Map(words.map((word, at) => [word, at % PARTS]));
  const ownerOf = ownersById(entries);
  const without = makeModel({}, model.weights);
  const worth = new Map<string, number>();
  const whole = sentences.map((sentence) => wrongTags(model, sentence));
  for (let part = 0; part < PARTS; part++) {
    const leftOut = (id: number): string | undefined => {
      const owner = ownerOf.get(id);
      return owner !== undefined && partOf.get(owner) === part ? owner : undefined;
    };
    const groupOf = model.groupOf.map((group, id) => (leftOut(id) === undefined ? group : (without.groupOf[id] ?? 0)));
    const rankOf = model.rankOf.map((rank, id) => (leftOut(id) === undefined ? rank : (without.rankOf[id] ?? 0)));
    for (const [index, sentence] of sentences.entries()) {
      const { word, count } = sentence.tokens;
      if (!word.subarray(0, count).some((id) => leftOut(id) !== undefined)) continue;
      const wrong = wrongTags({ ...model, groupOf, rankOf }, sentence);
      for (let at = 0; at < count; at++) {
        const more = wrong[at]! - whole[index]![at]!;
        if (more === 0) continue;
        const near = NEAR.map((by) => (at + by >= 0 && at + by < count ? leftOut(word[at + by]!) : undefined));
        const owner = near.find((found) => found !== undefined);
        if (owner !== undefined) worth.set(owner, (worth.get(owner) ?? 0) + more);
      }
    }
  }
  const kept = entries.map(([tags, list]) => [tags, list.filter((word) => (worth.get(word) ?? 0) > least)] as const);
  return Object.fromEntries(kept.filter(([, list]) => list.length > 0).map(([tags, list]) => [tags, list.join(' ')]));
}

/** By the ids of words and of their regular forms, the word that stands in the lexicon. */
function ownersById(entries: readonly (readonly [tags: string, words: readonly string[]])[]): Map<number, string> {
  const owners = new Map<number, string>();
  for (const [, words] of entries) for (const word of words) owners.set(intern(word), word);
  for (const [tags, words] of entries)
    for (const word of words)
      for (const [form] of regularForms(word, tags)) {
        const id = intern(form);
        if (!owners.has(id)) owners.set(id, word);
      }
  return owners;
}

/** 1 for each word whose tag is wrong. */
function wrongTags(model: TagModel, { tokens, gold }: TaggedSentence): Uint8Array {
  const tag = new Uint8Array(tokens.count);
  tagSentence(model, factsOf(model, tokens), tag, 0, tokens.count);
  return tag.map((own, at) => (tokens.kind[at] === Kind.word && gold[at] !== Tag.none && own !== gold[at] ? 1 : 0));
}
