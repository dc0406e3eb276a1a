import { compareMatches } from '../compare/compare.ts';
import { type Terms, termsOfReading } from '../compare/terms.ts';
import { type Entries, entries } from '../entries.ts';
import type { CopyGroup, RecordedStory } from '../record.ts';
import { Union } from '../union.ts';
import { AlignedSentences } from './aligned-sentences.ts';
import { CopyIndex } from './candidates.ts';
import { sentencesMade } from './in-gaps.ts';
import { inOrderOfTime } from './in-order-of-time.ts';
import { lostBetween } from './lost.ts';
import { Pairs } from './pairs.ts';

export interface Copies {
  groups: Entries<CopyGroup>;
  aligned: AlignedSentences;
}

/** Groups of stories that derive from one text, by an index; within a pair `a` came first. */
export function copiesOf(stories: readonly RecordedStory[], tell: (words: string) => void = () => {}): Copies {
  const inOrder = inOrderOfTime(stories);
  const index = new CopyIndex();
  const pairs = new Pairs(stories);
  const aligned = new AlignedSentences();
  const recent = new RecentTerms(stories);
  const union = new Union();
  for (const [at, number] of inOrder.entries()) {
    if (at % 100 === 0) tell(`${at} of ${inOrder.length} stories compared`);
    const story = stories[number];
    if (!story) continue;
    const terms = recent.of(number);
    union.add();
    for (const earlierAt of index.add(terms)) {
      const earlierNumber = inOrder[earlierAt] ?? 0;
      const earlier = stories[earlierNumber];
      if (!earlier) continue;
      const before = recent.of(earlierNumber);
      const { label, score, blocks, matches } = compareMatches(before, terms);
      if (label === 'different') continue;
      const isWhole = label !== 'partial';
      const sentences = sentencesMade(matches, before, terms, isWhole).flatMap(({ a, b, isRest }) => {
        const [aSpan, bSpan] = [before.passages[a]?.span, terms.passages[b]?.span];
        return aSpan && bSpan ? [{ a: earlierNumber, aSpan, b: number, bSpan, isWhole, isRest }] : [];
      });
      // The rest of a longer sentence lost what that one says of its speaker, but is no other telling of it.
      for (const sentence of sentences) if (!sentence.isRest) aligned.push(sentence);
      pairs.add(earlierNumber, number, { label, score, blocks, lost: lostBetween(earlier, story, sentences) });
      union.join(earlierAt, at);
    }
  }
  return { groups: groupsOf(pairs, inOrder, union, stories), aligned };
}

/** Terms of the texts used last: those that a text is compared with are mostly of its own days. Memory stays flat. */
class RecentTerms {
  readonly #stories: readonly RecordedStory[];
  readonly #kept = new Map<number, Terms>();

  constructor(stories: readonly RecordedStory[]) {
    this.#stories = stories;
  }

  of(story: number): Terms {
    const terms = this.#kept.get(story) ?? this.#read(story);
    this.#kept.delete(story);
    this.#kept.set(story, terms);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return terms;
  }

  #read(number: number): Terms {
    const story = this.#stories[number];
    return story ? termsOfReading(story.reading) : { length: 0, passages: [], total: 0 };
  }
}
const KEPT = 600;

/** Stories joined by pairs, however far apart; the earliest of a group is its first. */
function groupsOf(
  pairs: Pairs,
  inOrder: Int32Array,
  union: Union,
  stories: readonly RecordedStory[],
): Entries<CopyGroup> {
  const groups = union.groups();
  const shared = Int32Array.from(
    Array.from({ length: groups.length }, (_, group) => group).filter((group) => groups.members(group).length > 1),
  );
  const rootOf = new Map<number, number>();
  for (const [at, number] of inOrder.entries()) rootOf.set(number, union.find(at));
  const pairsByRoot = new Map<number, number[]>();
  for (let pair = 0; pair < pairs.length; pair++) {
    const root = rootOf.get(pairs.first(pair)) ?? 0;
    const known = pairsByRoot.get(root);
    if (known) known.push(pair);
    else pairsByRoot.set(root, [pair]);
  }
  return entries(shared.length, (at) => {
    const members = groups.members(shared[at] ?? 0);
    const ids = [...members].map((place) => stories[inOrder[place] ?? 0]?.id ?? '');
    return {
      stories: ids,
      first: ids[0] ?? '',
      pairs: (pairsByRoot.get(members[0] ?? 0) ?? []).map((pair) => pairs.at(pair)),
    };
  });
}
