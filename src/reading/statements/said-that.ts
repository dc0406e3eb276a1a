import { RELATIVES, SUBORDINATORS } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { bareBeliefVerbs } from '../words/bare-belief-verbs.ts';
import { contentEnd } from './content-end.ts';
import { type Draft, withVerb } from './draft.ts';
import { earlierEnd } from './earlier-end.ts';
import { headOf, isDocument } from './head.ts';
import { actorOfPiece, lengthOfQuotation, type OuterSentence, type Outline, What } from './outline.ts';
import { endsInComma } from './quotation-ends.ts';
import type { Subject } from './subject.ts';
import type { VerbCue } from './verb-cue.ts';
import { isFiniteAt } from './word-classes.ts';

/** "declined to be named": of whom the reporter tells. */
const WHEN = intern('when');
const NAMED = wordSet(['named', 'identified', 'quoted']);
const BARE_BELIEF = new Set(bareBeliefVerbs);

/** Verbs after which a colon leads in words without marks. */
const PLAIN = new Set([
  'say',
  'write',
  'add',
  'tweet',
  'ask',
  'announce',
  'state',
  'explain',
  'continue',
  'tell',
  'note',
  'conclude',
  'warn',
  'post',
  'reply',
]);

/**
 * Content that follows its cue: a clause with or without "that", a question, a quotation, what stands behind a colon.
 *
 *     The mayor said on Monday that the bridge would stay shut.
 *     ~~~~~~~~~                     -----------------------------
 */
export function saidThat(o: Outline, s: OuterSentence, cue: VerbCue): Draft | null {
  const { right, left } = cue;
  const gap = saidOfWhich(o, s, cue);
  if (gap) return gap;
  const kind = kindOf(o, cue);
  if (!kind || left.negated || right.start >= s.end || left.passive) return null;
  if (!cue.subject) return null;
  if (right.opener === 'quotation' && !isQuoted(o, cue)) return null;
  const whole = isQuotationAlone(o, right.start, s.end)
    ? right.start + 1
    : contentEnd(o, s, right.start, kind === 'stance');
  const end = earlierEnd(o, s, cue.first, right.start, whole);
  if (end <= right.start) return null;
  return withVerb('said-that', cue, [{ first: right.start, end }], kind);
}

/** "the deal, which critics say gives away too much": the pronoun before the speaker is the subject of what is said. */
function saidOfWhich(o: Outline, s: OuterSentence, cue: VerbCue): Draft | null {
  const which = cue.first - 1;
  const first = cue.verb + 1;
  if (!cue.subject || !cue.word.speaks || which < s.first || first >= s.end || cue.left.negated) return null;
  if (!RELATIVES.has(o.word[which]!) || !isFiniteAt(o, first)) return null;
  return withVerb('said-that', cue, [
    { first: which, end: cue.first },
    { first, end: contentEnd(o, s, first) },
  ]);
}

/** A verb that only stands beside quotations takes "that" right behind it: the baths close for repairs that take weeks. */
function kindOf(o: Outline, { word, right, verb, left }: VerbCue): 'speech' | 'stance' | null {
  switch (right.opener) {
    case 'that':
      if (word.verb === 'ask') return null; // "asked that their names be left out"
      if (word.verb === 'find' && isFinding(o, left.subject)) return 'speech';
      return word.speaks || (word.quotes && right.start <= verb + 2) ? 'speech' : word.believes ? 'stance' : null;
    case 'clause':
      // "if she asks about the shop, he will go", "letters that threaten members would be"
      if (word.verb === 'ask' || word.verb === 'threaten') return null;
      if (word.speaks) return 'speech';
      return BARE_BELIEF.has(word.verb) ? 'stance' : null;
    case 'question':
      // "which began when it was put in": a time
      return word.speaks || (word.quotes && o.word[right.start] !== WHEN) ? 'speech' : word.believes ? 'stance' : null;
    case 'quotation':
      return word.speaks || word.quotes ? 'speech' : word.believes ? 'stance' : null;
    case 'colon':
      if (o.what[right.start] !== What.quotation && !PLAIN.has(word.verb)) return null;
      return word.speaks || word.quotes ? 'speech' : null;
    case 'infinitive':
      if (!word.intends || NAMED.has(o.word[right.start + 2]!)) return null;
      return word.speaks && holdsQuotation(o, right.start) ? 'speech' : 'stance'; // a promise in their own words
    default:
      return null;
  }
}

/** "The auditor's office found that", "a study found that": what a body or a document finds is what it reports. */
function isFinding(o: Outline, subject: Subject | null): boolean {
  if (!subject) return false;
  const head = headOf(o, subject.first, subject.end);
  return isDocument(o, head) || actorOfPiece(o, head)?.type === 'organisation';
}

/** A quotation right behind a verb is said where a mark parts them, or where it is more than a term. */
function isQuoted(o: Outline, { right, word }: VerbCue): boolean {
  const before = o.what[right.start - 1];
  if (before === What.comma || before === What.colon || word.speaks) return true;
  return lengthOfQuotation(o, right.start) > 5;
}

/** `said: "It is over," pointing at the door`: what follows the comma inside the marks is the reporter's. */
function isQuotationAlone(o: Outline, at: number, end: number): boolean {
  if (at + 1 >= end || o.what[at] !== What.quotation || !endsInComma(o, at) || o.what[at + 1] !== What.word)
    return false;
  return o.tag[at + 1] === Tag.presentParticiple || SUBORDINATORS.has(o.word[at + 1]!);
}

/** True where a quotation follows before the next mark. */
function holdsQuotation(o: Outline, from: number): boolean {
  for (let at = from; at < Math.min(o.count, from + 15); at++) {
    if (o.what[at] === What.quotation) return true;
    if (o.what[at] !== What.word && o.what[at] !== What.joiner) return false;
  }
  return false;
}
