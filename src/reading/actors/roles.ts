import type { Scan } from '../scan/scan.ts';
import { ACCORDING, AND, ARTICLES, COMMA, OF, THE, WHO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { wordId, wordSet, wordTable } from '../scan/vocabulary.ts';
import { sameRoles } from '../words/same-roles.ts';
import type { Gender } from './cast.ts';
import { isAge, speaksItself } from './context.ts';
import { COURTESY, ORGANISATION_OPENERS, ROLE_OPENERS, ROLES, ROLES_OF_MEN, ROLES_OF_WOMEN } from './lexicon.ts';
import type { NameAt } from './names.ts';
import { officeBefore } from './office-before.ts';
import { isCapital, isClitic, isHyphen, isLower, touches, wordAt, wordsAt } from './written.ts';

/** What a text says that a person is, where it says so. */
export interface Role {
  /** "mayor of Tarnwick", "68-year-old", "who leads the council" */
  text: string;
  /** The office or part played as `roleKey` gives it; empty where it is none ("45-year-old"). */
  key: string;
  gender: Gender;
  /** Tokens of a description behind or before the name ("the mayor of Tarnwick"): a mention of its own; undefined for a title. */
  phrase?: { first: number; end: number; head: number };
}

/** All roles that stand beside one place of a person's name. */
export function rolesBeside(scan: Scan, name: NameAt): Role[] {
  return [
    ...roleInFront(scan, name), // Tarnwick Mayor Ada Holt; former police chief Ada Holt
    ...officeInFront(scan, name), // Minister of Energy Ada Holt
    ...descriptionInFront(scan, name), // the mayor of Tarnwick, Ada Holt
    ...descriptionBehind(scan, name), // Ada Holt, 45, the mayor of Tarnwick, who leads the council,
    ...afterIs(scan, name), // Ada Holt is the mayor of Tarnwick
  ];
}

const SAME_ROLE = wordTable(sameRoles);

/** One key for all forms of a role: "Sen." and "senator", "chairwoman" and "chair". */
export function roleKey(scan: Scan, head: number): string {
  const key = SAME_ROLE.get(scan.word[head]!) ?? wordAt(scan, head).toLowerCase();
  return isHyphen(scan, head - 1) ? `${wordAt(scan, head - 2)}-${key}` : key; // a secretary-general is no general
}

export const isFormer = (words: string): boolean => /\b(?:former|ex|late)\b/i.test(words);

/** The words with a capital in a role or description, lower-cased, titles left out: of which country, town or body. */
export function namesWithin(words: string): string[] {
  return (words.match(/\p{Lu}[\p{L}.]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !ROLES.has(wordId(word)) && !/^\p{L}+\.$|^th(?:e|at|is)$|^police$/u.test(word));
}

/** The small words before a role that tell its kind: "union" of "the union leader", no article, no "former". */
export function kindsWithin(words: string): string[] {
  const before = words.split(/\b(?:of|for|at|in|who)\b/)[0]!;
  return (before.match(/(?<![\p{L}-])\p{Ll}{3,}(?![\p{L}-])/gu) ?? []).filter(
    (word) => !ROLES.has(wordId(word)) && !ROLE_OPENERS.has(wordId(word)) && !/^(?:the|this|that)$/.test(word),
  );
}

/** Whether two roles are told apart by their kinds: "union", "opposition". */
export const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((kind) => other.includes(kind));

/** Whether two lists of names have one in common, as far as "Russia" and "Russian" are one. */
export function isOfSamePlace(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.some((another) => name.slice(0, 4) === another.slice(0, 4)));
}

function genderOfHead({ word }: Scan, head: number): Gender {
  if (ROLES_OF_MEN.has(word[head]!)) return GENERIC_MEN.has(word[head]!) ? 'unknown' : 'male';
  return ROLES_OF_WOMEN.has(word[head]!) ? 'female' : 'unknown';
}

/** Roles in -man that are given to women as well. */
const GENERIC_MEN = wordSet(['chairman', 'freshman', 'spokesman', 'vice-chairman']);

function roleInFront(scan: Scan, { first, titleFrom }: NameAt): Role[] {
  let from = titleFrom;
  let head = first - 1;
  while (head > titleFrom && COURTESY.has(scan.word[head]!)) head--;
  if (titleFrom === first && !(isLower(scan, head) && ROLES.has(scan.word[head]!))) return [];
  if (titleFrom < first && COURTESY.has(scan.word[head]!) && !ROLES.has(scan.word[head]!)) return [];
  const sentence = scan.sentences[scan.sentenceOf[first]!]?.firstToken ?? 0;
  while (from > sentence && first - from < 8) {
    if (isModifier(scan, from - 1)) from--;
    else if (scan.word[from - 1] === AND && ROLES.has(scan.word[from - 2]!)) from -= 2;
    else if (scan.word[from - 1] === OF && ORGANISATION_OPENERS.has(scan.word[from - 2]!)) from -= 2;
    else break;
  }
  // "a brief ruling Judge Ada Holt": behind an article the small words are a phrase of their own
  if (titleFrom < first && from < titleFrom && OPENING.has(scan.word[from - 1]!) && scan.word[from - 1] !== THE)
    from = titleFrom;
  while (from < head && (scan.kind[from] !== Kind.word || isClitic(scan, from))) from++;
  const text = wordsAt(scan, from, head + 1);
  return text ? [{ text, key: roleKey(scan, head), gender: genderOfHead(scan, head) }] : [];
}

/** "Minister of Energy and Water Ada Holt": an office with its field, that runs into the name. */
function officeInFront(scan: Scan, { first, titleFrom }: NameAt): Role[] {
  const head = officeBefore(scan, first);
  return titleFrom < first || head < 0 || head + 2 === first
    ? []
    : [{ text: wordsAt(scan, head, first), key: roleKey(scan, head), gender: genderOfHead(scan, head) }];
}

const BEHIND_HEADS = wordSet([
  'of',
  'for',
  'at',
  'in',
  'with',
  'from',
  'on',
  'to',
  'who',
  'that',
  'whose',
  'by',
  'and',
  'since',
  'under',
]);
const CLAUSE_OPENERS = wordSet(['who', 'which', 'that', 'whose', 'and', 'but']);
const IS = wordSet(['is', 'was', 'became', 'remains']);
const LINKING = wordSet(['of', 'for', 'to', 'by', 'with', 'at', 'in', 'from', 'and']);
const NOW = wordSet(['now', 'currently', 'also']);
/** What a description may open with. */
const OPENING = wordSet(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their', 'its', 'whose', 'one', 'another']);
const PHRASE_MARKS = wordSet([',', '.', ';', ':', '!', '?', '(', ')', '–', '—']);
const SAYING = wordSet(['said', 'says', 'told', 'added']);

/** A word that may stand before the head of a role: "former", "Tarnwick", "police", "vice-". */
export function isModifier(scan: Scan, at: number): boolean {
  if (isHyphen(scan, at)) return touches(scan, at) && touches(scan, at + 1);
  if (ROLES.has(scan.word[at]!) || ROLE_OPENERS.has(scan.word[at]!)) return true;
  const tag = scan.tag[at]!;
  return tag === Tag.adjective || tag === Tag.noun || tag === Tag.properNoun;
}

function descriptionInFront(scan: Scan, { first, end, titleFrom }: NameAt): Role[] {
  if (titleFrom < first || scan.word[first - 1] !== COMMA) return [];
  const isClosed = scan.word[end] === COMMA;
  const sentence = scan.sentences[scan.sentenceOf[first]!]?.firstToken ?? 0;
  for (let at = first - 2; at >= sentence && at > first - 14; at--) {
    if (scan.word[at] === COMMA) return [];
    if (!isClitic(scan, at) && !OPENING.has(scan.word[at]!)) continue;
    const isSource = scan.word[at - 2] === ACCORDING;
    if (!isSource && LINKING.has(scan.word[at - 1]!)) continue;
    const head = headOfPhrase(scan, at + 1, first - 1);
    if (head < 0 || !(isClosed || at === sentence)) continue;
    return [
      {
        text: wordsAt(scan, at + 1, first - 1),
        key: roleKey(scan, head),
        gender: genderOfHead(scan, head),
        phrase: { first: isClitic(scan, at) ? at + 1 : at, end: first - 1, head },
      },
    ];
  }
  return [];
}

function descriptionBehind(scan: Scan, { end }: NameAt): Role[] {
  const roles: Role[] = [];
  let at = end;
  if (isAge(scan, at)) {
    roles.push({ text: `${wordAt(scan, at + 1)}-year-old`, key: '', gender: 'unknown' });
    at += 2;
  }
  for (let turn = 0; turn < 3 && scan.word[at] === COMMA && !speaksItself(scan, at + 1); turn++) {
    const role = descriptionAt(scan, at + 1);
    if (!role?.phrase) {
      if (role) roles.push(role);
      break;
    }
    roles.push(role);
    at = role.phrase.end;
  }
  return roles;
}

/** "the mayor of Tarnwick" or "who leads the council", up to the next comma or the end of the sentence. */
function descriptionAt(scan: Scan, first: number): Role | undefined {
  const limit = scan.sentences[scan.sentenceOf[first] ?? -1]?.endToken ?? first;
  const end = phraseEnd(scan, first, limit);
  if (scan.word[first] === WHO) return { text: wordsAt(scan, first, end), key: '', gender: 'unknown' };
  return descriptionOver(scan, first, end);
}

/** The tokens of a description, its article with them, as a role; undefined where its head is none of a person. */
export function descriptionOver(scan: Scan, first: number, end: number): Role | undefined {
  const from = OPENING.has(scan.word[first]!) ? first + 1 : first;
  const head = headOfPhrase(scan, from, end);
  if (head < 0) return undefined;
  return {
    text: wordsAt(scan, from, end),
    key: roleKey(scan, head),
    gender: genderOfHead(scan, head),
    phrase: { first, end, head },
  };
}

const LONGEST = 16;

/** End of a description at a comma, dash, bracket or the sentence's end; -1 where it goes on as a clause. */
function phraseEnd(scan: Scan, first: number, limit: number): number {
  const relative = scan.word[first] === WHO;
  for (let at = first; at < limit; at++) {
    if (at - first >= LONGEST) return relative ? at : -1;
    const word = scan.word[at]!;
    if (scan.kind[at] === Kind.quote || PHRASE_MARKS.has(word)) return at;
    if (relative) continue;
    if (CLAUSE_OPENERS.has(word)) return at;
    if (at > first && scan.tag[at] === Tag.auxiliary) return -1;
    if (at > first && SAYING.has(word)) return at;
  }
  return limit;
}

/** The last role word before a preposition, comma or relative pronoun: the head of a description; -1 where it is none of a person. */
function headOfPhrase(scan: Scan, first: number, end: number): number {
  let last = first;
  while (last < end && !endsHead(scan, last)) last++;
  let head = -1;
  for (let at = last - 1; at >= first && at > last - 4 && head < 0; at--) {
    if (ROLES.has(scan.word[at]!)) head = at;
    else if (at === last - 1 && !isCapital(scan, at)) return -1;
  }
  for (let at = first; at < head; at++)
    if (!isModifier(scan, at) && !isClitic(scan, at) && scan.kind[at] !== Kind.number) return -1;
  return head;
}

function endsHead(scan: Scan, at: number): boolean {
  if (scan.kind[at] !== Kind.word) return scan.kind[at] !== Kind.number && !isHyphen(scan, at);
  return BEHIND_HEADS.has(scan.word[at]!);
}

function afterIs(scan: Scan, { end }: NameAt): Role[] {
  if (scan.quotationOf[end] !== -1 || !IS.has(scan.word[end]!)) return [];
  const article = NOW.has(scan.word[end + 1]!) ? end + 2 : end + 1;
  if (!ARTICLES.has(scan.word[article]!)) return [];
  const role = descriptionAt(scan, article + 1);
  return role?.key ? [{ text: role.text, key: role.key, gender: role.gender }] : [];
}
