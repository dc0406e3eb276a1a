import { compareTerms } from '../compare/compare.ts';
import { termsOf } from '../compare/terms.ts';
import type { CopyGroup, CopyPair, RecordedStory } from '../record.ts';
import { CopyIndex } from './candidates.ts';
import { lostBetween } from './lost.ts';

/** Groups of stories that derive from one text, by an index; within a pair `a` came first. */
export function copiesOf(stories: readonly RecordedStory[]): CopyGroup[] {
  const inOrder = [...stories].sort((a, b) => order(a, b));
  const index = new CopyIndex();
  const pairs: CopyPair[] = [];
  for (const story of inOrder) {
    const terms = termsOf(story.reading.text);
    for (const candidate of index.add(terms)) {
      const earlier = inOrder[candidate.index];
      if (!earlier) continue;
      const { label, score, blocks } = compareTerms(candidate.terms, terms);
      if (label !== 'different')
        pairs.push({ a: earlier.id, b: story.id, label, score, blocks, lost: lostBetween(earlier, story, blocks) });
    }
  }
  return groupsOf(pairs, inOrder);
}

function order(a: RecordedStory, b: RecordedStory): number {
  const [one, other] = [a.reading.published ?? '9999', b.reading.published ?? '9999'];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Stories joined by pairs, however far apart; the earliest of a group is its first. */
function groupsOf(pairs: readonly CopyPair[], inOrder: readonly RecordedStory[]): CopyGroup[] {
  const root = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    while (root.get(at) !== undefined && root.get(at) !== at) at = root.get(at) ?? at;
    root.set(id, at);
    return at;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [find(a), find(b)];
    if (one !== other) root.set(other, one);
  }
  const groups = new Map<string, CopyGroup>();
  for (const { id } of inOrder) {
    if (!root.has(id)) continue;
    const key = find(id);
    const group = groups.get(key) ?? { stories: [], first: id, pairs: [] };
    group.stories.push(id);
    groups.set(key, group);
  }
  for (const pair of pairs) groups.get(find(pair.a))?.pairs.push(pair);
  return [...groups.values()].filter(({ stories }) => stories.length > 1);
}
