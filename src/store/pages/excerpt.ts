import { type SearchQuery, searchWords } from '../search-words.ts';

export interface Excerpt {
  /** Plain text around the first hit, or the opening where nothing in the text is hit. */
  excerpt: string;
  /** Hits as spans into it. */
  marks: [number, number][];
}

const BEFORE = 80;
const LENGTH = 240;
/** No more of a text than this is looked through for words. */
const LOOKED_THROUGH = 200_000;

/** The words around the first hit of a query in a text. */
export function excerptOf(text: string, query: SearchQuery): Excerpt {
  const wanted = new Set(query.flat());
  const words = searchWords(text.slice(0, LOOKED_THROUGH));
  const hits = words.filter(({ word }) => wanted.has(word));
  const first = hits[0]?.start ?? 0;
  const from = words.findLast(({ start }) => start <= Math.max(0, first - BEFORE))?.start ?? 0;
  const start = first <= BEFORE ? 0 : from;
  const end =
    text.length - start <= LENGTH
      ? text.length
      : (words.findLast((word) => word.end <= start + LENGTH)?.end ?? start + LENGTH);
  const opening = start > 0 ? '… ' : '';
  const closing = end < text.length ? ' …' : '';
  const shift = opening.length - start;
  return {
    excerpt: opening + text.slice(start, end).replace(/\s/g, ' ') + closing,
    marks: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => [hit.start + shift, hit.end + shift]),
  };
}
