import type { Span } from '#text';

/** What a statement says, and the verb or noun that says that it is one, as places in its text. */
interface Said {
  content: readonly Span[];
  cue: { spans: readonly Span[] } | null;
}

/**
 * The words of a statement as readers see them: in one line, its parts joined by an ellipsis. An infinitive keeps the verb
 * that it hangs on: "declined to comment", "to comment" would tell the contrary.
 */
export function saidWords(text: string, { content, cue }: Said): string {
  return content
    .map(([start, end], at) => {
      const first = at === 0 ? startOfVerb(text, start, cue) : start;
      return text.slice(first, end).replace(/\s+/g, ' ');
    })
    .join(' … ');
}

/** Where the cue begins that an infinitive follows at once; otherwise where the content does. */
function startOfVerb(text: string, start: number, cue: Said['cue']): number {
  if (!/^to\s/i.test(text.slice(start, start + 3))) return start;
  const before = cue?.spans.findLast(([, end]) => end <= start && text.slice(end, start).trim() === '');
  return before?.[0] ?? start;
}
