import { type Draft, type Range, withCue } from './draft.ts';
import { couldSpeak, headOf, isPerson } from './head.ts';
import { actorOfPiece, nextOf, type OuterSentence, type Outline, What } from './outline.ts';
import type { Subject } from './subject.ts';
import { holdsFinite } from './word-classes.ts';

const SPEAKER_LENGTH = 6;

/**
 * A headline in two halves, one of them a speaker.
 *
 *     Mayor: bridge to close      Bridge to close: mayor
 *     ~~~~~  ---------------      ---------------  ~~~~~
 */
export function headlineColon(o: Outline, s: OuterSentence): Draft | null {
  const colon = nextOf(o, What.colon, s.first + 1, Math.min(s.end - 1, s.first + 30));
  if (colon < 0) return null;
  const end = o.what[s.end - 1] === What.stop ? s.end - 1 : s.end;
  if (isSpeaker(o, s.first, colon, false))
    return draft({ first: s.first, end: colon }, { first: colon + 1, end: s.end }, colon);
  if (isSpeaker(o, colon + 1, end, true))
    return draft({ first: colon + 1, end }, { first: s.first, end: colon }, colon);
  return null;
}

/** A short phrase without a verb: a person's name before the colon, a name or a noun for people behind it. */
function isSpeaker(o: Outline, first: number, end: number, behind: boolean): boolean {
  if (end <= first || end - first > SPEAKER_LENGTH) return false;
  for (let at = first; at < end; at++) if (o.what[at] !== What.word && o.what[at] !== What.joiner) return false;
  if (holdsFinite(o, first, end)) return false;
  const subject: Subject = { first, end };
  const head = headOf(o, first, end);
  const type = actorOfPiece(o, head)?.type;
  if (behind) return couldSpeak(o, subject) && (isPerson(o, head) || type === 'person' || type === 'organisation');
  return type === 'person' || (type === 'organisation' && end - first <= 4) || (end - first === 1 && isPerson(o, head));
}

const draft = (subject: Subject, content: Range, colon: number): Draft =>
  withCue('headline-colon', subject, [content], colon, colon + 1, 'say');
