import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { speechVerbForms } from '../words/speech-verb-forms.ts';
import { GIVEN, ORGANISATION_NOUNS, PROVINCES, ROLES } from './lexicon.ts';
import type { NameAt } from './names.ts';
import { isCapital, isClitic, wordAt } from './runs.ts';

/** What the words around a name say of its bearer: votes for each type. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
  /** A work, ship, storm or other thing. */
  other: number;
  /** Times that it speaks: a person or an organisation. */
  speech: number;
  /** Times that something is known from it: "according to X". */
  source: number;
  /** Times that "the" stands before it. */
  article: number;
}

const SPEECH = wordSet(speechVerbForms);

/** Adds the votes of one place where a name stands. */
export function vote(scan: Scan, name: NameAt, votes: Votes): void {
  voteBefore(scan, name.first, name.end, votes);
  voteBehind(scan, name, votes);
}

function voteBefore(scan: Scan, first: number, end: number, votes: Votes): void {
  if (isSource(scan, first)) votes.source += 1;
  const before = wordAt(scan, first - 1).toLowerCase();
  const word = scan.word[first - 1]!;
  if (SPEECH.has(word) && isMark(scan, first - 2) && end < scan.count && isMark(scan, end)) votes.speech += 1;
  if (/^(?:in|near|across|outside|throughout|visiting)$/.test(before)) votes.place += 2;
  else if (/^(?:at|from|to|around|toward|towards|into)$/.test(before)) votes.place += 1;
  else if (before === 'of') voteBeforeOf(scan, first - 1, votes);
  else if (isLower(scan, first - 1) && before !== 'the') {
    if (ROLES.has(word)) votes.person += 2;
    else if (ORGANISATION_NOUNS.has(word)) votes.organisation += 3;
    else if (THING_NOUN.test(before)) votes.other += 3;
    else if (/^(?:joined|joining)$/.test(before)) votes.organisation += 2;
  } else if (before === 'the') votes.article += 1;
  else if (before === '(' && isGlossed(scan, first, end)) votes.other += 4;
}

/** "according to the Tarnwick Centre". */
function isSource(scan: Scan, first: number): boolean {
  const to = wordAt(scan, first - 1).toLowerCase() === 'the' ? first - 2 : first - 1;
  return wordAt(scan, to) === 'to' && /^according$/i.test(wordAt(scan, to - 1));
}

/** "reactive oxygen species (ROS)": an acronym for common words. */
function isGlossed(scan: Scan, first: number, end: number): boolean {
  const letters = wordAt(scan, first).toLowerCase();
  if (end - first > 1 || letters.length < 2 || letters.length > 6) return false;
  for (let i = 1; i <= letters.length; i++) {
    const at = first - 1 - i;
    if (!isLower(scan, at) || wordAt(scan, at).charAt(0) !== letters.at(-i)) return false;
  }
  return true;
}

/** Common nouns before the name of a thing: "the novel X", "the ship X". */
const THING_NOUN =
  /^(?:album|aircraft|anthem|app|bill|boat|book|bridge|called|cyclone|documentary|dog|drama|drink|drug|ferry|film|game|hit|horse|hurricane|initiative|law|mission|movie|musical|named|novel|operation|opera|painting|play|poem|product|program|programme|rocket|satellite|series|ship|show|single|software|song|spacecraft|storm|submarine|track|treaty|tv|typhoon|vessel|virus|vaccine|yacht)$/;

/** "founder of X", "Ada Holt of X". */
function voteBeforeOf(scan: Scan, of: number, votes: Votes): void {
  if (isLower(scan, of - 1)) {
    if (
      /^(?:founder|co-founder|ceo|president|chairman|chairwoman|chair|member|members|director|head|employee|employees|leader|editor)$/.test(
        wordAt(scan, of - 1),
      )
    )
      votes.organisation += 1;
  } else if (isCapital(scan, of - 1) && isCapital(scan, of - 2)) votes.organisation += 1;
}

function voteBehind(scan: Scan, { first, end }: NameAt, votes: Votes): void {
  const after = wordAt(scan, end).toLowerCase();
  const word = scan.word[end]!;
  if (SPEECH.has(word)) votes.speech += 1;
  if (isAge(scan, end)) votes.person += 4;
  else if (after === ',') voteByApposition(scan, end + 1, first, votes);
  else if (
    isLower(scan, end) &&
    /^(?:region|province|district|city|river|county|state|island|area|airport|town|village|neighbourhood|neighborhood|suburb|valley|border)$/.test(
      after,
    )
  )
    votes.place += 3;
  else if (after === 'who' || after === 'himself' || after === 'herself') votes.person += 2;
  else if (
    /^(?:shares|stock|employees|spokesman|spokeswoman|spokesperson|executives|officials|members|poll|polls|survey|researchers|analysts|staff|customers|users)$/.test(
      after,
    ) ||
    ORGANISATION_NOUNS.has(word)
  )
    votes.organisation += 2;
  else if (isClitic(scan, end) && isCapital(scan, end + 1) && GIVEN.has(scan.word[end + 1]!)) votes.organisation += 2;
}

/** "X, who …", "X, Ont.", "X, a lawyer …", "X, a company …". */
function voteByApposition(scan: Scan, at: number, first: number, votes: Votes): void {
  const word = wordAt(scan, at);
  if (/^(?:who|whose)$/.test(word))
    votes.person += /^(?:in|at|of|from|near|the)$/.test(wordAt(scan, first - 1)) ? 0 : 2;
  else if (PROVINCES.match(scan.word, at, scan.count) > 0) votes.place += 2;
  else if (/^(?:an?|the|one|his|her|its|their|who|former)$/.test(word)) {
    for (
      let i = at + 1;
      i < at + 7 && scan.kind[i] === Kind.word && !/^(?:of|for|in|at|who|that|with|to)$/.test(wordAt(scan, i));
      i++
    ) {
      if (isNounFollowing(scan, i) || !(isLower(scan, i) || ROLES.has(scan.word[i]!))) continue;
      if (ROLES.has(scan.word[i]!)) votes.person += 3;
      else if (ORGANISATION_NOUNS.has(scan.word[i]!)) votes.organisation += 3;
      return;
    }
  }
}

/** Whether a noun goes on behind this word, so that this is not its head: "a university teacher". */
function isNounFollowing(scan: Scan, at: number): boolean {
  if (scan.kind[at + 1] !== Kind.word) return false;
  const next = scan.word[at + 1]!;
  return (
    ROLES.has(next) ||
    ORGANISATION_NOUNS.has(next) ||
    scan.tag[at + 1] === Tag.noun ||
    isCapital(scan, at + 1) ||
    scan.tag[at] === Tag.adjective
  );
}

const isMark = ({ kind }: Scan, at: number): boolean => kind[at] === Kind.punctuation || kind[at] === Kind.quote;

const isLower = (scan: Scan, at: number): boolean => scan.shape[at] === Shape.lower && scan.kind[at] === Kind.word;

/** ", 45," and "(45)" behind a name. */
export function isAge(scan: Scan, at: number): boolean {
  const mark = wordAt(scan, at);
  if ((mark !== ',' && mark !== '(') || scan.kind[at + 1] !== Kind.number) return false;
  const age = wordAt(scan, at + 1);
  const close = wordAt(scan, at + 2);
  return /^\d{1,3}$/.test(age) && Number(age) < 120 && (close === ',' || close === ')' || close === '.');
}
