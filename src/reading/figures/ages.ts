import type { Look } from '../scan/look.ts';
import { A_OR_AN, AGED, COMMA, OF, THAN } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { personNouns } from '../words/person-nouns.ts';
import { populationNouns } from '../words/population-nouns.ts';
import { APPROXIMATELY, BE, pastApproximate } from './approximate.ts';

const CLOSING = wordSet([')', '"', '”']);
const BETWEEN = wordSet(['between', 'from', 'under', 'above', 'below', 'at']);
const SINGLE = wordSet(['he', 'she', 'who', 'i']);
const TURN = wordSet(['turn', 'turns', 'turned', 'turning']);
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
export const PEOPLE = wordSet([
  ...populationNouns,
  'those',
  'anyone',
  'everyone',
  'anybody',
  'everybody',
  'nobody',
  'minors',
]);
const LIMIT = wordSet(['over', 'under', 'above', 'below']);
const OLDER = wordSet(['older', 'younger']);

/** True for a number that tells how old somebody is, with no unit behind it: of a person, and of nothing counted. */
export function isAge(look: Look, first: number, end: number, value: number): boolean {
  if (value < 1 || value > 120 || isFollowed(look, end)) return false;
  return (
    isApposed(look, first, end) ||
    isAged(look, first) ||
    isSaidOf(look, first) ||
    isOfPerson(look, first) ||
    isLimit(look, first)
  );
}

/** A noun or another number behind says that something else is counted. */
function isFollowed(look: Look, end: number): boolean {
  const tag = look.tag(end);
  return look.isNumber(end) || tag === Tag.noun || tag === Tag.properNoun || tag === Tag.adjective;
}

/** ", 56," behind a name or "a porter". */
function isApposed(look: Look, first: number, end: number): boolean {
  if (look.word(first - 1) !== COMMA || look.isWord(end)) return false;
  if (look.word(end) === COMMA && look.tag(first - 2) === Tag.noun && isOneOf(look, first - 2)) return true;
  const name = look.scan.shape[first - 2];
  return name === Shape.capitalised || name === Shape.mixed || CLOSING.has(look.word(first - 2));
}

/** "aged 12", "at the age of nine", "children aged between 12 and 15". */
function isAged(look: Look, first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = look.word(at);
    if (AGED.has(word)) return true;
    if (!BETWEEN.has(word) && !APPROXIMATELY.has(word) && word !== OF) return false;
  }
  return false;
}

/** "who was 68", "She's 91", "he turned 40", "their average age is 34". */
function isSaidOf(look: Look, first: number): boolean {
  const at = pastApproximate(look, first);
  const verb = look.word(at);
  if (TURN.has(verb)) return true;
  return BE.has(verb) && (SINGLE.has(look.word(at - 1)) || AGED.has(look.word(at - 1)));
}

/** "a woman of 29", "a boy of about ten", "a retired teacher of 31". */
function isOfPerson(look: Look, first: number): boolean {
  const of = pastApproximate(look, first);
  const noun = look.word(of - 1);
  if (look.word(of) !== OF || !PERSON.has(noun) || OF_OTHERS.has(noun)) return false;
  return isOneOf(look, of - 1);
}

/** Whether a noun is one that nobody has heard of yet: "a retired teacher". */
function isOneOf(look: Look, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 4; at--) {
    if (A_OR_AN.has(look.word(at))) return true;
    const tag = look.tag(at);
    if (tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.pastParticiple) return false;
  }
  return false;
}

/** "older than 65", "women over 40", "the over-65s", "most of the patients are under 30". */
function isLimit(look: Look, first: number): boolean {
  const limit = look.word(first - 1);
  if (limit === THAN) return OLDER.has(look.word(first - 2));
  if (!LIMIT.has(limit)) return false;
  const before = look.word(first - 2);
  if (PEOPLE.has(before)) return true;
  if (!BE.has(before) && !AGED.has(before)) return false;
  for (let at = first - 3; at >= first - 6; at--) {
    if (PEOPLE.has(look.word(at)) || SINGLE.has(look.word(at))) return true;
    if (look.tag(at) !== Tag.adverb && look.tag(at) !== Tag.adjective) return false;
  }
  return false;
}
