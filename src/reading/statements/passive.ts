import { ASKED, IT } from '../scan/small-words.ts';
import { contentEnd } from './content-end.ts';
import { type Draft, type Range, withVerb } from './draft.ts';
import type { OuterSentence, Outline } from './outline.ts';
import type { VerbCue } from './verb-cue.ts';

/**
 * Reports that name nobody.
 *
 *     It was announced that the bridge would close.  The bridge is said to be tired.
 *                           ----------------------   ----------         -----------
 */
export function passive(o: Outline, s: OuterSentence, cue: VerbCue): Draft | null {
  const { left, right, word } = cue;
  if (!left.passive || left.negated || !left.subject || o.word[cue.verb] === ASKED) return null; // "was asked what he thought"
  const subject = left.subject;
  const first = right.start;
  const clause = right.opener === 'that' || (right.opener === 'clause' && word.speaks && word.tells);
  if (clause && (o.word[subject.first] === IT || word.tells))
    return draft(cue, [{ first, end: contentEnd(o, s, first) }]);
  if (right.opener !== 'infinitive' || word.tells || !(word.speaks || word.believes) || subject.relative !== undefined)
    return null;
  return draft(cue, [
    { first: subject.first, end: subject.end },
    { first, end: contentEnd(o, s, first) },
  ]);
}

const draft = (cue: VerbCue, content: Range[]): Draft =>
  withVerb('passive', { ...cue, subject: null }, content, cue.word.speaks ? 'speech' : 'stance');
