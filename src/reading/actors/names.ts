import type { ActorType } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { OF } from '../scan/small-words.ts';
import { Shape } from '../scan/tokens.ts';
import { wordId } from '../scan/vocabulary.ts';
import { classify } from './classify.ts';
import { knownLength } from './empty-words.ts';
import {
  COMMON,
  COURTESY,
  GIVEN,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  RANKS,
  ROLE_PHRASES,
  ROLE_SURNAMES,
  ROLES,
} from './lexicon.ts';
import { officeBefore } from './office-before.ts';
import type { Run } from './runs.ts';
import { isCapital, opensSentence, wordAt } from './written.ts';

/** A name where it stands, before names of the same actor are brought together. */
export interface NameAt {
  /** Tokens, end exclusive. */
  first: number;
  end: number;
  /** What its form says; undefined where the form says nothing and the words around must tell. */
  type: ActorType | undefined;
  /** True where form or list settle the type against any context. */
  sure: boolean;
  /** True for a single word whose capital may be owed to the start of its sentence. */
  opens: boolean;
  /** Capitalised title or role in front ("Tarnwick Mayor"): its first token; `first` where there is none. */
  titleFrom: number;
}

/** Cuts a run into the names in it: the role in "Tarnwick Mayor Ada Holt" is a title of Ada Holt, and Tarnwick a name too. */
export function namesIn(scan: Scan, stretch: Run): NameAt[] {
  const run = withoutOpener(scan, stretch);
  const whole = nameOf(scan, run.first, run.end, run.first);
  if (knownLength(scan, run.first, run.end) === run.end - run.first) return [whole];
  const title = titleIn(scan, run.first, run.end);
  if (!title && whole.type === 'other') return [bodyInFront(scan, run) ?? whole]; // "Google Science Fair"
  if (!title) return splitAtGivenName(scan, run, whole);
  if (title.end === run.end && isBody(scan, run, title.first)) return [{ ...whole, type: 'organisation', sure: true }];
  if (title.end === run.end) return namesBefore(scan, run, title.first);
  const name = nameOf(scan, title.end, run.end, run.first);
  if (!name.sure) name.type = 'person';
  const isSurname = name.end - name.first === 1 && scan.shape[name.first] === Shape.capitalised;
  if (isSurname) name.type = 'person';
  if (name.type !== 'person') return [whole.type && whole.sure ? whole : name];
  name.sure = true;
  name.opens = false;
  return [...namesBefore(scan, run, title.first), name];
}

/** "Office of the Fire Marshal", "Coast Guard": a body named for who heads it, or who is in it. */
function isBody({ word }: Scan, { first, end }: Run, title: number): boolean {
  return title > first && (word[first + 1] === OF || ORGANISATION_HEADS.has(word[end - 1]!));
}

/** A known organisation at the head of the name of a thing. */
function bodyInFront(scan: Scan, { first, end }: Run): NameAt | undefined {
  const length = ORGANISATIONS.match(scan.word, first, end);
  return length > 0 ? nameOf(scan, first, first + length, first) : undefined;
}

/** "Nearby Ada Holt", "Signaller Ada Holt": a common word or a trade that opens the sentence is no part of the name behind it. */
function withoutOpener(scan: Scan, run: Run): Run {
  const { first, end } = run;
  const opens = end - first > 2 && opensSentence(scan, first) && !ROLES.has(scan.word[first]!);
  return opens && (COMMON.has(scan.word[first]!) || isTrade(scan, first)) && GIVEN.has(scan.word[first + 1]!)
    ? { ...run, first: first + 1 }
    : run;
}

const isTrade = (scan: Scan, at: number): boolean => /^\p{Lu}\p{Ll}{3,}(?:er|or|ist|ian)$/u.test(wordAt(scan, at));

function nameOf(scan: Scan, first: number, end: number, titleFrom: number): NameAt {
  const { type, sure } = classify(scan, first, end);
  const opens = scan.shape[first] === Shape.capitalised && opensSentence(scan, first);
  return { first, end, type, sure, opens, titleFrom };
}

/** "Governor of Tarnwick Ada Holt", "Minister of Energy Ada Holt": a place, organisation or field that runs into a person's name. */
function splitAtGivenName(scan: Scan, run: Run, whole: NameAt): NameAt[] {
  if (run.end - run.first < 3) return [whole];
  for (let at = run.end - 2; at > run.first && at >= run.end - 3; at--) {
    if (!GIVEN.has(scan.word[at]!)) continue;
    const before = nameOf(scan, run.first, at, run.first);
    const person = nameOf(scan, at, run.end, at);
    if (!person.sure || person.type !== 'person') continue;
    if (before.sure && before.type !== 'person') return [before, person];
    if (officeBefore(scan, run.first) >= 0) return [person];
  }
  return [whole];
}

/** The last title or role in [first, end): words of a role that are not themselves the surname behind a given name. */
function titleIn(scan: Scan, first: number, end: number): { first: number; end: number } | undefined {
  let found: { first: number; end: number } | undefined;
  for (let at = first; at < end; ) {
    const length = titleLength(scan, at, end);
    const isSurname = at > first && GIVEN.has(scan.word[at - 1]!) && ROLE_SURNAMES.has(scan.word[at]!);
    if (length > 0 && !isSurname) {
      const next = at + length;
      if (next === end || isCapital(scan, next))
        found = { first: found && found.end === at ? found.first : at, end: next };
      at = next;
    } else at++;
  }
  if (found && found.end < end && endsInHead(scan, found.end, end)) return undefined;
  return found;
}

function titleLength(scan: Scan, at: number, end: number): number {
  const phrase = ROLE_PHRASES.match(scan.word, at, end);
  if (phrase > 0) return phrase;
  return RANKS.has(scan.word[at]!) || COURTESY.has(scan.word[at]!) || (at + 1 < end && isPluralRole(scan, at)) ? 1 : 0;
}

/** "Senators", "MPs". */
function isPluralRole(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  return word.endsWith('s') && ROLES.has(wordId(word.slice(0, -1).toLowerCase()));
}

/** "Queen Elizabeth Hospital", "General Assembly": no title. */
function endsInHead(scan: Scan, first: number, end: number): boolean {
  const { type, sure } = classify(scan, first, end);
  const single = end - first === 1 && ORGANISATION_HEADS.has(scan.word[first]!);
  return single || (sure && (type === 'organisation' || type === 'other') && end - first > 1);
}

/** Names in front of a title: only those that lists or their form make sure of ("Green Party" leader, "Ontario" premier). */
function namesBefore(scan: Scan, run: Run, end: number): NameAt[] {
  const names: NameAt[] = [];
  let first = run.first;
  while (end > first && !isCapital(scan, end - 1)) end--;
  if (end <= first) return names;
  const whole = nameOf(scan, first, end, first);
  if (whole.sure && whole.type !== 'person') return [whole];
  while (first < end) {
    const known = knownLength(scan, first, end);
    if (known > 0) names.push(nameOf(scan, first, first + known, first));
    else if (/^[A-Z]{2,6}$/.test(wordAt(scan, first))) names.push(nameOf(scan, first, first + 1, first));
    first += Math.max(1, known);
  }
  return names;
}
