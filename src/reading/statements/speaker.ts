import { firstIndex, type Span } from '#text';
import type { Actor, Speaker, SpeakerType } from '../reading.ts';
import { AND, HIS_OR_HER, IT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { headOf, isBody, isDocument, isPerson, isSpokesperson } from './head.ts';
import { actorOfPiece, mentionOfPiece, type Outline, spanOfPieces, textOfPiece, What } from './outline.ts';
import type { Subject } from './subject.ts';
import { isOwner, isPersonal, isPossessive } from './word-classes.ts';

const OF = wordSet(['for', 'of', 'to', 'with', 'from']);
const ITS = intern('its');
const READ = wordSet(['read', 'reads']);
const THEY_ALONE = intern('they');
const THEY = wordSet(['they', 'we', 'you']);
const COURTESY = wordSet(['mr', 'mrs', 'ms', 'miss', 'dr']);
const ARTICLES = wordSet(['a', 'an', 'the', 'another', 'one']);

const NOBODY: Speaker = { spans: [], type: 'none', name: null };

/** Resolves the pieces of a subject to a speaker: its mention, and the actor behind it. */
export function speakerOf(o: Outline, subject: Subject | null): Speaker {
  if (!subject) return NOBODY;
  const joint = jointPersons(o, subject);
  if (joint.length > 1) {
    return {
      spans: joint.map(({ span }) => span),
      type: 'person',
      name: joint.map(({ actor }) => actor.name).join(' and '),
    };
  }
  const pair = pairBehindThey(o, subject);
  if (pair) return { spans: [spanOfPieces(o, subject.first, subject.end)], type: 'person', name: pair };
  const { first, end, before, relative } = subject;
  const spans: Span[] = [spanOfPieces(o, before?.first ?? first, end)];
  if (relative !== undefined) spans.push(spanOfPieces(o, relative, relative + 1));
  const head = headOf(o, first, end);
  const actor = actorOf(o, subject, head);
  const role = roleOf(o, subject, head, actor);
  return {
    spans,
    type: typeOf(o, subject, head, actor),
    name: actor?.name ?? null,
    ...(role ? { role } : {}),
    ...(actor ? { actor: actor.id } : {}),
  };
}

const PLURAL = /(?:s|men|people)$/i;

/** The actor that the head stands for, or the person named behind a noun for people: "councillor for the north Jane Doe". */
function actorOf(o: Outline, { first, end }: Subject, head: number): Actor | null {
  const actor = actorOfPiece(o, head);
  const last = end - 1;
  if (actor && actor.type !== 'organisation') return actor.type === 'other' ? null : actor;
  if (actor) return personBehindRole(o, first, end) ?? actor;
  if (last === head || !isPerson(o, head)) return null;
  const behind = actorOfPiece(o, last);
  const mention = mentionOfPiece(o, last);
  if (behind?.type !== 'person' || !mention) return null;
  const before = pieceOfToken(o, mention.firstToken, first) - 1;
  return before > head && o.tag[before] === Tag.noun ? behind : null;
}

/** "University of Tarnwick history professor Ada Holt": whom the phrase ends with, behind a role. */
function personBehindRole(o: Outline, first: number, end: number): Actor | null {
  const mention = mentionOfPiece(o, end - 1);
  const actor = mention?.kind === 'name' ? o.cast.actors[mention.actor] : undefined;
  if (!mention || actor?.type !== 'person') return null;
  const role = pieceOfToken(o, mention.firstToken, first) - 1;
  return role > first && isPerson(o, role) ? actor : null;
}

function pieceOfToken(o: Outline, token: number, from: number): number {
  let at = from;
  while (at < o.count && o.firstToken[at]! < token) at++;
  return at;
}

/** "Reyes and Okafor": persons who speak together, each with the words of the name. */
function jointPersons(o: Outline, { first, end }: Subject): { span: Span; actor: Actor }[] {
  const persons: { span: Span; actor: Actor }[] = [];
  let joined = false;
  for (let at = first; at < end; at++) {
    if (o.word[at] === AND) joined = true;
    if (o.tag[at] === Tag.preposition) return [];
    const mention =
      o.mention[at]! > 0 && o.mention[at] !== o.mention[at - 1] ? o.cast.mentions[o.mention[at]! - 1] : undefined;
    const actor = mention && o.cast.actors[mention.actor];
    if (!mention || actor?.type !== 'person' || mention.kind === 'nominal') continue;
    const from = persons.length === 0 ? o.scan.start[o.firstToken[first]!]! : mention.start;
    persons.push({ span: [from, mention.end], actor });
  }
  return joined && new Set(persons.map(({ actor }) => actor.id)).size === persons.length ? persons : [];
}

/** "Ada Holt and Jon Reyes run the shop. They said": the pair that opens the sentence before, in the same paragraph. */
function pairBehindThey(o: Outline, { first, end }: Subject): string | null {
  if (end - first !== 1 || o.word[first] !== THEY_ALONE) return null;
  const sentence = o.scan.sentenceOf[o.firstToken[first]!]!;
  const [own, before] = [o.scan.sentences[sentence], o.scan.sentences[sentence - 1]];
  if (!own || before?.line !== own.line) return null;
  let from = first;
  while (from > 0 && o.firstToken[from - 1]! >= before.firstToken) from--;
  let to = from;
  while (to < first && isOfPair(o, to)) to++;
  const persons = jointPersons(o, { first: from, end: to });
  return persons.length === 2 ? persons.map(({ actor }) => actor.name).join(' and ') : null;
}

const isOfPair = (o: Outline, at: number): boolean =>
  o.mention[at]! > 0 || o.word[at] === AND || o.tag[at] === Tag.noun || o.tag[at] === Tag.properNoun;

function typeOf(o: Outline, { first, end }: Subject, head: number, actor: Actor | null): SpeakerType {
  if (actor)
    return actor.type === 'person'
      ? 'person'
      : isDocument(o, head) && actor.type !== 'organisation'
        ? 'document'
        : 'organisation';
  if (isSpokesperson(o, head)) return PLURAL.test(textOfPiece(o, head)) ? 'anonymous' : 'person';
  if (isDocument(o, head)) return 'document';
  if (isBody(o, head)) return 'organisation';
  if (o.word[first] === IT) return READ.has(o.word[first + 1]!) ? 'document' : 'organisation';
  if (THEY.has(o.word[first]!)) return 'anonymous';
  if (isPersonal(o, first)) return 'person';
  if (isOwner(o, first) && head === first) return isPerson(o, end - 1) ? 'anonymous' : ownerType(o, first);
  const mention = mentionOfPiece(o, head);
  return o.tag[head] === Tag.properNoun && !isPerson(o, head) && mention?.kind !== 'nominal' ? 'person' : 'anonymous';
}

/** "her warning that", "its claim that", "their fear that" */
function ownerType(o: Outline, at: number): SpeakerType {
  if (HIS_OR_HER.has(o.word[at]!)) return 'person';
  return o.word[at] === ITS ? 'organisation' : 'anonymous';
}

/** What the text calls the speaker beside the name: "Mayor", "spokesman for the ministry". */
function roleOf(o: Outline, { first, end, before }: Subject, head: number, actor: Actor | null): string | undefined {
  if (before) return wordsOf(o, before.first, before.end);
  const name = mentionOfPiece(o, head);
  if (actor && name?.kind === 'name') {
    const start = pieceOfToken(o, name.firstToken, first);
    if (start > first && !isPossessive(o, start - 1) && o.word[start - 1] !== AND)
      return titleOf(o, first, start) ?? actor.roles[0];
    return actor.roles[0];
  }
  if (!actor && isSpokesperson(o, head)) return spokespersonRole(o, first, end, head);
  return actor?.roles[0];
}

/** What stands before a name, unless it is an article or "Mr.". */
function titleOf(o: Outline, first: number, end: number): string | undefined {
  if (end - first === 1 && (ARTICLES.has(o.word[first]!) || COURTESY.has(o.word[first]!))) return undefined;
  return wordsOf(o, first, end);
}

/** "spokesman for the ministry", and "his spokesman" with the name that "his" stands for. */
function spokespersonRole(o: Outline, first: number, end: number, head: number): string {
  const owner = isOwner(o, first) ? actorOfPiece(o, first) : null;
  if (owner) return `${wordsOf(o, first + 1, head + 1)} for ${owner.name}`;
  if (o.what[head + 1] === What.word && OF.has(o.word[head + 1]!) && head + 2 < end) {
    const behind = actorOfPiece(o, head + 2);
    if (behind) return `${wordsOf(o, first, head + 1)} for ${behind.name}`;
    return wordsOf(o, first, end);
  }
  const body = bodyBefore(o, first);
  return body ? `${wordsOf(o, first, end)} for ${body.name}` : wordsOf(o, first, end);
}

/** The organisation named last before a piece in its paragraph: for whom "a spokeswoman" speaks of whom nothing else is said. */
function bodyBefore(o: Outline, piece: number): Actor | undefined {
  const token = o.firstToken[piece]!;
  const line = lineOf(o, token);
  let at = firstIndex(o.cast.mentions.length, (index) => o.cast.mentions[index]!.firstToken >= token) - 1;
  for (; at >= 0 && lineOf(o, o.cast.mentions[at]!.firstToken) === line; at--) {
    const actor = o.cast.actors[o.cast.mentions[at]!.actor];
    if (actor?.type === 'organisation') return actor;
  }
  return undefined;
}

const lineOf = ({ scan }: Outline, token: number): number => scan.sentences[scan.sentenceOf[token]!]?.line ?? -1;

function wordsOf(o: Outline, first: number, end: number): string {
  const from = ARTICLES.has(o.word[first]!) && first + 1 < end ? first + 1 : first;
  const [start, stop] = spanOfPieces(o, from, end);
  return o.scan.text.slice(start, stop).replace(/\s+/g, ' ');
}
