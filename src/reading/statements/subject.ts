import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { issuingVerbs } from '../words/issuing-verbs.ts';
import { BE, CUE_WORDS } from './cue-words.ts';
import { couldSpeak, headOf, isDocument } from './head.ts';
import { isTitleCase, type OuterSentence, type Outline, What } from './outline.ts';
import {
  isFiniteVerb,
  isNominal,
  isParticiple,
  isPersonal,
  isPossessive,
  isPronounLike,
  opensPhrase,
  phraseEnd,
  phraseStart,
  RELATIVES,
  startsMention,
} from './phrase.ts';

/** Who stands at a cue, in pieces. */
export interface Subject {
  first: number;
  end: number;
  /** The relative pronoun that stands for the subject: the minister, who said. */
  relative?: number;
  /** A phrase in apposition before the name: the mayor, Jane Doe, said. */
  before?: { first: number; end: number };
}

/** What stands left of a verb. */
export interface LeftSide {
  subject: Subject | null;
  /** True where the verb shares the subject of the main clause: ", adding that", "and said". */
  shared: boolean;
  /** First piece of the cue with its subject; content that ends before it ends here. */
  first: number;
  negated: boolean;
  passive: boolean;
  infinitive: boolean;
}

const NOT = wordSet([
  'not',
  "n't",
  'never',
  "don't",
  "didn't",
  "doesn't",
  "won't",
  "wouldn't",
  "hasn't",
  "haven't",
  "hadn't",
  "couldn't",
  "can't",
  'cannot',
  "isn't",
  "wasn't",
  "weren't",
  "aren't",
  'hardly',
  'neither',
  'nor',
  'nobody',
]);
const LINKS = wordSet(['and', 'but', 'or', 'then', 'yet']);
const BEFORE_TIME = wordSet([
  'on',
  'in',
  'at',
  'from',
  'over',
  'late',
  'early',
  'earlier',
  'later',
  'since',
  'during',
  'until',
  'by',
]);
const THERE = wordSet(['there']);
const ISSUING = wordSet(issuingVerbs);
const OPENS_ASIDE = wordSet([
  'when',
  'while',
  'as',
  'after',
  'before',
  'since',
  'although',
  'though',
  'if',
  'because',
  'asked',
  'once',
  'until',
  'pressed',
]);
const WHOM = wordSet(['whom']);
const OF = wordSet(['of']);
const BY = wordSet(['by']);
const THAT = wordSet(['that']);
const WH = wordSet(['what', 'how', 'why', 'when', 'where', 'whether', 'if']);
const GENERATION = wordSet(['jr', 'sr', 'ii', 'iii', 'iv']);
const ASIDE = wordSet([
  'who',
  'whose',
  'which',
  'where',
  'whom',
  'including',
  'too',
  'then',
  'now',
  'himself',
  'herself',
  'both',
  'all',
  'also',
  'himself',
  'meanwhile',
]);

/** Reads leftwards from a verb: adverbs, auxiliaries and asides, then the subject. */
export function leftOf(o: Outline, s: OuterSentence, verb: number): LeftSide {
  const side: LeftSide = {
    subject: null,
    shared: false,
    first: verb,
    negated: false,
    passive: false,
    infinitive: false,
  };
  const isIng = o.tag[verb] === Tag.presentParticiple;
  let hasBe = false;
  let hasAuxiliary = false;
  let at = verb - 1;
  for (; at >= s.first && verb - at < 16; at--) {
    if (NOT.has(o.word[at]!)) side.negated = true;
    else if (o.time[at]) at = timeStart(o, s, at);
    else if (o.tag[at] === Tag.auxiliary && o.what[at] === What.word) {
      hasAuxiliary = true;
      if (BE.has(o.word[at]!)) hasBe = true;
    } else if (
      o.tag[at] !== Tag.adverb ||
      isPronounLike(o, at) ||
      o.what[at] !== What.word ||
      RELATIVES.has(o.word[at]!)
    )
      break;
  }
  side.passive = hasBe && !isIng;
  side.first = at + 1;
  if (at < s.first) {
    side.shared = isIng;
    return side;
  }
  const word = o.word[at]!;
  if (
    o.tag[at] === Tag.particle &&
    o.what[at] === What.word &&
    !o.scan.text.slice(o.scan.start[o.firstToken[at]!], o.scan.end[o.firstToken[at]!]).startsWith("'")
  ) {
    side.infinitive = true;
    return side;
  }
  if (LINKS.has(word)) {
    side.shared = true;
    side.first = at > s.first && o.what[at - 1] === What.comma ? at - 1 : at;
    return side;
  }
  if (isIng && !hasAuxiliary) {
    const owner = o.what[at] === What.word ? plainSubject(o, s, at) : null;
    if (owner && speaksForItself(o, s, owner)) {
      side.subject = owner;
      side.first = owner.first;
      return side;
    }
    side.shared = true;
    side.first = o.what[at] === What.comma || o.what[at] === What.dash ? at : at + 1;
    return side;
  }
  if (WHOM.has(word) && OF.has(o.word[at - 1]!) && at - 2 >= s.first) {
    side.subject = { first: at - 2, end: at + 1 };
    side.first = at - 2;
    return side;
  }
  if (RELATIVES.has(word) && o.what[at] === What.word) {
    const subject = antecedent(o, s, at);
    if (subject) {
      side.subject = subject;
      side.first = subject.first;
      return side;
    }
  }
  const subject =
    o.what[at] === What.comma || o.what[at] === What.dash ? acrossAside(o, s, at) : plainSubject(o, s, at);
  if (subject) {
    side.subject = subject;
    side.first = subject.before?.first ?? subject.first;
  }
  return side;
}

/** "a sign reading", "the man saying": a phrase right before a participle, unless it is the listener of a verb before it. */
function speaksForItself(o: Outline, s: OuterSentence, { first, end }: Subject): boolean {
  if (isDocument(o, headOf(o, first, end))) return !isIssued(o, s, first);
  const before = first > s.first ? CUE_WORDS.get(o.word[first - 1]!) : undefined;
  return couldSpeak(o, { first, end }) && !before?.tells;
}

/** "The board released a statement saying": the document speaks for its maker. */
function isIssued(o: Outline, s: OuterSentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(s.first, first - 3); at--) if (ISSUING.has(o.word[at]!)) return true;
  return false;
}

function timeStart(o: Outline, s: OuterSentence, at: number): number {
  let first = at;
  while (first > s.first && o.time[first - 1] === o.time[at]) first--;
  while (first > s.first && BEFORE_TIME.has(o.word[first - 1]!)) first--;
  return first;
}

function plainSubject(o: Outline, s: OuterSentence, last: number, isObject = false): Subject | null {
  const first = phraseStart(o, s.first, last, isObject);
  return first < 0 ? null : { first, end: last + 1 };
}

/** The phrase before a relative pronoun, with or without a comma between. */
function antecedent(o: Outline, s: OuterSentence, relative: number): Subject | null {
  const comma = o.what[relative - 1] === What.comma;
  const subject = comma
    ? (acrossAside(o, s, relative - 1) ?? plainSubject(o, s, relative - 2))
    : plainSubject(o, s, relative - 1, true);
  if (!subject || subject.end - 1 < s.first) return null;
  const by = comma ? -1 : lastBy(o, subject.first, subject.end);
  if (by > 0) return { first: by + 1, end: subject.end, relative };
  if (!comma && THAT.has(o.word[relative]!) && o.tag[relative] === Tag.determiner) return null;
  return { ...subject, relative };
}

/** "remarks made by a friend who said": the one meant stands behind "by". */
function lastBy(o: Outline, first: number, end: number): number {
  for (let at = end - 2; at > first; at--) if (BY.has(o.word[at]!)) return at;
  return -1;
}

/** "Jane Doe, a lawyer, said": the phrase before the asides whose last comma is given; at most six asides back. */
function acrossAside(o: Outline, s: OuterSentence, comma: number): Subject | null {
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
  return fallback && fallback.end < comma ? fallback : fallback;
}

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
    if (what === What.quotation && at < end - 1 && isSpoken(o, at) && !isTitleCase(o, at)) break;
    at--;
  }
  return at + 1;
}

/** A quotation that ends with a stop or comma is speech, not a term. */
function isSpoken({ scan, quotation }: Outline, at: number): boolean {
  const { span } = scan.quotations[quotation[at]!]!;
  const last = scan.text.charCodeAt(span[1] - 2);
  return last === 44 || last === 46 || last === 63 || last === 33;
}

/** Whether a stretch between commas holds a subject (a name, or a phrase that could be one) or is an aside to one further left. */
function readSegment(
  o: Outline,
  begin: number,
  end: number,
): { subject: Subject | null; named: boolean; aside: boolean } {
  const nothing = { subject: null, named: false, aside: false };
  if (begin < end && o.what[begin] === What.quotation && isTitleCase(o, begin)) return { ...nothing, aside: true };
  if (begin >= end || o.what[begin] !== What.word) return nothing;
  while (end > begin + 1 && o.time[end - 1]) end = timeStart(o, { first: begin, end, line: 0 }, end - 1);
  const tag = o.tag[begin]!;
  const isLower = o.shape[begin] === Shape.lower;
  const isPlace = end - begin <= 2 && o.tag[end - 1] === Tag.properNoun && isPlaceTail(o, begin);
  if (holdsMainVerb(o, begin, end)) return behindLink(o, begin, end) ?? nothing;
  if (isPlace || opensAside(o, begin, end)) return { ...nothing, aside: true };
  const first = phraseStart(o, begin, end - 1);
  if (isPersonal(o, begin) && first === begin) return { subject: { first, end }, named: true, aside: false };
  if (tag === Tag.determiner || isLower)
    return { subject: first === begin ? { first, end } : null, named: false, aside: true };
  if (first < 0) return nothing;
  const capital = o.shape[first] !== Shape.lower && (first > begin || tag !== Tag.adjective);
  if (first === begin) return { subject: { first, end }, named: capital, aside: true };
  return capital && o.tag[first] === Tag.properNoun ? { subject: { first, end }, named: true, aside: false } : nothing;
}

/** "It was in May that Jane Doe, a lawyer, said": a name at the end of a clause, right behind "that" or a conjunction. */
function behindLink(
  o: Outline,
  begin: number,
  end: number,
): { subject: Subject; named: boolean; aside: boolean } | null {
  const first = phraseStart(o, begin, end - 1, true);
  if (first <= begin || o.shape[first] === Shape.lower) return null;
  const link = o.tag[first - 1]!;
  const isLink = link === Tag.subordinator || link === Tag.conjunction || THAT.has(o.word[first - 1]!);
  return isLink ? { subject: { first, end }, named: true, aside: false } : null;
}

/** True where a stretch between commas has an auxiliary that no relative or subordinate clause takes: a clause, no aside. */
function holdsMainVerb(o: Outline, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) {
    if (RELATIVES.has(o.word[at]!) || o.tag[at] === Tag.subordinator || WH.has(o.word[at]!) || ASIDE.has(o.word[at]!))
      return false;
    if (o.tag[at] === Tag.auxiliary && o.what[at] === What.word && !isPossessive(o, at)) return true;
  }
  return false;
}

/** True where a stretch between commas opens like an aside and can be no subject. */
function opensAside(o: Outline, begin: number, end: number): boolean {
  const tag = o.tag[begin]!;
  const word = o.word[begin]!;
  if (ASIDE.has(word) || LINKS.has(word) || GENERATION.has(word) || o.time[begin]) return true;
  if (tag === Tag.number) return end - begin === 1 || (end - begin === 2 && o.tag[begin + 1] === Tag.symbol);
  if (tag === Tag.adverb) return phraseStart(o, begin + 1, end - 1) !== begin + 1;
  return (
    tag === Tag.preposition ||
    tag === Tag.subordinator ||
    isParticiple(tag) ||
    (tag === Tag.verb && o.shape[begin] === Shape.lower)
  );
}

/** "N.S." or "Ontario" behind "Halifax,": a short name that follows a name inside an aside. */
function isPlaceTail(o: Outline, begin: number): boolean {
  if (o.what[begin - 1] !== What.comma || o.tag[begin - 2] !== Tag.properNoun) return false;
  const before = o.tag[begin - 3];
  return (
    before === Tag.preposition ||
    (o.shape[begin] === Shape.capitals && o.scan.text.charCodeAt(o.scan.end[o.firstToken[begin]!]! - 1) === 46)
  );
}

/** "the commander of the force, General Hart, said": what stands before the name in apposition belongs to it. */
function withApposition(o: Outline, s: OuterSentence, subject: Subject): Subject {
  const comma = subject.first - 1;
  if (isPersonal(o, subject.first) || comma <= s.first || o.what[comma] !== What.comma) return subject;
  const begin = segmentStart(o, s, comma);
  const first = phraseStart(o, begin, comma - 1);
  if (first < 0 || first !== begin || (o.shape[comma - 1] !== Shape.lower && o.tag[begin] !== Tag.determiner))
    return subject;
  if (o.tag[begin] !== Tag.determiner && o.tag[begin] !== Tag.noun && o.tag[begin] !== Tag.adjective) return subject;
  return { ...subject, before: { first, end: comma } };
}

/** The subject behind a verb that follows its content: "…," said Jane Doe. */
export function subjectAfter(o: Outline, s: OuterSentence, verb: number): Subject | null {
  const first = verb + 1;
  if (first >= s.end || o.time[first] || RELATIVES.has(o.word[first]!) || WH.has(o.word[first]!)) return null;
  if (!(opensPhrase(o, first) || isPersonal(o, first))) return null;
  const end = phraseEnd(o, first, s.end);
  if (end === first) return null;
  if (end < s.end && isFiniteVerb(o.tag[end]!) && o.what[end] === What.word) return null;
  return { first, end };
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
    OPENS_ASIDE.has(o.word[from]!)
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
      if (o.what[at] !== What.word || !isVerb(o.tag[at]!)) continue;
      const side = leftOf(o, { ...s, first: from }, at);
      if (side.subject && side.subject.relative === undefined && !THERE.has(o.word[side.subject.first]!))
        return side.subject;
    }
  }
  return null;
}

/** True where a name or nominal stands: used where a phrase must not be empty of one. */
export const holdsNominal = (o: Outline, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (isNominal(o.tag[at]!) || startsMention(o, at)) return true;
  return false;
};
