import { Tag } from '../../src/reading/scan/tag.ts';
import { Kind } from '../../src/reading/scan/tokens.ts';
import type { TaggedSentence } from './treebank.ts';

/** A capital tells a name that is no other word as well as a list does. */
const NAME_ONLY = 1 << Tag.properNoun;
const NAMES = Object.entries(Tag);
const PLAIN = /^[a-z][a-z'.-]*$/;

/** Sets of tags with the words that can have them: words that stand at least `atLeast` times in the treebank. */
export function makeLexicon(sentences: readonly TaggedSentence[], atLeast: number): Record<string, string> {
  const words = new Map<string, string[]>();
  const all = countTags(sentences);
  for (const [word, counts] of all) {
    const mask = possible(counts, atLeast);
    if (mask === 0 || mask === NAME_ONLY) continue;
    const wide = withSisters(word, mask, all);
    const set = NAMES.filter(([, tag]) => wide & (1 << tag))
      .map(([name]) => name)
      .join(' ');
    const list = words.get(set);
    if (list) list.push(word);
    else words.set(set, [word]);
  }
  const sets = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sets.map(([set, list]) => [set, list.sort().join(' ')]));
}

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

function possible(counts: Int32Array, atLeast: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
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
  if (counts === undefined) return false;
  const uses = counts.reduce((sum, count) => sum + count, 0);
  return (counts[Tag.infinitive]! + counts[Tag.verb]!) * 3 >= uses;
}
