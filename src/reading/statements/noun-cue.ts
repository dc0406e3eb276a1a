import { CLAIMS, POSSESSIVES, RELATIVES, THAT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { stanceNouns } from '../words/stance-nouns.ts';
import { isVerbGroup } from './clause-starts.ts';
import { type Draft, withCue } from './draft.ts';
import { type OuterSentence, type Outline, textOfPiece, What } from './outline.ts';
import { phraseStart } from './phrase-start.ts';
import type { Subject } from './subject.ts';
import { isFiniteVerb, isPossessive } from './word-classes.ts';

const STANCES = wordSet(stanceNouns);

/** True where a word names a saying or a belief. */
export const isCueNoun = (o: Outline, at: number): boolean => CLAIMS.has(o.word[at]!) || STANCES.has(o.word[at]!);

/**
 * A noun for a saying, with whose it is and the clause that completes it.
 *
 *     She rejected the mayor's claim that the bridge would hold.
 *                  ~~~~~~~~~~~            ---------------------
 */
export function nounCue(o: Outline, s: OuterSentence, noun: number): Draft | null {
  if (o.tag[noun] !== Tag.noun) return null;
  const that = noun + 1;
  const subject = ownerOf(o, s, noun);
  if (!subject || that + 1 >= s.end || o.word[that] !== THAT || isFiniteVerb(o.tag[that + 1]!)) return null;
  const end = clauseEnd(o, s, that + 1);
  return withCue(
    'noun-cue',
    subject,
    [{ first: that + 1, end }],
    noun,
    noun + 1,
    textOfPiece(o, noun).toLowerCase(),
    STANCES.has(o.word[noun]!) ? 'stance' : 'noun',
  );
}

/** "his", "the mayor's", with at most two words between owner and noun. */
function ownerOf(o: Outline, s: OuterSentence, noun: number): Subject | null {
  for (let at = noun - 1; at >= s.first && at >= noun - 3; at--) {
    if (POSSESSIVES.has(o.word[at]!)) return { first: at, end: at + 1 };
    if (isPossessive(o, at)) {
      const first = phraseStart(o, s.first, at - 1);
      return first < 0 ? null : { first, end: at };
    }
  }
  return null;
}

/** End of a clause in the middle of a sentence: before a comma, or before the verb of the sentence around it. */
function clauseEnd(o: Outline, s: OuterSentence, first: number): number {
  let verbs = 0;
  let taken = 0;
  for (let at = first; at < s.end; at++) {
    if (o.what[at] === What.comma || o.what[at] === What.stop || o.what[at] === What.semicolon) return at;
    if (o.what[at] !== What.word) continue;
    const tag = o.tag[at]!;
    if (RELATIVES.has(o.word[at]!) || tag === Tag.subordinator || tag === Tag.conjunction) taken++;
    else if (isFiniteVerb(tag) && !isPossessive(o, at)) {
      if (taken > 0) taken--;
      else if (verbs > 0) return at;
      else verbs++;
      while (at + 1 < s.end && isVerbGroup(o.tag[at + 1]!)) at++;
    }
  }
  return s.end;
}
