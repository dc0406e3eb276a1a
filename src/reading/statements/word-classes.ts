import { OBJECTS, PERSONAL, POSSESSIVES, PRONOUN_LIKE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { lengthOfQuotation, type Outline, quotationAt, What } from './outline.ts';
import { endsSpeech } from './quotation-ends.ts';

export const isObjectForm = (o: Outline, at: number): boolean => OBJECTS.has(o.word[at]!);

export const isPersonal = (o: Outline, at: number): boolean => PERSONAL.has(o.word[at]!);

export const isNominal = (tag: number): boolean =>
  tag === Tag.noun || tag === Tag.properNoun || tag === Tag.pronoun || tag === Tag.number;

export const isFiniteVerb = (tag: number): boolean => tag === Tag.verb || tag === Tag.auxiliary;

const NON_FINITE = wordSet(['be', 'being', 'been', 'having']);

/** A finite verb or auxiliary at this piece. */
export const isFiniteAt = (o: Outline, at: number): boolean => isFiniteVerb(o.tag[at]!) && !NON_FINITE.has(o.word[at]!);

export function holdsFinite(o: Outline, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isFiniteAt(o, at)) return true;
  return false;
}

/** "most", "some", "those": words that can be a subject by themselves. */
export const isPronounLike = (o: Outline, at: number): boolean => PRONOUN_LIKE.has(o.word[at]!);

/** "his", "their" before what is owned. */
export const isOwner = (o: Outline, at: number): boolean => POSSESSIVES.has(o.word[at]!);

export const isParticiple = (tag: number): boolean => tag === Tag.pastParticiple || tag === Tag.presentParticiple;

/** "'s" or "'" between an owner and what is owned. */
export function isPossessive(o: Outline, at: number): boolean {
  const { scan, firstToken, tag, what } = o;
  const code = scan.text.charCodeAt(scan.start[firstToken[at]!]!);
  if (code !== 39 && code !== 0x2019) return false;
  return tag[at] === Tag.particle || (what[at] !== What.word && opensPhrase(o, at + 1));
}

/** Words that open a noun phrase. */
export function opensPhrase(o: Outline, at: number): boolean {
  if (at >= o.count) return false;
  if (o.what[at] === What.quotation) return true;
  if (o.what[at] !== What.word) return false;
  const tag = o.tag[at]!;
  return isNominal(tag) || tag === Tag.determiner || tag === Tag.adjective || tag === Tag.symbol || isParticiple(tag);
}

/** A short quotation that is a name or a term, as in the "Today" show. */
export function isQuotedTerm(o: Outline, at: number): boolean {
  if (o.what[at] !== What.quotation || lengthOfQuotation(o, at) > 6) return false;
  return quotationAt(o, at).closed && !endsSpeech(o, at);
}

/** True where an actor's mention begins with this piece. */
export const startsMention = (o: Outline, at: number): boolean =>
  o.mention[at]! > 0 && o.mention[at] !== o.mention[at - 1];
