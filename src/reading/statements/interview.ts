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
 */
export function interviewLines(o: Outline, readings: readonly SentenceReading[]): void {
  const openings = readings.filter(
    ({ sentence }, index) => readings[index - 1]?.sentence.line !== sentence.line && nameEnd(o, sentence) > 0,
  );
  if (openings.length < 2) return;
  const opens = new Set(openings);
  const answering = personIntroduced(o, openings[0]!.sentence.first);
  let current: Draft | null = null;
  let line = -1;
  for (const reading of readings) {
    const { sentence } = reading;
    if (opens.has(reading)) {
      const colon = nameEnd(o, sentence);
      current = draftOf(o, sentence, colon, answering);
      line = sentence.line;
      reading.drafts = current ? [current] : [];
    } else if (current && sentence.line === line) {
      current.content.at(-1)!.end = sentence.end;
      reading.drafts = [];
    } else current = null;
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

function draftOf(o: Outline, s: OuterSentence, colon: number, answering: Subject | null): Draft | null {
  if (colon + 1 >= s.end) return null;
  const isAnswer = ANSWER.has(o.word[s.first]!);
  const isLabel = isAnswer || QUESTION.has(o.word[s.first]!);
  return withCue(
    'interview',
    isAnswer ? answering : isLabel ? null : { first: s.first, end: colon },
    [{ first: colon + 1, end: s.end }],
    colon,
    colon + 1,
    'say',
  );
}
