import type { Draft } from './draft.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';

/** A sentence with what was found in it. */
export interface SentenceReading {
  sentence: OuterSentence;
  drafts: Draft[];
  /** True where its content was added to a statement of another sentence, which then stands in `drafts` too. */
  joined: boolean;
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

export function endsInColon(o: Outline, { first, end }: OuterSentence): boolean {
  return end > first && o.what[end - 1] === What.colon;
}

/** True where a statement holds a quotation, so that a quotation right behind its sentence goes on with it. */
export function contentIsOpen(o: Outline, _reading: SentenceReading, draft: Draft): boolean {
  if (draft.cue?.kind === 'stance') return false;
  return draft.content.some(({ first, end }) => {
    return o.what[first] === What.quotation || o.what[end - 1] === What.quotation;
  });
}
