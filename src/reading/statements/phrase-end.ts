import { AND_OR, OBJECTS, PERSONAL, POSSESSIVES, PRONOUN_LIKE, RELATIVES } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { lengthOfQuotation, nextOf, type Outline, What } from './outline.ts';
import { LINKS_PHRASES, PHRASE_REACH } from './phrase-start.ts';
import { isNominal, isPossessive, isQuotedTerm, opensPhrase } from './word-classes.ts';

/** The name of a programme or the like, right behind an owner or a noun. */
function isTitle(o: Outline, at: number): boolean {
  return (
    lengthOfQuotation(o, at) <= 7 &&
    (isPossessive(o, at - 1) || o.tag[at - 1] === Tag.noun || o.tag[at - 1] === Tag.determiner)
  );
}

/** What one piece does to a phrase that grows to the right. */
const Step = { stop: 0, take: 1, head: 2, takeAndStop: 3 } as const;

/** End (exclusive) of the noun phrase that begins at `first`; `first` itself where none begins there. */
export function phraseEnd(o: Outline, first: number, high: number): number {
  let head = false;
  let at = first;
  for (; at < Math.min(high, first + PHRASE_REACH); at++) {
    if (o.what[at] === What.open && head) {
      const shut = nextOf(o, What.shut, at + 1, Math.min(high, at + 12));
      if (shut < 0) break;
      at = shut;
      continue;
    }
    const step = o.what[at] === What.word ? overWord(o, first, at, head) : overMark(o, first, at, high, head);
    if (step === Step.takeAndStop) return at + 1;
    if (step === Step.stop) break;
    if (step === Step.head) head = true;
  }
  return head ? at : first;
}

function overMark(o: Outline, first: number, at: number, high: number, head: boolean): number {
  if (o.what[at] === What.joiner && at + 1 < high) return Step.take;
  if (o.what[at] !== What.quotation) return head && isPossessive(o, at) ? Step.take : Step.stop;
  return (at > first && isTitle(o, at)) || (isQuotedTerm(o, at) && !head) ? Step.take : Step.stop;
}

function overWord(o: Outline, first: number, at: number, head: boolean): number {
  const tag = o.tag[at]!;
  const word = o.word[at]!;
  const fresh = at === first || opensAnew(o, at - 1);
  if (isPossessive(o, at)) return head ? Step.take : Step.stop;
  if (head && isTimeBehind(o, at)) return Step.stop;
  if (PERSONAL.has(word) || OBJECTS.has(word)) return overPronoun(o, at, fresh);
  if (RELATIVES.has(word) && tag !== Tag.determiner) return Step.stop;
  if (tag === Tag.determiner || POSSESSIVES.has(word)) {
    if (head && !fresh) return Step.stop;
    return PRONOUN_LIKE.has(word) && !opensPhrase(o, at + 1) ? Step.head : Step.take;
  }
  switch (tag) {
    case Tag.noun:
    case Tag.properNoun:
    case Tag.pronoun:
      return Step.head;
    case Tag.number:
      return opensPhrase(o, at + 1) ? Step.take : Step.head;
    case Tag.symbol:
      return Step.take;
    case Tag.adjective:
      if (!head && o.shape[at] === Shape.capitalised && !opensPhrase(o, at + 1)) return Step.head; // "a Liberal"
      return head && !fresh && standsAlone(o, at) ? Step.stop : Step.take;
    case Tag.pastParticiple:
    case Tag.presentParticiple:
      return head && o.tag[at - 1] !== Tag.determiner ? Step.stop : Step.take; // "in a written reply"
    case Tag.adverb:
      return !head && (o.tag[at + 1] === Tag.adjective || o.tag[at + 1] === Tag.number) ? Step.take : Step.stop;
    case Tag.conjunction:
      return head && AND_OR.has(word) && opensPhrase(o, at + 1) ? Step.take : Step.stop;
    default:
      return head && isLink(o, at) ? Step.take : Step.stop;
  }
}

/** Behind a preposition, conjunction, hyphen or possessive a phrase begins anew. */
const opensAnew = (o: Outline, at: number): boolean =>
  o.tag[at] === Tag.preposition || o.tag[at] === Tag.conjunction || o.what[at] === What.joiner || isPossessive(o, at);

/** "told reporters Monday": a time behind the head is no part of the phrase, unless it is part of a name. */
const isTimeBehind = (o: Outline, at: number): boolean => o.time[at]! > 0 && !isPossessive(o, at + 1);

/** "him", but "her" in "her lawyer". */
function overPronoun(o: Outline, at: number, fresh: boolean): number {
  const owns = POSSESSIVES.has(o.word[at]!) && opensPhrase(o, at + 1);
  if (owns && fresh) return Step.take;
  return fresh ? Step.takeAndStop : Step.stop;
}

/** An adjective behind the head, with no noun or preposition to go on with. */
const standsAlone = (o: Outline, at: number): boolean =>
  o.what[at + 1] === What.word && o.tag[at + 1] !== Tag.preposition && !isNominal(o.tag[at + 1]!);

const isLink = (o: Outline, at: number): boolean =>
  LINKS_PHRASES.has(o.word[at]!) && !o.time[at + 1] && opensPhrase(o, at + 1);
