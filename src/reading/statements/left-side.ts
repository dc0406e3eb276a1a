import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { issuingVerbs } from '../words/issuing-verbs.ts';
import { negations } from '../words/negations.ts';
import { antecedent } from './antecedent.ts';
import { acrossAside } from './aside.ts';
import { BE, CUE_WORDS } from './cue-words.ts';
import { couldSpeak, headOf, isDocument } from './head.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { plainSubject, type Subject, timeStart } from './subject.ts';
import { isPronounLike, LINKS, RELATIVES } from './word-classes.ts';

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

const NOT = wordSet(negations);
const ISSUING = wordSet(issuingVerbs);
const WHOM = wordSet(['whom']);
const OF = wordSet(['of']);

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
