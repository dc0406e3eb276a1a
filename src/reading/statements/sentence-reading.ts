import type { Draft } from './draft.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';

/** A sentence with what was found in it. */
export interface SentenceReading {
  sentence: OuterSentence;
  drafts: Draft[];
}

/** True where a sentence is nothing but quotations. */
export function isAllQuoted(o: Outline, { first, end }: OuterSentence): boolean {
  let quoted = false;
  for (let at = first; at < end; at++) {
    if (o.what[at] === What.quotation) quoted = true;
    else if (o.what[at] === What.word) return false;
  }
  return quoted;
}

/** True where a statement begins or ends with a quotation, so that a quotation behind it goes on. */
export function isQuotation(o: Outline, draft: Draft): boolean {
  if (draft.cue?.kind === 'stance') return false;
  return draft.content.some(({ first, end }) => {
    return o.what[first] === What.quotation || o.what[end - 1] === What.quotation;
  });
}
