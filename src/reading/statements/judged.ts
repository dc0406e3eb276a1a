import { Tag } from '../scan/tag.ts';
import { type Draft, withVerb } from './draft.ts';
import { isCut, type OuterSentence, type Outline, What } from './outline.ts';
import type { VerbCue } from './verb-cue.ts';
import { isFiniteVerb, opensPhrase } from './word-classes.ts';

/**
 * A judgement, with what is judged as its object: a stance, nothing said.
 *
 *     The union accused the company of delays.
 *     ~~~~~~~~~         ---------------------
 */
export function judged(o: Outline, s: OuterSentence, cue: VerbCue): Draft | null {
  const { word, left, verb } = cue;
  if (!word.judges || !cue.subject || left.passive || left.negated || left.infinitive) return null;
  const first = verb + 1;
  if (first >= s.end || !opensPhrase(o, first)) return null;
  const end = objectEnd(o, s, first);
  return withVerb('judged', cue, [{ first, end }], 'stance');
}

/** End of an object: before a mark, another verb or a subordinate clause. */
export function objectEnd(o: Outline, s: OuterSentence, first: number): number {
  for (let at = first + 1; at < s.end; at++) {
    if (isCut(o, at) && o.what[at] !== What.quotation) return at;
    if (o.tag[at] === Tag.conjunction && isFiniteVerb(o.tag[at + 1]!)) return at;
    if (o.tag[at] === Tag.subordinator) return at;
  }
  return s.end;
}
