import type { Span } from '#text';
import { actorAt } from '../actors/cast.ts';
import type { Actor, Speaker, SpeakerType } from '../reading.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { documentNouns } from '../words/document-nouns.ts';
import { personNouns } from '../words/person-nouns.ts';
import { speakingBodies } from '../words/speaking-bodies.ts';
import { type Outline, spanOfPieces } from './outline.ts';
import { isPersonal, isPossessive } from './phrase.ts';
import type { Subject } from './subject.ts';

const DOCUMENTS = wordSet(documentNouns);
const ORGANISATIONS = wordSet(speakingBodies);

const PEOPLE = wordSet(personNouns);
const SPOKESPEOPLE_LINK = wordSet(['for', 'of', 'to']);

export const NOBODY: Speaker = { spans: [], type: 'none', name: null };

/** Resolves the pieces of a subject to a speaker: its mention, and the actor behind it. */
export function speakerOf(o: Outline, subject: Subject | null): Speaker {
  if (!subject) return NOBODY;
  const spans: Span[] = [spanOfPieces(o, subject.before?.first ?? subject.first, subject.end)];
  if (subject.relative !== undefined) spans.push(spanOfPieces(o, subject.relative, subject.relative + 1));
  const actor = actorOf(o, subject);
  if (actor && (actor.type === 'person' || actor.type === 'organisation' || actor.type === 'place'))
    return { spans, type: actor.type === 'person' ? 'person' : 'organisation', name: actor.name, actor: actor.id };
  return { spans, type: typeOf(o, subject), name: null };
}

/** The actor whose mention ends where the head of the phrase stands. */
function actorOf(o: Outline, { first, end }: Subject): Actor | null {
  const head = headOf(o, first, end);
  const actor = actorAt(o.cast, o.firstToken[head]!);
  if (actor) return actor;
  const last = actorAt(o.cast, o.firstToken[end - 1]!);
  return last?.type === 'person' &&
    head < end - 1 &&
    PEOPLE.has(o.word[head]!) &&
    !SPOKESPEOPLE_LINK.has(o.word[head + 1]!)
    ? last
    : null;
}

/** The head of a phrase: its last noun before a preposition or relative clause. */
export function headOf(o: Outline, first: number, end: number): number {
  let head = first;
  for (let at = first; at < end; at++) {
    const tag = o.tag[at]!;
    if (tag === Tag.preposition && at > first) break;
    if (tag === Tag.noun || tag === Tag.properNoun || tag === Tag.pronoun || tag === Tag.number) head = at;
    if (tag === Tag.verb || tag === Tag.auxiliary) if (at > first && !isPossessive(o, at)) break;
  }
  return head;
}

function typeOf(o: Outline, { first, end }: Subject): SpeakerType {
  const head = headOf(o, first, end);
  const word = o.word[head]!;
  if (DOCUMENTS.has(word)) return 'document';
  if (ORGANISATIONS.has(word)) return 'organisation';
  if (o.tag[head] === Tag.properNoun || isPersonal(o, first)) return 'person';
  return 'anonymous';
}

/** True for a phrase whose head is a name, a pronoun, or a noun for people, bodies or documents. */
export function couldSpeak(o: Outline, { first, end }: Subject): boolean {
  const head = headOf(o, first, end);
  const word = o.word[head]!;
  const tag = o.tag[head]!;
  return (
    tag === Tag.properNoun ||
    tag === Tag.pronoun ||
    tag === Tag.number ||
    isPersonal(o, first) ||
    o.mention[head]! > 0 ||
    PEOPLE.has(word) ||
    DOCUMENTS.has(word) ||
    ORGANISATIONS.has(word)
  );
}
