import type { Line } from '#reading';
import type { Story } from '../story.ts';
import { isSearchTerms } from './search-terms.ts';

const LONGEST = 300;
const known = new WeakMap<Story, ReadonlySet<Line>>();

/** "Keywords: dam, mill": what the page itself calls its terms is furniture. */
const LABELLED = /^\p{L}[\p{L} ]{2,40}:\s/u;

/** Lines of search terms or hashtags, the first line left aside: it may be a headline. */
export function searchLinesOf(story: Story): ReadonlySet<Line> {
  const found = known.get(story) ?? new Set(story.lines.slice(1).filter(isSearchLine(story)));
  known.set(story, found);
  return found;
}

function isSearchLine({ text }: Story): (line: Line) => boolean {
  let counts: Map<string, number> | null = null;
  const isTold = (word: string): boolean => {
    counts ??= countWords(text);
    return (counts.get(word.toLowerCase()) ?? 0) > 1;
  };
  return ({ start, end, kind }) => {
    if (end - start > LONGEST) return false;
    const words = text.slice(start, end);
    return !(kind === 'furniture' && LABELLED.test(words)) && isSearchTerms(words, isTold);
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
