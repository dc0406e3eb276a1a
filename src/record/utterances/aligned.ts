import type { Span } from '#text';
import type { AlignedSentences } from '../copies/aligned-sentences.ts';
import type { Union } from '../union.ts';
import type { Sayings } from './sayings.ts';

/** Joins what stands in sentences of a copy that match; a sentence that lost all attribution comes in as a mention without one. */
export function joinAligned(aligned: AlignedSentences, sayings: Sayings, union: Union): void {
  const firsts = firstsByStory(sayings);
  const within = (story: number, span: Span): number[] => {
    const found: number[] = [];
    for (let number = firsts[story] ?? 0; number < (firsts[story + 1] ?? 0); number++)
      if (touches(sayings.content(number), span)) found.push(number);
    return found;
  };
  const lost = new Map<string, number>();
  for (const { a, aSpan, b, bSpan } of aligned) {
    const [from, to] = [within(a, aSpan), within(b, bSpan)];
    if (from.length === 0) continue;
    if (to.length > 0) joinInOrder(from, to, sayings, union);
    else if (from.length === 1) {
      const key = `${b} ${bSpan[0]}`;
      const number = lost.get(key) ?? sayings.size;
      if (!lost.has(key)) {
        sayings.add(b, [bSpan], null);
        union.add();
        lost.set(key, number);
      }
      for (const one of from) union.join(one, number);
    }
  }
}

/** The number of each story's first saying, and at the end of them all: sayings come in the order of the stories. */
function firstsByStory(sayings: Sayings): number[] {
  const firsts: number[] = [];
  for (let number = 0; number < sayings.size; number++)
    while (firsts.length <= sayings.story(number)) firsts.push(number);
  firsts.push(sayings.size);
  return firsts;
}

function touches(content: readonly Span[], [start, end]: Span): boolean {
  return content.some(([from, to]) => from < end && start < to);
}

/** One to one where there are as many; else each with the one it shares most words with. */
function joinInOrder(from: readonly number[], to: readonly number[], sayings: Sayings, union: Union): void {
  for (const [at, number] of to.entries()) {
    const best =
      from.length === to.length
        ? from[at]
        : [...from].sort((x, y) => sayings.words.shared(y, number) - sayings.words.shared(x, number))[0];
    if (best !== undefined) union.join(best, number);
  }
}
