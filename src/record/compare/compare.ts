import type { Span } from '#text';
import { type Match, matchPassages } from './match.ts';
import { closeness } from './short-texts.ts';
import { type Terms, termsOf } from './terms.ts';

export type CopyLabel = 'copy' | 'rewrite' | 'partial' | 'different';

/** Passages of two texts that stand for each other; spans into each text. */
export interface Block {
  a: Span;
  b: Span;
}

/** How much of two texts is one. */
export interface Comparison {
  /** 0 to 1: share of the text that has more of it, by weight of its words. */
  score: number;
  label: CopyLabel;
  blocks: Block[];
}

/** So much of a text must stand in the other, and so much of its sentences have a counterpart, to be made from it. */
const DERIVED = { covered: 0.33, matched: 0.58 };
/** A lifted passage: so many words that stand in both word for word, outside quotation. */
const LIFTED_WORDS = 18;
/** A copy keeps nearly every matched sentence as it was. */
const KEPT = { sameness: 0.98, untouched: 0.85 };

/** In other words a text is a rewrite only where it goes the same way; two reporters order the same facts differently. */
const RETOLD = { sameness: 0.6, order: 0.7, sentences: 7, covered: 0.55 };

/** Compares two texts: how much of each stands in the other, seen through light rewriting. Pure; any two texts. */
export function compare(a: string, b: string): Comparison {
  // Also where there is too little to be cut into sentences that tell anything.
  if (a === b && a.trim() !== '') return { score: 1, label: 'copy', blocks: [{ a: [0, a.length], b: [0, b.length] }] };
  return compareTerms(termsOf(a), termsOf(b));
}

/** The same for texts cut before: for many comparisons of few texts. */
export function compareTerms(a: Terms, b: Terms): Comparison {
  const { score, label, blocks } = compareMatches(a, b);
  return { score, label, blocks };
}

/** What two texts have of each other, with the sentences that stand for each other. */
type Compared = Comparison & { matches: Match[] };

/** The same, with the sentences that stand for each other; made once for two texts: copies, differences and the report's rows ask for it. */
export function compareMatches(a: Terms, b: Terms): Compared {
  const ofA = compared.get(a) ?? new WeakMap<Terms, Compared>();
  compared.set(a, ofA);
  const known = ofA.get(b) ?? comparedAnew(a, b);
  ofA.set(b, known);
  return known;
}
const compared = new WeakMap<Terms, WeakMap<Terms, Compared>>();

function comparedAnew(a: Terms, b: Terms): Compared {
  if (a.passages.length === 0 || b.passages.length === 0)
    return { score: 0, label: 'different', blocks: [], matches: [] };
  const matches = matchPassages(a, b);
  const own = withoutSharedEnds(matches, a, b);
  const share = sharesOf(own, a, b);
  const label = labelOf(own, share, a, b);
  const isShort = a.passages.length <= 3 && b.passages.length <= 3;
  const score = isShort ? closeness(a, b) : Math.min(1, share.covered);
  return {
    score: round(label === 'different' && !isShort ? score * 0.5 : Math.max(score, label === 'different' ? 0 : 0.15)),
    label,
    blocks: blocksOf(own, label, a, b),
    matches,
  };
}

interface Shares {
  /** Weight of the text that is covered more, by how alike the matched sentences are. */
  covered: number;
  /** Share of the sentences of the text that has the larger share matched, by weight. */
  matched: number;
  sameness: number;
  untouched: number;
}

function sharesOf(matches: readonly Match[], a: Terms, b: Terms): Shares {
  const sums = { a: 0, b: 0, wholeA: 0, wholeB: 0, same: 0, untouched: 0, weight: 0 };
  const told = new Set(
    matches.filter((match) => !a.passages[match.a]!.isQuoted && match.likeness >= 0.55).map(placeOf),
  );
  for (const match of matches) {
    const from = a.passages[match.a]!;
    const to = b.passages[match.b]!;
    const isHeard = from.isQuoted && to.isQuoted && !standsAmong(match, told);
    const worth = match.likeness ** 1.3 * (isHeard ? QUOTED_WORTH : 1);
    sums.a += from.total * worth;
    sums.b += to.total * worth;
    sums.wholeA += from.total;
    sums.wholeB += to.total;
    const weight = Math.min(from.total, to.total);
    sums.weight += weight;
    sums.same += weight * match.sameness;
    sums.untouched += match.sameness > 0.995 ? weight : 0;
  }
  const weight = sums.weight || 1;
  return {
    covered: Math.max(sums.a / a.total, sums.b / b.total),
    matched: Math.max(sums.wholeA / a.total, sums.wholeB / b.total),
    sameness: sums.same / weight,
    untouched: sums.untouched / weight,
  };
}
const placeOf = ({ a, b }: Match): string => `${a} ${b}`;

/** True for a quotation whose neighbours in both texts match as well: then the story was taken, not the words heard. */
function standsAmong({ a, b }: Match, told: ReadonlySet<string>): boolean {
  return told.has(`${a - 1} ${b - 1}`) || told.has(`${a + 1} ${b + 1}`);
}

/** Words in quotation marks that both have may come from the speaker: they count less. */
const QUOTED_WORTH = 0.6;

function labelOf(matches: readonly Match[], share: Shares, a: Terms, b: Terms): CopyLabel {
  if (share.covered >= DERIVED.covered && share.matched >= DERIVED.matched) {
    if (share.sameness >= KEPT.sameness && share.untouched >= KEPT.untouched) return 'copy';
    const isRetold =
      (matches.length >= RETOLD.sentences || share.covered >= RETOLD.covered) && orderOf(matches) >= RETOLD.order;
    if (isRetold || share.sameness >= RETOLD.sameness) return 'rewrite';
  }
  return liftedWords(matches, a, b) >= LIFTED_WORDS ? 'partial' : 'different';
}

/** Share of the matches that go forward in both texts at once: the longest rising chain. */
function orderOf(matches: readonly Match[]): number {
  const tails: number[] = [];
  for (const { a } of matches) {
    const at = tails.findIndex((tail) => tail >= a);
    if (at < 0) tails.push(a);
    else tails[at] = a;
  }
  return matches.length === 0 ? 0 : tails.length / matches.length;
}

/** The longest run of neighbouring sentences that stand in both nearly word for word, in words; quotations alone do not count. */
function liftedWords(matches: readonly Match[], a: Terms, b: Terms): number {
  let longest = 0;
  let run = 0;
  let previous: Match | null = null;
  for (const match of matches) {
    const isLifted = match.sameness >= 0.75 && match.likeness >= 0.6;
    if (!isLifted) continue;
    const follows = previous !== null && Math.abs(match.b - previous.b) <= 2 && Math.abs(match.a - previous.a) <= 2;
    const passage = b.passages[match.b]!;
    const isHeard = passage.isQuoted && a.passages[match.a]!.isQuoted;
    const words = passage.words.length * match.sameness * (isHeard ? 0.3 : 1);
    run = follows ? run + words : words;
    longest = Math.max(longest, run);
    previous = match;
  }
  return longest;
}

/** A head or foot that two texts share (a note of the house, a form) is no story: the same last or first sentences, little else between them. */
function withoutSharedEnds(matches: readonly Match[], a: Terms, b: Terms): Match[] {
  const byPlace = new Map(
    matches.filter(({ sameness }) => sameness > 0.9).map((match) => [`${match.a} ${match.b}`, match]),
  );
  const foot: Match[] = [];
  for (let back = 1; ; back++) {
    const match = byPlace.get(`${a.passages.length - back} ${b.passages.length - back}`);
    if (!match) break;
    foot.push(match);
  }
  const share = foot.reduce((sum, match) => sum + a.passages[match.a]!.total, 0) / Math.min(a.total, b.total);
  const rest = matches.filter((match) => !foot.includes(match));
  const restLikeness = rest.filter(({ likeness }) => likeness >= 0.55).length;
  return foot.length > 0 && share < 0.6 && restLikeness < rest.length * 0.5 + 1 && restLikeness <= 2
    ? rest
    : [...matches];
}

/** Neighbouring matches as one block; of a partial copy only what is alike. */
function blocksOf(matches: readonly Match[], label: CopyLabel, a: Terms, b: Terms): Block[] {
  const least = label === 'copy' || label === 'rewrite' ? 0.2 : 0.6;
  const blocks: { first: Match; last: Match; lowA: number; highA: number }[] = [];
  for (const match of matches) {
    if (match.likeness < least) continue;
    const open = blocks.at(-1);
    if (open && match.b - open.last.b <= 1 && match.a - open.last.a === 1) {
      open.last = match;
      open.highA = match.a;
    } else blocks.push({ first: match, last: match, lowA: match.a, highA: match.a });
  }
  return blocks
    .filter(({ first, last }) => label !== 'partial' || wordsIn(b, first.b, last.b) >= 8)
    .map(({ first, last, lowA, highA }) => ({
      a: [a.passages[lowA]!.span[0], a.passages[highA]!.span[1]],
      b: [b.passages[first.b]!.span[0], b.passages[last.b]!.span[1]],
    }));
}

function wordsIn({ passages }: Terms, first: number, last: number): number {
  return passages.slice(first, last + 1).reduce((sum, { words }) => sum + words.length, 0);
}

function round(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 1e4) / 1e4;
}
