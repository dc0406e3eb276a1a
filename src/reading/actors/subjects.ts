import type { Scan } from '../scan/scan.ts';
import { ARTICLES, AS, COMMA, HE_OR_SHE, SPEECH, THAT, WHO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { ROLES } from './lexicon.ts';
import { isClitic } from './written.ts';

const CLAUSE_OPENERS = wordSet(['that', 'who', 'which', 'to']);
const HER = intern('her');
const HIM = intern('him');

/** Whether a mention is the one who says something: "Holt said", "…,” said Holt". */
export function isSpeaker(scan: Scan, first: number, end: number): boolean {
  return SPEECH.has(scan.word[verbBehind(scan, end, end + 20).at]!) || isInvertedSpeaker(scan, first, end);
}

/** "…,” said Holt" and "The bridge is shut, said Holt.", but not "Dorn, a clerk, said Holt was ill". */
function isInvertedSpeaker({ word, kind }: Scan, first: number, end: number): boolean {
  if (!SPEECH.has(word[first - 1]!)) return false;
  return kind[first - 2] === Kind.quote || kind[end] === Kind.punctuation;
}

/** "Holt campaign strategists": the name only says which. */
export function isAttributive({ tag }: Scan, end: number): boolean {
  return tag[end] === Tag.noun;
}

/** Whether a verb follows the mention, over an apposition and adverbs; or a verb of saying stands before it behind a quotation. */
export function isSubject(scan: Scan, first: number, end: number, limit: number): boolean {
  if (isInvertedSpeaker(scan, first, end)) return true;
  if (standsBehindPreposition(scan, first)) return false;
  const { at, hasApposition } = verbBehind(scan, end, limit);
  const tag = scan.tag[at];
  if (hasApposition && tag === Tag.pastParticiple) return true; // the tagger loses the subject over a long apposition
  return at < limit && (tag === Tag.verb || tag === Tag.auxiliary);
}

/** Where a verb should stand behind a mention: over an apposition and adverbs. */
function verbBehind(scan: Scan, end: number, limit: number): { at: number; hasApposition: boolean } {
  let at = end;
  let hasApposition = false;
  if (scan.word[at] === COMMA) {
    hasApposition = true;
    const isVerb =
      scan.tag[at + 1] === Tag.verb || scan.tag[at + 1] === Tag.auxiliary || SPEECH.has(scan.word[at + 1]!);
    const close = isVerb ? at : closingComma(scan, at + 1, limit);
    if (close > 0) at = close + 1;
    else hasApposition = false;
  }
  while (at < limit && scan.tag[at] === Tag.adverb) at++;
  return { at, hasApposition };
}

/** "Holt's decision shook the town": the possessor is whom the clause is about, unless behind a preposition. */
export function isPossessor(scan: Scan, first: number, end: number): boolean {
  return isClitic(scan, end) && !standsBehindPreposition(scan, first);
}

/** "Under Peter Lund, he": a name behind the preposition that opens the sentence is not the subject behind the comma. */
export function isInOpening(scan: Scan, first: number, end: number, at: number): boolean {
  if (!HE_OR_SHE.has(scan.word[at]!) || scan.word[at - 1] !== COMMA || at - end > 12) return false;
  const start = sentenceStart(scan, at);
  return first >= start && first - start < 6 && scan.tag[start] === Tag.preposition;
}

const sentenceStart = ({ sentences, sentenceOf }: Scan, at: number): number =>
  sentences[sentenceOf[at] ?? -1]?.firstToken ?? 0;

/** "with Mayor Ada Holt": over the title in front. */
function standsBehindPreposition(scan: Scan, first: number): boolean {
  const before = beforeTitle(scan, first);
  return scan.tag[before] === Tag.preposition && scan.word[before] !== AS;
}

/** The token before a mention and the title or role in front of it. */
function beforeTitle(scan: Scan, first: number): number {
  let before = first - 1;
  if (ARTICLES.has(scan.word[before]!)) before--;
  while (before > first - 5 && before >= 0 && isTitleWord(scan, before)) before--;
  return before;
}

const isTitleWord = (scan: Scan, at: number): boolean =>
  ROLES.has(scan.word[at]!) || (scan.shape[at] === Shape.capitalised && scan.tag[at] !== Tag.preposition);

function closingComma(scan: Scan, from: number, limit: number): number {
  if (scan.word[from] === WHO) return closingOfRelative(scan, from, limit);
  for (let at = from; at < limit && at < from + 14; at++) if (scan.word[at] === COMMA) return at;
  return -1;
}

/** "Holt, who spoke at the hall, late at night, said": the comma right before a verb. */
function closingOfRelative(scan: Scan, from: number, limit: number): number {
  let first = -1;
  for (let at = from; at < limit && at < from + 44; at++) {
    if (scan.word[at] !== COMMA) continue;
    if (first < 0) first = at;
    if (scan.tag[at + 1] === Tag.verb || scan.tag[at + 1] === Tag.auxiliary) return at;
  }
  return first;
}

/** "Holt said he", "Holt told reporters that she". */
export function saysJustBefore(scan: Scan, token: number, at: number): boolean {
  let verb = at - 1;
  if (scan.word[verb] === THAT) verb--;
  for (let i = verb; i > token && i > verb - 4; i--) if (SPEECH.has(scan.word[i]!)) return i - token < 6;
  return false;
}

/** "Holt told him": the object is not the subject of its own verb. */
export function isObjectOf(scan: Scan, subject: number, at: number): boolean {
  const word = scan.word[at]!;
  const isPossessive = word === HER && (scan.tag[at + 1] === Tag.noun || scan.tag[at + 1] === Tag.adjective);
  if (isPossessive || (word !== HIM && word !== HER)) return false;
  for (let i = subject + 1; i < at; i++) {
    const tag = scan.tag[i]!;
    if (tag === Tag.conjunction || tag === Tag.subordinator || tag === Tag.punctuation) return false;
    if (CLAUSE_OPENERS.has(scan.word[i]!)) return false;
  }
  return true;
}
