import { AS } from '../scan/small-words.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { type Draft, type Range, withVerb } from './draft.ts';
import { isCut, nextOf, type OuterSentence, type Outline, What } from './outline.ts';
import type { VerbCue } from './verb-cue.ts';
import { holdsFinite } from './word-classes.ts';

const PUT = wordSet(['put', 'puts', 'puting', 'putting']);
const IT = wordSet(['it', 'them']);

/**
 * A source in a clause with "as", before or behind what it says.
 *
 *     As the mayor put it, the bridge is tired.
 *        ~~~~~~~~~         -------------------
 */
export function asSaid(o: Outline, s: OuterSentence, cue: VerbCue, from: number): Draft | null {
  const as = cue.first - 1;
  if (!cue.subject || as < s.first || o.word[as] !== AS) return null;
  const puts = PUT.has(o.word[cue.verb]!);
  if (puts ? !IT.has(o.word[cue.verb + 1]!) : !cue.word.speaks) return null;
  const end = asideEnd(o, s, cue.verb + 1);
  const leads = as === from;
  const content: Range[] = [];
  if (!leads && (o.what[as - 1] === What.comma || o.what[as - 1] === What.dash || o.what[as - 1] === What.quotation))
    if (says(o, from, as)) content.push({ first: from, end: as });
  // "as he said in 2019, 2021 and 2023": what goes on behind the clause says something itself.
  if ((leads || content.length === 0) && end < s.end && says(o, end, s.end)) content.push({ first: end, end: s.end });
  if (content.length === 0) return null;
  return withVerb('as-said', cue, content, 'speech', puts ? cue.verb + 2 : cue.verb + 1);
}

const says = (o: Outline, first: number, end: number): boolean =>
  holdsFinite(o, first, end) || nextOf(o, What.quotation, first, end) >= 0;

/** The mark that ends the clause with "as". */
function asideEnd(o: Outline, s: OuterSentence, from: number): number {
  for (let at = from; at < Math.min(s.end, from + 25); at++) {
    if (isCut(o, at)) return at;
  }
  return s.end;
}
