import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { type Outline, What } from './outline.ts';
import { LINKS_PHRASES, PHRASE_REACH } from './phrase-start.ts';
import {
  AND,
  isNominal,
  isParticiple,
  isPersonal,
  isPossessive,
  isQuotedTerm,
  OBJECTS,
  opensPhrase,
  PERSONAL,
  POSSESSIVES,
  PRONOUN_LIKE,
  RELATIVES,
  startsMention,
  TO,
} from './word-classes.ts';

/** The name of a programme or the like, right behind an owner or a noun. */
function isTitle(o: Outline, at: number): boolean {
  const { firstToken, endToken } = o.scan.quotations[o.quotation[at]!]!;
  return (
    endToken - firstToken <= 7 &&
    (isPossessive(o, at - 1) || o.tag[at - 1] === Tag.noun || o.tag[at - 1] === Tag.determiner)
  );
}

/** End (exclusive) of the noun phrase that begins at `first`; `first` itself where none begins there. */
export function phraseEnd(o: Outline, first: number, high: number): number {
  let head = false;
  let at = first;
  for (; at < Math.min(high, first + PHRASE_REACH); at++) {
    const before = at > first ? at - 1 : -1;
    const what = o.what[at];
    if (what === What.joiner && at + 1 < high) continue;
    if (what === What.open && head) {
      const shut = shutOf(o, at, high);
      if (shut < 0) break;
      at = shut;
      continue;
    }
    if (what === What.quotation && at > first && isTitle(o, at)) continue;
    if (what === What.quotation && isQuotedTerm(o, at) && !head) continue;
    if (what !== What.word) break;
    const tag = o.tag[at]!;
    const word = o.word[at]!;
    const fresh =
      before < 0 ||
      o.tag[before] === Tag.preposition ||
      o.tag[before] === Tag.conjunction ||
      o.what[before] === What.joiner ||
      isPossessive(o, before);
    if (isPossessive(o, at)) {
      if (!head) break;
      continue;
    }
    if (o.time[at] && head && !isPossessive(o, at + 1) && !(tag === Tag.noun && o.shape[at] === Shape.capitalised))
      break;
    if (PERSONAL.has(word) || OBJECTS.has(word)) {
      if (
        POSSESSIVES.has(word) &&
        opensPhrase(o, at + 1) &&
        fresh &&
        o.tag[at + 1] !== Tag.determiner &&
        !o.time[at + 1]
      )
        continue;
      return fresh ? at + 1 : at;
    }
    if (RELATIVES.has(word) && tag !== Tag.determiner) break;
    if (tag === Tag.determiner || POSSESSIVES.has(word)) {
      if (head && !fresh) break;
      if (PRONOUN_LIKE.has(word) && !opensPhrase(o, at + 1)) head = true;
      continue;
    }
    if (tag === Tag.noun || tag === Tag.properNoun || tag === Tag.pronoun) {
      if (head && !fresh && beginsAnotherName(o, at)) break;
      head = true;
      continue;
    }
    if (tag === Tag.number || tag === Tag.adjective || tag === Tag.symbol) {
      if (tag === Tag.number && !opensPhrase(o, at + 1)) head = true;
      if (
        tag === Tag.adjective &&
        head &&
        o.what[at + 1] === What.word &&
        !fresh &&
        o.tag[at + 1] !== Tag.preposition &&
        !isNominal(o.tag[at + 1]!)
      )
        break;
      continue;
    }
    if (isParticiple(tag) && !head) continue;
    if (tag === Tag.adverb && !head && (o.tag[at + 1] === Tag.adjective || o.tag[at + 1] === Tag.number)) continue;
    if (
      (tag === Tag.preposition || TO.has(word)) &&
      head &&
      LINKS_PHRASES.has(word) &&
      !o.time[at + 1] &&
      opensPhrase(o, at + 1)
    )
      continue;
    if (tag === Tag.conjunction && head && AND.has(word) && opensPhrase(o, at + 1) && !isPersonal(o, at + 1)) continue;
    break;
  }
  return head ? at : first;
}

/** "told CNN Reyes": one mention ends and another begins without a word between. */
function beginsAnotherName(o: Outline, at: number): boolean {
  return startsMention(o, at) && o.tag[at] === Tag.properNoun && o.mention[at - 1]! > 0 && isNominal(o.tag[at - 1]!);
}

function shutOf(o: Outline, open: number, high: number): number {
  for (let at = open + 1; at < high && at < open + 12; at++) if (o.what[at] === What.shut) return at;
  return -1;
}
