import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { personNouns } from '../words/person-nouns.ts';
import { populationNouns } from '../words/population-nouns.ts';

const COMMA = wordSet([',']);
const CLOSING = wordSet([')', '"', '”']);
const AGED = wordSet(['aged', 'age', 'ages']);
const OF = wordSet(['of']);
const BETWEEN = wordSet([
  'between',
  'from',
  'over',
  'under',
  'above',
  'below',
  'about',
  'around',
  'nearly',
  'just',
  'only',
  'at',
]);
const SINGLE = wordSet(['he', 'she', 'who', 'i']);
const BE = wordSet(['is', 'was', "'s", "'m", 'am', 'be', 'turns', 'turned']);
const TURN = wordSet(['turn', 'turns', 'turned', 'turning']);
const WHILE_SO_OLD = wordSet([
  'just',
  'only',
  'now',
  'still',
  'then',
  'about',
  'almost',
  'nearly',
  'already',
  'barely',
]);
const ARTICLE = wordSet(['a', 'an']);
const PERSON = wordSet([...personNouns, 'baby', 'lad', 'youth', 'toddler', 'pensioner', 'widow', 'widower']);
/** Those who are of a number of others: "a mother of three", "the captain of 22". */
const OF_OTHERS = wordSet([
  'mother',
  'father',
  'parent',
  'grandmother',
  'grandfather',
  'mum',
  'mom',
  'dad',
  'leader',
  'head',
]);
const PEOPLE = wordSet([...populationNouns, 'those', 'anyone', 'everyone', 'anybody', 'everybody', 'nobody', 'minors']);
const ARE = wordSet(['are', 'were', 'is', 'was', "'re", 'aged', 'be']);
const LIMIT = wordSet(['over', 'under', 'above', 'below']);
const THAN = wordSet(['than']);
const OLDER = wordSet(['older', 'younger']);

/** True for a number that tells how old somebody is, with no unit behind it: of a person, and of nothing counted. */
export function isAge(scan: Scan, first: number, end: number, value: number): boolean {
  if (value < 1 || value > 120 || isFollowed(scan, end)) return false;
  return (
    isApposed(scan, first, end) ||
    isAged(scan, first) ||
    isSaidOf(scan, first) ||
    isOfPerson(scan, first) ||
    isLimit(scan, first)
  );
}

/** A noun or another number behind says that something else is counted. */
function isFollowed(scan: Scan, end: number): boolean {
  const tag = scan.tag[end];
  return scan.kind[end] === Kind.number || tag === Tag.noun || tag === Tag.properNoun || tag === Tag.adjective;
}

/** ", 56," and ", now 56," behind a name. */
function isApposed(scan: Scan, first: number, end: number): boolean {
  const at = WHILE_SO_OLD.has(scan.word[first - 1] ?? 0) ? first - 1 : first;
  if (!COMMA.has(scan.word[at - 1] ?? 0) || scan.kind[first] !== Kind.number || scan.kind[end] === Kind.word)
    return false;
  const name = scan.shape[at - 2];
  return (
    name === Shape.capitalised || name === Shape.mixed || name === Shape.capitals || CLOSING.has(scan.word[at - 2] ?? 0)
  );
}

/** "aged 12", "at the age of nine", "children aged between 12 and 15". */
function isAged(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = scan.word[at] ?? 0;
    if (AGED.has(word)) return true;
    if (!BETWEEN.has(word) && !OF.has(word)) return false;
  }
  return false;
}

/** "who was 68", "She's 91", "he turned 40", "their average age is 34". */
function isSaidOf(scan: Scan, first: number): boolean {
  let at = first - 1;
  while (at > first - 3 && WHILE_SO_OLD.has(scan.word[at] ?? 0)) at--;
  const verb = scan.word[at] ?? 0;
  if (TURN.has(verb)) return true;
  return BE.has(verb) && (SINGLE.has(scan.word[at - 1] ?? 0) || AGED.has(scan.word[at - 1] ?? 0));
}

/** "a woman of 29", "a retired teacher of 31". */
function isOfPerson(scan: Scan, first: number): boolean {
  const noun = scan.word[first - 2] ?? 0;
  if (!OF.has(scan.word[first - 1] ?? 0) || !PERSON.has(noun) || OF_OTHERS.has(noun)) return false;
  for (let at = first - 3; at >= first - 6; at--) {
    if (ARTICLE.has(scan.word[at] ?? 0)) return true;
    const tag = scan.tag[at];
    if (tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.pastParticiple) return false;
  }
  return false;
}

/** "older than 65", "women over 40", "the over-65s", "most of the patients are under 30". */
function isLimit(scan: Scan, first: number): boolean {
  const limit = scan.word[first - 1] ?? 0;
  if (THAN.has(limit)) return OLDER.has(scan.word[first - 2] ?? 0);
  if (!LIMIT.has(limit)) return false;
  const before = scan.word[first - 2] ?? 0;
  if (PEOPLE.has(before)) return true;
  if (!ARE.has(before)) return false;
  for (let at = first - 3; at >= first - 6; at--) {
    if (PEOPLE.has(scan.word[at] ?? 0) || SINGLE.has(scan.word[at] ?? 0)) return true;
    if (scan.tag[at] !== Tag.adverb && scan.tag[at] !== Tag.adjective) return false;
  }
  return false;
}
