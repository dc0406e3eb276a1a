import type { Span } from '#text';
import type { Aligned } from '../copies/copies.ts';
import type { RecordedStory } from '../record.ts';
import type { Union } from '../union.ts';
import { sayingTerms } from './saying-terms.ts';
import type { Said } from './utterances.ts';

/** Joins what stands in sentences of a copy that match; a sentence that lost all attribution comes in as a mention without one. */
export function joinAligned(
  stories: readonly RecordedStory[],
  aligned: readonly Aligned[],
  sayings: Said[],
  union: Union,
): void {
  const texts = new Map(stories.map(({ id, reading }) => [id, reading.text]));
  const byStory = new Map<string, number[]>();
  for (const [number, { story }] of sayings.entries()) {
    const known = byStory.get(story);
    if (known) known.push(number);
    else byStory.set(story, [number]);
  }
  const within = (story: string, span: Span): number[] =>
    (byStory.get(story) ?? []).filter((number) => touches(sayings[number]?.content ?? [], span));
  const lost = new Map<string, number>();
  for (const { a, aSpan, b, bSpan } of aligned) {
    const [from, to] = [within(a, aSpan), within(b, bSpan)];
    if (from.length === 0) continue;
    if (to.length > 0) joinInOrder(from, to, sayings, union);
    else if (from.length === 1) {
      const key = `${b} ${bSpan[0]}`;
      const number = lost.get(key) ?? sayings.length;
      if (!lost.has(key)) {
        const text = texts.get(b)?.slice(...bSpan) ?? '';
        sayings.push({ story: b, content: [bSpan], speaker: null, text, terms: sayingTerms(text) });
        union.add();
        lost.set(key, number);
      }
      for (const one of from) union.join(one, number);
    }
  }
}

function touches(content: readonly Span[], [start, end]: Span): boolean {
  return content.some(([from, to]) => from < end && start < to);
}

/** One to one where there are as many; else each with the one it shares most words with. */
function joinInOrder(from: readonly number[], to: readonly number[], sayings: readonly Said[], union: Union): void {
  for (const [at, number] of to.entries()) {
    const best =
      from.length === to.length ? from[at] : [...from].sort((x, y) => likeness(y, number) - likeness(x, number))[0];
    if (best !== undefined) union.join(best, number);
  }
  function likeness(one: number, other: number): number {
    const [a, b] = [sayings[one]?.terms.words, sayings[other]?.terms.words];
    return a && b ? [...a].filter((word) => b.has(word)).length : 0;
  }
}
