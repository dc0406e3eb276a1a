import type { Span } from '#text';
import { compareMatches } from '../compare/compare.ts';
import { type Terms, termsOf } from '../compare/terms.ts';
import type { CopyGroup, CopyPair, RecordedStory } from '../record.ts';
import { Union } from '../union.ts';
import { CopyIndex } from './candidates.ts';
import { lostBetween } from './lost.ts';

/** Two sentences of two stories, one made from the other. */
export interface Aligned {
  a: string;
  aSpan: Span;
  b: string;
  bSpan: Span;
}

export interface Copies {
  groups: CopyGroup[];
  /** Sentences that stand for each other in copies and rewrites, the earlier story first. */
  aligned: Aligned[];
}

/** From here on two matched sentences of a copy say the same. */
const SAME_SENTENCE = 0.3;

/** Groups of stories that derive from one text, by an index; within a pair `a` came first. */
export function copiesOf(stories: readonly RecordedStory[], tell: (words: string) => void = () => {}): Copies {
  const inOrder = [...stories].sort(byTime);
  const index = new CopyIndex();
  const pairs: CopyPair[] = [];
  const aligned: Aligned[] = [];
  const recent = new RecentTerms();
  const union = new Union();
  const numbers = new Map<string, number>();
  for (const story of inOrder) {
    if (index.size % 100 === 0) tell(`${index.size} of ${inOrder.length} stories compared`);
    const terms = recent.of(story);
    numbers.set(story.id, union.add());
    for (const earlierAt of index.add(terms)) {
      const earlier = inOrder[earlierAt];
      if (!earlier) continue;
      const before = recent.of(earlier);
      const { label, score, blocks, matches } = compareMatches(before, terms);
      if (label === 'different') continue;
      const sentences = matches
        .filter(({ likeness }) => likeness >= SAME_SENTENCE)
        .flatMap((match): Aligned[] => {
          const [aSpan, bSpan] = [before.passages[match.a]?.span, terms.passages[match.b]?.span];
          return aSpan && bSpan ? [{ a: earlier.id, aSpan, b: story.id, bSpan }] : [];
        });
      aligned.push(...sentences);
      pairs.push({ a: earlier.id, b: story.id, label, score, blocks, lost: lostBetween(earlier, story, sentences) });
      union.join(earlierAt, numbers.get(story.id) ?? earlierAt);
    }
  }
  return { groups: groupsOf(pairs, inOrder, union), aligned };
}

/** Terms of the texts used last: those that a text is compared with are mostly of its own days. Memory stays flat. */
class RecentTerms {
  readonly #kept = new Map<string, Terms>();

  of({ id, reading }: RecordedStory): Terms {
    const terms = this.#kept.get(id) ?? termsOf(reading.text);
    this.#kept.delete(id);
    this.#kept.set(id, terms);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return terms;
  }
}
const KEPT = 600;

function byTime(a: RecordedStory, b: RecordedStory): number {
  const [one, other] = [a.reading.published ?? '9999', b.reading.published ?? '9999'];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Stories joined by pairs, however far apart; the earliest of a group is its first. */
function groupsOf(pairs: readonly CopyPair[], inOrder: readonly RecordedStory[], union: Union): CopyGroup[] {
  const numbers = new Map(inOrder.map(({ id }, number) => [id, number]));
  const groups = new Map<number, CopyGroup>();
  for (const [number, { id }] of inOrder.entries()) {
    const root = union.find(number);
    const group = groups.get(root) ?? { stories: [], first: id, pairs: [] };
    group.stories.push(id);
    groups.set(root, group);
  }
  for (const pair of pairs) groups.get(union.find(numbers.get(pair.a) ?? 0))?.pairs.push(pair);
  return [...groups.values()].filter(({ stories }) => stories.length > 1);
}
