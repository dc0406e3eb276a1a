import type { Scan } from '../scan/scan.ts';
import { OF, THE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { BODY_ADJECTIVES, BODY_NOUNS, DEMONYMS, PLACE_NOUNS, ROLES, VAGUE } from './lexicon.ts';
import { type NamedText, nameAt } from './phrases.ts';
import { isModifier } from './roles.ts';
import { isCapital, isClitic } from './written.ts';

/** A body named in small letters: the tokens of the mention, with its article, and those of the name. */
export interface SmallName {
  first: number;
  end: number;
  nameFrom: number;
}

/** "the office of the mayor", "Tarnwick police", "the interior ministry": the name that a noun for a body heads, if any. */
export function smallNameAt(text: NamedText, head: number): SmallName | undefined {
  if (!BODY_NOUNS.has(text.scan.word[head]!) && !isArm(text.scan, head)) return undefined;
  return officeOf(text, head) ?? namedByModifiers(text, head);
}

/** "Tarnwick police", "the Kazakh government", "the interior ministry", "the mayor's office". */
function namedByModifiers(text: NamedText, head: number): SmallName | undefined {
  const { scan } = text;
  const sentence = scan.sentences[scan.sentenceOf[head]!]?.firstToken ?? head;
  let first = head;
  while (first > sentence && head - first < 4 && helpsToName(text, first - 1, first, head))
    first = nameAt(text, first - 1)?.firstToken ?? first - 1;
  const article = scan.word[first - 1]!;
  const isVague = VAGUE.has(scan.word[first]!) && !isCapital(scan, first);
  if (first === head || isVague || NOT_NAMING.has(article)) return undefined;
  const isNamed = isCapital(scan, first);
  const isPolice = scan.word[head] === POLICE;
  if (article !== THE && !isNamed && !isPolice && !isClitic(scan, first - 1)) return undefined;
  return { first: article === THE ? first - 1 : first, end: head + 1, nameFrom: first };
}

/** Whether the token before `next` helps to name a body: a place, a people, a subject, or somebody's office. */
function helpsToName(text: NamedText, at: number, next: number, head: number): boolean {
  const { scan, found } = text;
  const name = nameAt(text, at);
  const type = name && found[name.actor]?.type;
  if (type) return type === 'place' || (type === 'organisation' && next === head && OUTPOSTS.has(scan.word[head]!));
  if (DEMONYMS.has(scan.word[at]!) && isCapital(scan, at)) return true;
  if (isClitic(scan, at)) return isNamingOwner(scan, at - 1, next === head);
  if (scan.shape[at] !== Shape.lower) return false;
  if (isClitic(scan, next)) return isNamingOwner(scan, at, next + 1 === head);
  if (scan.word[at] === ACTING) return true;
  const tag = scan.tag[at];
  if (tag === Tag.adjective && next === head && SERVICES.has(scan.word[head]!)) return true; // "the hydrological service"
  return tag === Tag.noun || tag === Tag.infinitive || BODY_ADJECTIVES.has(scan.word[at]!);
}

/** The owner of "the mayor's office", "the city's traffic police", but not of "the city's police". */
const isNamingOwner = ({ word }: Scan, at: number, isAlone: boolean): boolean =>
  ROLES.has(word[at]!) || (!isAlone && PLACE_NOUNS.has(word[at]!));

/** "the office of the mayor", "the press service of President Ada Holt". */
function officeOf(text: NamedText, head: number): SmallName | undefined {
  const { scan } = text;
  if (scan.word[head + 1] !== OF) return undefined;
  let role = -1;
  for (let at = head + 2; at < head + 8 && at < scan.count; at++) {
    if (ROLES.has(scan.word[at]!)) role = at;
    else if (role >= 0 || !(isModifier(scan, at) || scan.word[at] === THE)) break;
  }
  if (role < 0) return undefined;
  let first = head;
  while (first > 0 && first > head - 3 && isModifier(scan, first - 1)) first--;
  const hasArticle = scan.word[first - 1] === THE;
  return { first: hasArticle ? first - 1 : first, end: nameAt(text, role + 1)?.endToken ?? role + 1, nameFrom: first };
}

/** Bodies of which a country or town has one: "the army" is a name. */
export const LONE_BODIES = wordSet(['police', 'government', 'army', 'military', 'navy', 'coastguard', 'junta']);

/** The head of "air force", "coast guard". */
export const isArm = ({ word }: Scan, head: number): boolean => ARMS.has(word[head]!) && ARMS.has(word[head - 1]!);

const ARMS = wordSet(['air', 'coast', 'force', 'guard']);

/** Bodies that any adjective names by what they do. */
const SERVICES = wordSet(['service', 'agency', 'commission', 'authority', 'inspectorate', 'bureau', 'tribunal']);

/** What the body before them keeps elsewhere: "the UN mission". */
const OUTPOSTS = wordSet(['mission', 'office']);
const NOT_NAMING = wordSet(['a', 'an', 'any', 'no', 'each', 'every', 'all', 'another']);
const ACTING = intern('acting');
const POLICE = intern('police');
