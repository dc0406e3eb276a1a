import { OPENING_CONJUNCTIONS, THERE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { headOf, isDocument, isPerson } from './head.ts';
import { leftOf } from './left-side.ts';
import { isOfPerson, mentionEnd, mentionOfPiece, type OuterSentence, type Outline, What } from './outline.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Subject } from './subject.ts';
import { isFiniteVerb, isParticiple, startsMention } from './word-classes.ts';

/** The subject behind a verb that follows its content: "…," said Jane Doe. */
export function subjectAfter(o: Outline, s: OuterSentence, verb: number): Subject | null {
  const first = verb + 1;
  if (first >= s.end || o.time[first]) return null;
  const end = phraseEnd(o, first, s.end);
  if (end === first) return null;
  const goesOn = end < s.end && isFiniteVerb(o.tag[end]!) && o.what[end] === What.word;
  if (goesOn && !isDocument(o, headOf(o, first, end))) return null; // but "said a note put out by the office"
  return nameBehindRole(o, s, first, end) ?? { first, end };
}

/** "said its secretary, Jane Doe.": the name behind a role, up to the next mark. */
function nameBehindRole(o: Outline, s: OuterSentence, first: number, comma: number): Subject | null {
  const name = comma + 1;
  if (name >= s.end || o.what[comma] !== What.comma || o.mention[comma - 1]! > 0 || !startsMention(o, name))
    return null;
  if (mentionOfPiece(o, name)?.kind !== 'name' || !isOfPerson(o, name)) return null;
  const end = mentionEnd(o, name, s.end);
  const isAlone = end >= s.end || o.what[end] !== What.word;
  return isAlone && isPerson(o, comma - 1) ? { first: name, end, before: { first, end: comma } } : null;
}

const isAnyVerb = (tag: number): boolean => isFiniteVerb(tag) || tag === Tag.pastParticiple;

/** The subject of the main clause: of the first finite verb before `before`, behind an opening aside. */
export function mainSubject(o: Outline, s: OuterSentence, before: number): Subject | null {
  let from = s.first;
  const opening = o.tag[from]!;
  if (
    opening === Tag.preposition ||
    opening === Tag.subordinator ||
    isParticiple(opening) ||
    OPENING_CONJUNCTIONS.has(o.word[from]!)
  ) {
    for (let at = from; at < Math.min(before, from + 40); at++) {
      if (o.what[at] !== What.comma) continue;
      from = at + 1;
      break;
    }
  }
  const end = Math.min(before, from + 60);
  for (const isVerb of [isFiniteVerb, isAnyVerb]) {
    for (let at = from; at < end; at++) {
      if (!isVerb(o.tag[at]!)) continue;
      const side = leftOf(o, { ...s, first: from }, at);
      if (side.subject && side.subject.relative === undefined && o.word[side.subject.first] !== THERE)
        return side.subject;
    }
  }
  return null;
}

/** The person whom a sentence is about before a piece: "Reyes was pleased. "We did it.”" */
export function personOf(o: Outline, s: OuterSentence, before: number): Subject | null {
  const subject = mainSubject(o, s, before);
  return subject && isOfPerson(o, headOf(o, subject.first, subject.end)) ? subject : null;
}
