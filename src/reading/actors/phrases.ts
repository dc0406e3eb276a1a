import type { Scan } from '../scan/scan.ts';
import { DEFINITE, OF_OR_FOR, THE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import type { Mention } from './cast.ts';
import type { Found } from './found.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS, ROLES } from './lexicon.ts';
import { isModifier } from './roles.ts';
import { isCapital, isClitic } from './written.ts';

/** A text with the names in it. */
export interface NamedText {
  readonly scan: Scan;
  readonly found: Found[];
  /** Mentions by name, in order. */
  readonly names: readonly Mention[];
  /** Index into `names` for each token, -1 for none. */
  readonly nameOf: Int32Array;
}

/** "the mayor of Tarnwick" where it stands. */
export interface Phrase {
  first: number;
  end: number;
  head: number;
  /** The name behind "of" or before "'s", as written; empty for none, "?" for something that is no name. */
  of: string;
}

/** The mention by name that holds a token. */
export function nameAt({ names, nameOf }: NamedText, at: number): Mention | undefined {
  return names[nameOf[at] ?? -1];
}

/** The phrase around a head, with its article; undefined for "a mayor", "his mayor", "the mayor who". */
export function definitePhrase(text: NamedText, head: number): Phrase | undefined {
  const { scan } = text;
  const sentence = scan.sentences[scan.sentenceOf[head]!];
  if (!sentence || CLAUSE_OPENERS.has(scan.word[head + 1]!)) return undefined;
  let first = head;
  while (first > sentence.firstToken && head - first < 6 && isModifier(scan, first - 1)) first--;
  const { end, of } = complement(text, head + 1);
  const owner = possessor(text, first - 1);
  if (owner) return { first: owner.first, head, end, of: owner.of || of };
  const article = scan.word[first - 1]!;
  if (DEFINITE.has(article)) return { first: first - 1, head, end, of };
  const isTitle = isCapital(scan, head) && first === head && !NO_TITLE_BEHIND.has(article);
  return isTitle ? { first, head, end, of } : undefined;
}

/** Behind these a capitalised role is not somebody's title: "for Governor", "a Mayor". */
const NO_TITLE_BEHIND = wordSet([
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
  'no',
  'any',
  'each',
  'every',
  'for',
  'as',
  'of',
  'former',
]);
const CLAUSE_OPENERS = wordSet(['who', 'that', 'whose']);

/** "Tarnwick's" or "the city's" before a head: definite, and as good as "of Tarnwick". */
function possessor(text: NamedText, clitic: number): { first: number; of: string } | undefined {
  const { scan, found } = text;
  if (!isClitic(scan, clitic)) return undefined;
  const name = nameAt(text, clitic - 1);
  if (name) {
    const isBody = found[name.actor]?.type !== 'person';
    return isBody ? { first: name.firstToken, of: scan.text.slice(name.start, name.end) } : undefined;
  }
  const owns = PLACE_NOUNS.has(scan.word[clitic - 1]!) || ORGANISATION_NOUNS.has(scan.word[clitic - 1]!);
  return owns && scan.word[clitic - 2] === THE ? { first: clitic - 2, of: '' } : undefined;
}

/** "of Tarnwick", "for the Reform Party" behind a head. */
function complement(text: NamedText, at: number): { end: number; of: string } {
  const { scan } = text;
  if (!OF_OR_FOR.has(scan.word[at]!)) return { end: at, of: '' };
  const name = nameAt(text, scan.word[at + 1] === THE ? at + 2 : at + 1);
  return name ? { end: name.endToken, of: scan.text.slice(name.start, name.end) } : { end: at, of: '?' };
}

/** "police officer", "council member", "president Ada Holt": the head comes later. */
export function isAttributiveHead({ scan, nameOf }: NamedText, at: number): boolean {
  const next = at + 1;
  if (next >= scan.count || scan.kind[next] !== Kind.word) return scan.text.charCodeAt(scan.start[next] ?? 0) === 45;
  if (nameOf[next] !== -1) return true;
  if (ROLES.has(scan.word[next]!)) return true;
  return scan.tag[next] === Tag.noun && scan.shape[next] === Shape.lower;
}
