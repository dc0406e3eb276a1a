import { CUE_WORDS } from './cue-words.ts';
import { type Draft, type Range, withCue, withVerb } from './draft.ts';
import { couldSpeak } from './head.ts';
import { mainSubject } from './main-subject.ts';
import { isOfPerson, mentionEnd, type OuterSentence, type Outline, What } from './outline.ts';
import { phraseStart } from './phrase-start.ts';
import { isAllQuoted, type SentenceReading } from './sentence-reading.ts';
import type { Subject } from './subject.ts';
import { readVerbCue } from './verb-cue.ts';
import { holdsFinite, startsMention } from './word-classes.ts';

/**
 * A quotation behind a colon, in the same sentence or in the next one, whatever verb leads to it.
 *
 *     The mayor was blunt: "It will fall."
 *     ~~~~~~~~~            ---------------
 */
export function colonQuotations(o: Outline, readings: readonly SentenceReading[]): void {
  readings.forEach((reading, index) => {
    const { sentence } = reading;
    const colon = colonOf(o, sentence);
    if (colon <= sentence.first) return;
    const inside = colon + 1 < sentence.end;
    const next = readings[index + 1];
    const quoted = inside
      ? o.what[colon + 1] === What.quotation
      : next !== undefined && next.drafts.length === 0 && isAllQuoted(o, next.sentence);
    if (!quoted || (inside && isClaimed(reading, colon + 1))) return;
    const content = inside
      ? { first: colon + 1, end: colon + 2 }
      : { first: next!.sentence.first, end: next!.sentence.end };
    const draft = draftOf(o, openPart(reading, colon), colon, content);
    if (!draft) return;
    (inside ? reading : next!).drafts.push(draft);
  });
}

/** The colon at the end of a sentence, or the first one that a quotation follows; -1 where there is none. */
function colonOf(o: Outline, { first, end }: OuterSentence): number {
  if (o.what[end - 1] === What.colon) return end - 1;
  for (let at = first + 1; at < end - 1; at++) {
    if (o.what[at] === What.colon && o.what[at + 1] === What.quotation) return at;
  }
  return -1;
}

const isClaimed = ({ drafts }: SentenceReading, piece: number): boolean =>
  drafts.some(({ content }) => content.some(({ first, end }) => first <= piece && piece < end));

/** What stands between the last statement before the colon and the colon: nobody before that leads the quotation in. */
function openPart({ sentence, drafts }: SentenceReading, colon: number): OuterSentence {
  let { first } = sentence;
  for (const { content } of drafts) for (const { end } of content) if (end > first && end < colon - 1) first = end;
  return { ...sentence, first };
}

function draftOf(o: Outline, s: OuterSentence, colon: number, content: Range): Draft | null {
  for (let at = colon - 1; at >= s.first && at > colon - 20; at--) {
    if (!CUE_WORDS.get(o.word[at]!)?.speaks) continue;
    const cue = readVerbCue(o, s, at, null);
    if (cue?.subject && !cue.left.negated) return withVerb('colon-quotation', cue, [content]);
  }
  const subject = speakerBefore(o, s, colon);
  return subject && withCue('colon-quotation', subject, [content], colon, colon + 1, 'say');
}

/** Who stands right before the colon, else whom the sentence is about, else whom it names before the colon. */
function speakerBefore(o: Outline, s: OuterSentence, colon: number): Subject | null {
  const named = phraseStart(o, s.first, colon - 1);
  if (named >= 0 && holdsMention(o, named, colon)) return { first: named, end: colon };
  return (holdsFinite(o, s.first, colon) ? mainSubject(o, s, colon) : null) ?? introducedBy(o, s, colon);
}

/** "From the report:", "Here's Reyes in May:": what is named before the colon. */
function introducedBy(o: Outline, s: OuterSentence, colon: number): Subject | null {
  for (let at = colon - 1; at >= Math.max(s.first, colon - 10); at--) {
    if (startsMention(o, at) && isOfPerson(o, at)) return { first: at, end: mentionEnd(o, at, colon) };
  }
  const first = phraseStart(o, s.first, colon - 1, true);
  return first >= 0 && colon - first <= 6 && couldSpeak(o, { first, end: colon }) ? { first, end: colon } : null;
}

function holdsMention(o: Outline, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isOfPerson(o, at)) return true;
  return false;
}
