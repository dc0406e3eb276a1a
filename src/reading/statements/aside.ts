import { LINKS, WHO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { headOf, isPerson } from './head.ts';
import { type OuterSentence, type Outline, textOfPiece, What } from './outline.ts';
import { phraseStart } from './phrase-start.ts';
import { endsSpeech } from './quotation-ends.ts';
import { readSegment } from './segment.ts';
import type { Subject } from './subject.ts';
import { isTitleCase } from './title-case.ts';
import { isFiniteAt } from './word-classes.ts';

/** "Jane Doe, a lawyer, said": the phrase before the asides whose last comma is given; at most six asides back. */
export function acrossAside(o: Outline, s: OuterSentence, comma: number): Subject | null {
  const opening = openingBeforeRelative(o, s, comma);
  if (opening) return opening;
  let fallback: Subject | null = null;
  let end = comma;
  for (let asides = 0; asides < 6 && end > s.first; asides++) {
    let begin = segmentStart(o, s, end);
    if (begin === s.first && LINKS.has(o.word[begin]!)) begin++;
    const segment = readSegment(o, begin, end);
    if (segment.subject && segment.named) return withApposition(o, s, segment.subject);
    if (segment.subject) fallback = segment.subject;
    else if (!segment.aside) break;
    if (begin <= s.first || (o.what[begin - 1] !== What.comma && o.what[begin - 1] !== What.dash)) break;
    end = begin - 1;
  }
  return fallback;
}

/**
 * "Reyes, who spoke at the hall, after a visit by Emir Lund, said": who opens the sentence, where a relative clause behind
 * the name takes the only finite verb before the cue.
 */
function openingBeforeRelative(o: Outline, s: OuterSentence, comma: number): Subject | null {
  let first = s.first;
  if (o.tag[first] === Tag.preposition) while (first < comma && o.what[first++] !== What.comma); // "In Tarnwick, Reyes, who"
  if (o.tag[first] !== Tag.properNoun || comma - first > LONGEST_RELATIVE) return null;
  let who = first + 1;
  while (who < comma && o.what[who] === What.word && o.tag[who] === Tag.properNoun) who++;
  if (o.word[who + 1] !== WHO) return null;
  let verbs = 0;
  for (let at = who + 2; at < comma; at++) {
    if (isFiniteAt(o, at) && !isFiniteAt(o, at - 1)) verbs++;
  }
  return verbs === 1 ? { first, end: who } : null;
}

const LONGEST_RELATIVE = 60;

/** First piece after the comma, dash or other cut before `end`. */
function segmentStart(o: Outline, s: OuterSentence, end: number): number {
  let at = end - 1;
  while (at >= s.first) {
    const what = o.what[at];
    if (
      what === What.comma ||
      what === What.dash ||
      what === What.semicolon ||
      what === What.colon ||
      (what === What.stop && o.what[at + 1] !== What.comma)
    )
      break;
    if (what === What.quotation && at < end - 1 && endsSpeech(o, at) && !isTitleCase(o, at)) break;
    at--;
  }
  return at + 1;
}

/** "the commander of the force, General Hart, said": what stands before the name in apposition belongs to it. */
function withApposition(o: Outline, s: OuterSentence, subject: Subject): Subject {
  const comma = subject.first - 1;
  if (comma <= s.first || o.what[comma] !== What.comma) return subject;
  const begin = segmentStart(o, s, comma);
  const first = phraseStart(o, begin, comma - 1);
  if (first < 0 || first !== begin || (o.shape[comma - 1] !== Shape.lower && o.tag[begin] !== Tag.determiner))
    return subject;
  if (o.tag[begin] !== Tag.determiner && o.tag[begin] !== Tag.noun && o.tag[begin] !== Tag.adjective) return subject;
  const head = headOf(o, first, comma);
  if (isPerson(o, head) && MANY.test(textOfPiece(o, head))) return { ...subject, first }; // "Lawyers for the driver, Ada Holt,"
  return { ...subject, before: { first, end: comma } };
}

const MANY = /(?:[^s]s|men|women|people)$/i;
