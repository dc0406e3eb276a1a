import { type PreparedPassage, preparedOf } from './prepared.ts';
import type { Terms } from './terms.ts';

/** Two sentences that say the same in the same or in other words. */
export interface Match {
  a: number;
  b: number;
  /** 0 to 1: how much of both is shared, by weight. */
  likeness: number;
  /** 0 to 1: how much of the shorter stands in the other word for word, in order. */
  sameness: number;
}

/** From here on two sentences match on their own, wherever they stand. */
const ALONE = 0.55;
/** From here on they match where the story around them goes the same way. */
const IN_ORDER = 0.2;

/** Sentence pairs of two texts: alike ones anywhere, less alike ones where their order agrees. Each sentence is used once. */
export function matchPassages(a: Terms, b: Terms): Match[] {
  const likenesses = candidates(a, b);
  const [from, to] = [preparedOf(a).passages, preparedOf(b).passages];
  const used = { a: new Set<number>(), b: new Set<number>() };
  const matches: Match[] = [];
  const take = (candidate: Candidate): void => {
    if (used.a.has(candidate.a) || used.b.has(candidate.b)) return;
    used.a.add(candidate.a);
    used.b.add(candidate.b);
    matches.push({ ...candidate, sameness: samenessOf(from[candidate.a]!, to[candidate.b]!) });
  };
  const alone = likenesses.filter(({ likeness }) => likeness >= ALONE);
  for (const candidate of alone.sort((x, y) => y.likeness - x.likeness)) take(candidate);
  for (const candidate of bestChain(likenesses, a, b)) take(candidate);
  return matches.sort((x, y) => x.b - y.b);
}

type Candidate = Omit<Match, 'sameness'>;

/** All pairs that share a telling term, with their likeness; sentences meet through their terms, never all with all. */
function candidates(a: Terms, b: Terms): Candidate[] {
  const [from, to] = [preparedOf(a), preparedOf(b)];
  const found: Candidate[] = [];
  const shared = new Float64Array(a.passages.length);
  for (const [index, passage] of to.passages.entries()) {
    const met: number[] = [];
    for (const [at, term] of passage.terms.entries()) {
      const where = from.places.get(term);
      if (where === undefined || where.length > COMMON) continue;
      const weight = passage.weights[at] ?? 1;
      for (const other of where) {
        if (shared[other] === 0) met.push(other);
        shared[other]! += weight;
      }
    }
    for (const other of met) {
      const likeness = likenessOf(from.passages[other]!, passage, shared[other]!);
      shared[other] = 0;
      if (likeness >= IN_ORDER) found.push({ a: other, b: index, likeness });
    }
  }
  return found;
}
/** A term that stands in more sentences of one text than this tells nothing about any of them. */
const COMMON = 60;

/** Dice of the weights; a short sentence inside a long one counts too, a little less. */
function likenessOf(a: PreparedPassage, b: PreparedPassage, shared: number): number {
  const dice = (2 * shared) / (a.weight + b.weight);
  const inside = shared / Math.min(a.weight, b.weight);
  const isShort = Math.min(a.length, b.length) < 4;
  return Math.min(1, isShort ? dice : Math.max(dice, inside * 0.8));
}

/** The heaviest chain of candidates that goes forward in both texts: longest increasing subsequence by weight, with a Fenwick tree. */
function bestChain(found: readonly Candidate[], a: Terms, b: Terms): Candidate[] {
  const sorted = [...found].sort((x, y) => x.b - y.b || y.a - x.a);
  const size = a.passages.length + 1;
  // The best chain that ends before a sentence of `a`: its weight, and its last candidate.
  const bestScore = new Float64Array(size + 1);
  const bestAt = new Int32Array(size + 1).fill(-1);
  const previous = new Int32Array(sorted.length);
  let [top, topScore] = [-1, -1];
  for (const [index, candidate] of sorted.entries()) {
    let [before, beforeScore] = [-1, 0];
    for (let node = candidate.a; node > 0; node -= node & -node) {
      if (bestScore[node]! <= beforeScore) continue;
      beforeScore = bestScore[node]!;
      before = bestAt[node]!;
    }
    const gain = candidate.likeness * Math.min(a.passages[candidate.a]!.total, b.passages[candidate.b]!.total);
    const score = beforeScore + gain;
    previous[index] = before;
    if (score > topScore) [top, topScore] = [index, score];
    for (let node = candidate.a + 1; node <= size; node += node & -node) {
      if (bestScore[node]! >= score) continue;
      bestScore[node] = score;
      bestAt[node] = index;
    }
  }
  const chain: Candidate[] = [];
  for (let at = top; at >= 0; at = previous[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

/** Share of the shorter sentence's words that the other has in the same order and run: shared pairs of neighbours. */
function samenessOf(a: PreparedPassage, b: PreparedPassage): number {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length < 2) return shorter.words[0] === longer.words[0] ? 1 : 0;
  const pairs = longer.pairSet;
  let kept = 0;
  for (const pair of shorter.pairs) if (pairs.has(pair)) kept++;
  return kept / (shorter.words.length - 1);
}
