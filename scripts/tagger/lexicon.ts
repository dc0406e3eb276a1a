import { regularForms } from '../../src/reading/scan/regular-forms.ts';
import { Tag } from '../../src/reading/scan/tag.ts';
import { knownWords } from '../../src/reading/scan/tag-model.ts';
import { Kind } from '../../src/reading/scan/tokens.ts';
import type { TaggedSentence } from './treebank.ts';

/** Sets of tags, the commonest first, with their words: what `makeModel` takes. */
export type Lexicon = Readonly<Record<string, string>>;

/** A capital tells a name that is no other word as well as a list does. */
const NAME_ONLY = 1 << Tag.properNoun;
/** A word is listed as a name too where it is one in this share of its uses. */
const SHARE_OF_NAMES = 0.25;
/** A word that is known without an entry has none where so many of its uses have the tags that it is known by. */
const SHARE_BY_RULE = 0.97;
/** Sets of fewer words are given up, unless their words stand so often each that they are worth a set of their own. */
const WORDS_OF_SET = 5;
const USES_OF_RARE_SET = 150;
const NAMES = Object.keys(Tag);
const PLAIN = /^[a-z][a-z'.-]*$/;

/** Words of a treebank that stand in it `atLeast` times, but no regular forms of others. */
export function makeLexicon(sentences: readonly TaggedSentence[], atLeast: number): Lexicon {
  const all = countTags(sentences);
  const sets = new Map<string, string>();
  for (const [word, counts] of all) {
    const mask = possible(counts, atLeast);
    if (mask === 0 || mask === NAME_ONLY) continue;
    sets.set(word, setOf(withoutRareName(withSisters(word, mask, all), counts), counts));
  }
  giveUpRareSets(sets, all);
  dropKnown(sets, all);
  const words = Map.groupBy([...sets].sort(byFirst), ([, set]) => set);
  const lists = [...words].map(([set, entries]): [string, string] => [set, entries.map(([word]) => word).join(' ')]);
  return Object.fromEntries(lists.sort(byFirst));
}

const byFirst = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

function countTags(sentences: readonly TaggedSentence[]): Map<string, Int32Array> {
  const counts = new Map<string, Int32Array>();
  for (const { tokens, gold } of sentences) {
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind[at] !== Kind.word || gold[at] === Tag.none) continue;
      const written = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase().replaceAll('’', "'");
      const stopped = tokens.end[at]! - tokens.start[at]! > 1 && written.endsWith('.');
      const word = stopped ? written.slice(0, -1) : written;
      if (!PLAIN.test(word) && !word.startsWith("'")) continue;
      const own = counts.get(word) ?? new Int32Array(32);
      own[gold[at]!]!++;
      counts.set(word, own);
    }
  }
  return counts;
}

const bit = (tag: number): number => 1 << tag;
const usesOf = (counts: Int32Array): number => counts.reduce((sum, count) => sum + count, 0);

function possible(counts: Int32Array, atLeast: number): number {
  const total = usesOf(counts);
  if (total < atLeast) return 0;
  let mask = 0;
  for (let tag = 1; tag < Tag.other; tag++) {
    const count = counts[tag]!;
    if (count > 0 && count / total >= 0.01 && (count > 1 || total < 20)) mask |= bit(tag);
  }
  return mask;
}

/** What is seen as one form of a verb can be its other forms of the same letters; "plans" is a verb where "plan" is. */
function withSisters(word: string, mask: number, all: ReadonlyMap<string, Int32Array>): number {
  const past = bit(Tag.verb) | bit(Tag.pastParticiple);
  if (word.endsWith('ed') && mask & past) return mask | past;
  if (word.endsWith('s') && mask & bit(Tag.noun) && isVerb(all.get(word.slice(0, -1)))) return mask | bit(Tag.verb);
  if (mask & bit(Tag.infinitive)) return mask | bit(Tag.verb);
  return mask;
}

/** True for a word that is a verb in a third of its uses or more. */
function isVerb(counts: Int32Array | undefined): boolean {
  return counts !== undefined && (counts[Tag.infinitive]! + counts[Tag.verb]!) * 3 >= usesOf(counts);
}

function withoutRareName(mask: number, counts: Int32Array): number {
  const isRare = counts[Tag.properNoun]! < SHARE_OF_NAMES * usesOf(counts);
  return isRare && mask !== NAME_ONLY ? mask & ~NAME_ONLY : mask;
}

/** The tags of a mask, the commonest first. */
function setOf(mask: number, counts: Int32Array): string {
  const tags = NAMES.keys().filter((tag) => (mask & bit(tag)) !== 0);
  const [first = Tag.none, ...others] = [...tags];
  const lead = others.reduce((most, tag) => (counts[tag]! > counts[most]! ? tag : most), first);
  return [lead, ...[first, ...others].filter((tag) => tag !== lead)].map((tag) => NAMES[tag]).join(' ');
}

interface SetCounts {
  words: string[];
  counts: Int32Array;
}

function countSets(sets: ReadonlyMap<string, string>, all: ReadonlyMap<string, Int32Array>): Map<string, SetCounts> {
  const found = new Map<string, SetCounts>();
  for (const [word, set] of sets) {
    const own = found.get(set) ?? { words: [], counts: new Int32Array(32) };
    own.words.push(word);
    for (const [tag, count] of all.get(word)!.entries()) own.counts[tag]! += count;
    found.set(set, own);
  }
  return found;
}

/** Words of rare sets go, the rarest first, to the set in which their uses are likeliest. */
function giveUpRareSets(sets: Map<string, string>, all: ReadonlyMap<string, Int32Array>): void {
  for (;;) {
    const found = countSets(sets, all);
    const large = [...found].filter(([, { words }]) => words.length >= WORDS_OF_SET);
    const [rarest] = [...found.values()]
      .filter(({ words, counts }) => words.length < WORDS_OF_SET && usesOf(counts) / words.length < USES_OF_RARE_SET)
      .sort((a, b) => a.words.length - b.words.length);
    if (rarest === undefined) return;
    for (const word of rarest.words) {
      const counts = all.get(word)!;
      const fits = large.map(([set, of]): [number, string] => [likelihood(counts, set, of.counts), set]);
      sets.set(word, fits.reduce((best, fit) => (fit[0] > best[0] ? fit : best))[1]);
    }
  }
}

/** How likely the uses of a word are among those of a set, as a logarithm. */
function likelihood(uses: Int32Array, set: string, ofSet: Int32Array): number {
  const mask = bit(Tag.properNoun) | set.split(' ').reduce((sum, name) => sum | bit(NAMES.indexOf(name)), 0);
  const total = usesOf(ofSet);
  const each = (count: number, tag: number): number =>
    count * (mask & bit(tag) ? Math.log((ofSet[tag]! + 0.5) / (total + 8)) : -6);
  return uses.reduce((sum, count, tag) => (count === 0 ? sum : sum + each(count, tag)), 0);
}

/** Drops what `makeModel` knows without an entry: regular forms of other words, and words of other lists. */
function dropKnown(sets: Map<string, string>, all: ReadonlyMap<string, Int32Array>): void {
  const known = knownWords({});
  for (const [word, set] of sets) for (const [form, tags] of regularForms(word, set)) known.set(form, tags);
  for (const [word, tags] of known) {
    const counts = all.get(word);
    if (counts === undefined || !sets.has(word)) continue;
    const asKnown = [...tags.split(' '), 'properNoun'].reduce((sum, tag) => sum + counts[NAMES.indexOf(tag)]!, 0);
    if (asKnown >= SHARE_BY_RULE * usesOf(counts)) sets.delete(word);
  }
}
