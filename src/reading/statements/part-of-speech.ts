import type { Cast } from '../actors/cast.ts';
import { isHyphen, touches } from '../actors/written.ts';
import type { Scan } from '../scan/scan.ts';
import { OF, PEOPLE, RELATIVES, THAT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { contractedAuxiliaries } from '../words/contracted-auxiliaries.ts';
import { CUE_WORDS } from './cue-words.ts';

const STATE = intern('state');
const CONTRACTED = wordSet(contractedAuxiliaries);

/** The part of speech that rules go by: the tagger's, but where names, offices and quotations beside a word tell better. */
export function tagOf(scan: Scan, cast: Cast, token: number, first: number): number {
  if (isNamed(scan, cast, token) || opensWithName(scan, token, first)) return Tag.properNoun;
  if (
    isOffice(scan, token) ||
    isUnseenNoun(scan, token) ||
    isSubjectOfReport(scan, token, first) ||
    isInPhrase(scan, token, first) ||
    isPluralOf(scan, token, first)
  )
    return Tag.noun;
  if (scan.shape[token] === Shape.initial) return Tag.properNoun;
  if (isOfCompound(scan, token)) return Tag.adjective;
  if (isBesideQuotation(scan, token, first)) return endsIn(scan, token, 'ing') ? Tag.presentParticiple : Tag.verb;
  return CONTRACTED.has(scan.word[token]!) ? Tag.auxiliary : scan.tag[token]!;
}

/** "Head coach Reyes", "critic Lund": a noun for people before a name or another such noun is no verb. */
function isOffice({ word, tag, shape, kind }: Scan, token: number): boolean {
  if (word[token] === STATE && kind[token + 1] === Kind.word && shape[token + 1] === Shape.capitalised) return true;
  if (!PEOPLE.has(word[token]!) || (tag[token] !== Tag.verb && tag[token] !== Tag.infinitive)) return false;
  return shape[token + 1] === Shape.capitalised;
}

/** A noun for people that the tagger never met: "aide". */
const isUnseenNoun = ({ word, tag }: Scan, token: number): boolean =>
  tag[token] === Tag.interjection && PEOPLE.has(word[token]!);

/** "Residents of Tarnwick": a plural that opens its sentence before "of" is no verb. */
const isPluralOf = (scan: Scan, token: number, first: number): boolean =>
  token === first && scan.tag[token] === Tag.verb && endsIn(scan, token, 's') && scan.word[token + 1] === OF;

/** "the Tarnwick plant": what the tagger takes for an infinitive behind an article and a name or adjective. */
function isInPhrase({ tag }: Scan, token: number, first: number): boolean {
  if (tag[token] !== Tag.infinitive) return false;
  let at = token - 1;
  while (at > first && at > token - 4 && (tag[at] === Tag.properNoun || tag[at] === Tag.adjective)) at--;
  return at < token - 1 && at >= first && tag[at] === Tag.determiner;
}

/** "said talks with the union have stalled": right behind a verb of saying no other verb can stand, unless "which" waits for it. */
function isSubjectOfReport(scan: Scan, token: number, first: number): boolean {
  const { tag, shape, word, kind, count } = scan;
  if (tag[token] !== Tag.verb || shape[token] !== Shape.lower || !endsIn(scan, token, 's')) return false;
  if (word[token - 1] === THAT) return tag[token + 1] === Tag.auxiliary; // "the warning that trains may not run"
  if (!CUE_WORDS.get(word[token - 1]!)?.speaks || tag[token - 1] !== Tag.verb) return false;
  for (let before = token - 2; before >= first && before > token - 8; before--)
    if (RELATIVES.has(word[before]!)) return false;
  for (let at = token + 1; at < count && at < token + 12 && kind[at] === Kind.word; at++) {
    if (RELATIVES.has(word[at]!) || tag[at] === Tag.subordinator) return false;
    if (tag[at] === Tag.verb || tag[at] === Tag.auxiliary) return true;
  }
  return false;
}

/** "Lund argued that": an unknown word at the start of a sentence, right before a verb of saying. */
function opensWithName({ shape, tag, word, count }: Scan, token: number, first: number): boolean {
  if (token !== first || shape[token] !== Shape.capitalised || token + 1 >= count) return false;
  return (
    tag[token] === Tag.verb &&
    CUE_WORDS.get(word[token + 1]!) !== undefined &&
    CUE_WORDS.get(word[token]!) === undefined
  );
}

/** "the state-run bank", "a Tarnwick-based firm": a verb tied to a noun by a hyphen. */
const isOfCompound = (scan: Scan, token: number): boolean =>
  isHyphen(scan, token - 1) &&
  touches(scan, token) &&
  touches(scan, token - 1) &&
  (scan.tag[token - 2] === Tag.noun || scan.tag[token - 2] === Tag.properNoun) &&
  (scan.tag[token] === Tag.verb || scan.tag[token] === Tag.pastParticiple || scan.tag[token] === Tag.infinitive);

/** A word with a capital inside a name is part of the name, whatever it looks like on its own. */
function isNamed({ shape }: Scan, cast: Cast, token: number): boolean {
  if (shape[token] === Shape.lower) return false;
  return cast.mentions[cast.mentionOf[token]!]?.kind === 'name';
}

/** `shouted, "Stop!"`, `writing "Stop"`: a form of a cue right before a quotation is a verb, whatever the tagger saw. */
function isBesideQuotation(scan: Scan, token: number, first: number): boolean {
  const { kind, shape, text, start, count, word } = scan;
  if (token === first || shape[token] !== Shape.lower || !CUE_WORDS.get(word[token]!)) return false;
  if (!endsIn(scan, token, 'ed') && !endsIn(scan, token, 'ing')) return false;
  if (token + 1 < count && kind[token + 1] === Kind.quote) return true;
  const mark = text.charCodeAt(start[token + 1] ?? text.length);
  return (mark === 44 || mark === 58) && token + 2 < count && kind[token + 2] === Kind.quote;
}

const endsIn = ({ text, end }: Scan, token: number, letters: string): boolean => text.endsWith(letters, end[token]);
