import { OLD, PEOPLE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { documentNouns } from '../words/document-nouns.ts';
import { speakingBodies } from '../words/speaking-bodies.ts';
import { spokespersonNouns } from '../words/spokesperson-nouns.ts';
import { isOfPerson, type Outline, What } from './outline.ts';
import type { Subject } from './subject.ts';
import { isParticiple, isPossessive } from './word-classes.ts';

const DOCUMENTS = wordSet(documentNouns);
const BODIES = wordSet(speakingBodies);
const SPOKESPEOPLE = wordSet(spokespersonNouns);

/** The head of a phrase: its last noun before a preposition, a bracket or a relative clause. */
export function headOf(o: Outline, first: number, end: number): number {
  let head = first;
  for (let at = first; at < end; at++) {
    const tag = o.tag[at]!;
    if (o.what[at] === What.open && at > first && o.what[at + 2] === What.shut && at + 3 < end) {
      at += 2; // "Hon. (Mrs) Ada Holt"
      continue;
    }
    if (
      at > first &&
      (tag === Tag.preposition || tag === Tag.particle || o.what[at] === What.open || o.what[at] === What.comma)
    ) {
      if (!isPossessive(o, at)) break;
    }
    if (tag === Tag.noun || tag === Tag.properNoun || tag === Tag.pronoun || tag === Tag.number) head = at;
    if (at > first && o.tag[at - 1] === Tag.noun && isParticiple(tag)) break;
    if ((tag === Tag.verb || tag === Tag.auxiliary) && at > first && !isPossessive(o, at)) break;
  }
  return head;
}

export const isDocument = (o: Outline, head: number): boolean => DOCUMENTS.has(o.word[head]!);

export const isBody = (o: Outline, head: number): boolean => BODIES.has(o.word[head]!);

export const isPerson = (o: Outline, head: number): boolean => PEOPLE.has(o.word[head]!);

export const isSpokesperson = (o: Outline, head: number): boolean => SPOKESPEOPLE.has(o.word[head]!);

/** True for a phrase whose head is a name, a pronoun, or a noun for people, bodies or documents. */
export function couldSpeak(o: Outline, { first, end }: Subject): boolean {
  const head = headOf(o, first, end);
  const tag = o.tag[head]!;
  for (let at = first; at < end; at++) if (isOfPerson(o, at)) return true;
  return (
    o.word[end - 1] === OLD ||
    tag === Tag.properNoun ||
    tag === Tag.pronoun ||
    tag === Tag.number ||
    o.mention[head]! > 0 ||
    isPerson(o, head) ||
    isDocument(o, head) ||
    isBody(o, head)
  );
}
