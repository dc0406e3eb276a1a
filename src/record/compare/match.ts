import type { Passage, Terms } from './terms.ts';

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
  const used = { a: new Set<number>(), b: new Set<number>() };
  const matches: Match[] = [];
  const take = (candidate: Candidate): void => {
    if (used.a.has(candidate.a) || used.b.has(candidate.b)) return;
    used.a.add(candidate.a);
    used.b.add(candidate.b);
    matches.push({ ...candidate, sameness: samenessOf(a.passages[candidate.a]!, b.passages[candidate.b]!) });
  };
  for (const candidate of [...likenesses].sort((x, y) => y.likeness - x.likeness))
    if (candidate.likeness >= ALONE) take(candidate);
  for (const candidate of bestChain(
    likenesses.filter(({ likeness }) => likeness >= IN_ORDER),
    a,
    b,
  ))
    take(candidate);
  return matches.sort((x, y) => x.b - y.b);
}

type Candidate = Omit<Match, 'sameness'>;

/** All pairs that share a telling term, with their likeness; sentences meet through their terms, never all with all. */
function candidates(a: Terms, b: Terms): Candidate[] {
  const places = new Map<string, number[]>();
  for (const [index, { terms }] of a.passages.entries()) {
    for (const term of new Set(terms)) {
      const known = places.get(term);
      if (known) known.push(index);
      else places.set(term, [index]);
    }
  }
  const found: Candidate[] = [];
  for (const [index, passage] of b.passages.entries()) {
    const shared = new Map<number, number>();
    const seen = new Set<string>();
    for (const [at, term] of passage.terms.entries()) {
      if (seen.has(term)) continue;
      seen.add(term);
      const where = places.get(term);
      if (!where || where.length > COMMON) continue;
      for (const other of where) shared.set(other, (shared.get(other) ?? 0) + (passage.weights[at] ?? 1));
    }
    for (const [other, weight] of shared) {
      const likeness = likenessOf(a.passages[other]!, passage, weight);
      if (likeness >= IN_ORDER) found.push({ a: other, b: index, likeness });
    }
  }
  return found;
}
/** A term that stands in more sentences of one text than this tells nothing about any of them. */
const COMMON = 60;

/** Dice of the weights; a short sentence inside a long one counts too, a little less. */
function likenessOf(a: Passage, b: Passage, shared: number): number {
  const totals = [distinctWeight(a), distinctWeight(b)] as const;
  const dice = (2 * shared) / (totals[0] + totals[1]);
  const inside = shared / Math.min(...totals);
  const isShort = Math.min(a.terms.length, b.terms.length) < 4;
  return Math.min(1, isShort ? dice : Math.max(dice, inside * 0.8));
}

const weightCache = new WeakMap<Passage, number>();
function distinctWeight(passage: Passage): number {
  const known = weightCache.get(passage);
  if (known !== undefined) return known;
  const weights = new Map(passage.terms.map((term, at) => [term, passage.weights[at] ?? 1]));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  weightCache.set(passage, sum);
  return sum;
}

/** The heaviest chain of candidates that goes forward in both texts: longest increasing subsequence by weight, with a Fenwick tree. */
function bestChain(found: readonly Candidate[], a: Terms, b: Terms): Candidate[] {
  const sorted = [...found].sort((x, y) => x.b - y.b || y.a - x.a);
  const size = a.passages.length + 1;
  const best: { score: number; at: number }[] = Array.from({ length: size + 1 }, () => ({ score: 0, at: -1 }));
  const scores: number[] = [];
  const previous: number[] = [];
  for (const [index, candidate] of sorted.entries()) {
    let before = { score: 0, at: -1 };
    for (let node = candidate.a; node > 0; node -= node & -node)
      if (best[node]!.score > before.score) before = best[node]!;
    const gain = candidate.likeness * Math.min(a.passages[candidate.a]!.total, b.passages[candidate.b]!.total);
    scores[index] = before.score + gain;
    previous[index] = before.at;
    const own = { score: scores[index], at: index };
    for (let node = candidate.a + 1; node <= size; node += node & -node)
      if (best[node]!.score < own.score) best[node] = own;
  }
  let at = scores.reduce((top, score, index) => (score > (scores[top] ?? -1) ? index : top), -1);
  const chain: Candidate[] = [];
  while (at >= 0) {
    chain.push(sorted[at]!);
    at = previous[at]!;
  }
  return chain.reverse();
}

/** Share of the shorter sentence's words that the other has in the same order and run: shared pairs of neighbours. */
function samenessOf(a: Passage, b: Passage): number {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length < 2) return shorter.words[0] === longer.words[0] ? 1 : 0;
  const pairs = new Set(longer.words.slice(1).map((word, at) => `${longer.words[at]} ${word}`));
  const kept = shorter.words.slice(1).filter((word, at) => pairs.has(`${shorter.words[at]} ${word}`)).length;
  return kept / (shorter.words.length - 1);
}
