import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { type Draft, withCue } from './draft.ts';
import { isOfPerson, mentionEnd, type OuterSentence, type Outline, What } from './outline.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Subject } from './subject.ts';

const QUESTION = wordSet(['q', 'question']);
const ANSWER = wordSet(['a', 'answer']);

const NAME_LENGTH = 5;

/**
 * Lines that open with who speaks in them, where a text has at least two such lines.
 *
 *     REYES: We are open.      Q: Are you open?  A: We are.
 *     ~~~~~  ------------         -------------     -------
 *
 * Initials are those of the first who is named in full: "Ada Reyes: … AR: …".
 */
export function interviewLines(o: Outline, readings: readonly SentenceReading[]): void {
  const named = namedInFull(o, readings);
  const openings = readings.filter(
    ({ sentence }, index) => readings[index - 1]?.sentence.line !== sentence.line && labelEnd(o, sentence, named) > 0,
  );
  if (openings.length < 2) return;
  const opens = new Set(openings);
  const last = openings.at(-1)!;
  const answering = personIntroduced(o, openings[0]!.sentence.first);
  let current: Draft | null = null;
  let line = -1;
  for (const reading of readings) {
    const { sentence, drafts } = reading;
    const isNewLine = sentence.line !== line;
    if (opens.has(reading)) {
      const colon = labelEnd(o, sentence, named);
      current = draftOf(o, sentence, colon, answering, named);
      reading.drafts = current ? [current] : [];
    } else if (current && !isNewLine) {
      current.content.at(-1)!.end = sentence.end;
      reading.drafts = [];
    } else if (current && drafts.length === 0 && sentence.first < last.sentence.first) {
      // A line between two that are labelled, where nobody else speaks, goes on with what was said.
      current.content.push({ first: sentence.first, end: sentence.end });
    } else current = null;
    line = sentence.line;
  }
}

/** The colon behind a name at the start of a line, 0 where there is none. */
function nameEnd(o: Outline, { first, end }: OuterSentence): number {
  for (let at = first; at < Math.min(end - 1, first + NAME_LENGTH + 1); at++) {
    if (o.what[at] === What.colon) return at > first && at + 1 < end ? at : 0;
    const word = o.word[at]!;
    const isLabel = at === first && (QUESTION.has(word) || ANSWER.has(word));
    if (!isLabel && (o.what[at] !== What.word || o.tag[at] !== Tag.properNoun || o.time[at]! > 0)) return 0;
  }
  return 0;
}

/** The person whom the text names first, before its first line of this kind: "A:" is whom an interview introduces. */
function personIntroduced(o: Outline, end: number): Subject | null {
  for (let at = 0; at < end; at++) {
    if (isOfPerson(o, at)) return { first: at, end: mentionEnd(o, at, end) };
  }
  return null;
}

function draftOf(
  o: Outline,
  s: OuterSentence,
  colon: number,
  answering: Subject | null,
  named: ReadonlyMap<string, Subject>,
): Draft | null {
  if (colon + 1 >= s.end) return null;
  const isAnswer = ANSWER.has(o.word[s.first]!);
  const isLabel = isAnswer || QUESTION.has(o.word[s.first]!);
  return withCue(
    'interview',
    isAnswer ? answering : isLabel ? null : (named.get(writtenAt(o, s.first)) ?? { first: s.first, end: colon }),
    [{ first: colon + 1, end: s.end }],
    colon,
    colon + 1,
    'say',
  );
}

/** The names of two words or more that lines open with, by their initials; of two with the same, the first. */
function namedInFull(o: Outline, readings: readonly SentenceReading[]): Map<string, Subject> {
  const named = new Map<string, Subject>();
  for (const { sentence } of readings) {
    const { first } = sentence;
    const end = nameEnd(o, sentence);
    if (end < first + 2) continue;
    let initials = '';
    for (let at = first; at < end; at++) initials += writtenAt(o, at).charAt(0);
    if (!named.has(initials)) named.set(initials, { first, end });
  }
  return named;
}

/** The colon behind a name, or behind the initials of one, at the start of a line; 0 where there is none. */
function labelEnd(o: Outline, s: OuterSentence, named: ReadonlyMap<string, Subject>): number {
  const { first } = s;
  const isInitials = o.what[first + 1] === What.colon && first + 2 < s.end && named.has(writtenAt(o, first));
  return isInitials ? first + 1 : nameEnd(o, s);
}

const writtenAt = ({ scan, firstToken, endToken }: Outline, at: number): string =>
  scan.text.slice(scan.start[firstToken[at]!], scan.end[endToken[at]! - 1]);
