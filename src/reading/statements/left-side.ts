import { withForms } from '../scan/regular-forms.ts';
import { HAVE, LINKS, RELATIVES } from '../scan/small-words.ts';
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
import { isPossessive, isPronounLike } from './word-classes.ts';

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

/** How many pieces of adverbs and auxiliaries may stand between a verb and its subject. */
const REACH = 16;
const NOT = wordSet(negations);
const ISSUING = wordSet(withForms(issuingVerbs));

/** Reads leftwards from a verb: adverbs, auxiliaries and asides, then the subject. */
export function leftOf(o: Outline, s: OuterSentence, verb: number): LeftSide {
  const isIng = o.tag[verb] === Tag.presentParticiple;
  const { at, negated, hasBe, hasAuxiliary } = overAuxiliaries(o, s, verb);
  const side = { subject: null, shared: false, first: at + 1, negated, passive: hasBe && !isIng, infinitive: false };
  if (at < s.first) return { ...side, shared: isIng };
  if (isTo(o, at)) return { ...side, infinitive: true };
  if (LINKS.has(o.word[at]!))
    return { ...side, shared: true, first: at > s.first && o.what[at - 1] === What.comma ? at - 1 : at };
  if (isIng && !hasAuxiliary) return { ...side, ...ofParticiple(o, s, at) };
  const subject = subjectAt(o, s, at);
  return subject ? { ...side, subject, first: subject.before?.first ?? subject.first } : side;
}

/** The piece left of a verb's adverbs, times and auxiliaries. */
function overAuxiliaries(
  o: Outline,
  s: OuterSentence,
  verb: number,
): { at: number; negated: boolean; hasBe: boolean; hasAuxiliary: boolean } {
  let negated = false;
  let hasBe = false;
  let hasAuxiliary = false;
  let at = verb - 1;
  for (; at >= s.first && verb - at < REACH; at--) {
    const word = o.word[at]!;
    if (NOT.has(word)) negated = true;
    else if (o.time[at]) at = timeStart(o, s, at);
    else if (o.what[at] !== What.word) break;
    else if (o.tag[at] === Tag.auxiliary || (HAVE.has(word) && at < verb - 1)) {
      hasAuxiliary = true;
      if (BE.has(word)) hasBe = true;
    } else if (o.tag[at] !== Tag.adverb || isPronounLike(o, at)) break;
  }
  return { at, negated, hasBe, hasAuxiliary };
}

/** "to" before an infinitive, which the tagger calls a particle as it does "'s". */
const isTo = (o: Outline, at: number): boolean => o.tag[at] === Tag.particle && !isPossessive(o, at);

/** A participle has the subject of its main clause, or the phrase right before it where that speaks for itself. */
function ofParticiple(o: Outline, s: OuterSentence, at: number): Partial<LeftSide> {
  const owner = o.what[at] === What.word ? plainSubject(o, s, at) : null;
  if (owner && speaksForItself(o, s, owner)) return { subject: owner, first: owner.first };
  const isParted = o.what[at] === What.comma || o.what[at] === What.dash;
  return { shared: true, first: isParted ? at : at + 1 };
}

/** The subject whose last piece, or whose relative pronoun or closing comma, stands at `at`. */
function subjectAt(o: Outline, s: OuterSentence, at: number): Subject | null {
  if (o.what[at] === What.comma || o.what[at] === What.dash) return acrossAside(o, s, at);
  const word = o.word[at]!;
  const meant = RELATIVES.has(word) ? antecedent(o, s, at) : null;
  return meant ?? plainSubject(o, s, at);
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
