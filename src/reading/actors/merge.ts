import type { ActorType } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import type { Gender } from './cast.ts';
import { type Votes, vote } from './context.ts';
import {
  CALENDAR,
  COURTESY,
  COURTESY_OF_MEN,
  COURTESY_OF_WOMEN,
  DEMONYMS,
  GIVEN,
  MEN,
  NEVER,
  WOMEN,
} from './lexicon.ts';
import type { NameAt } from './names.ts';
import type { Role } from './roles.ts';
import { isCapital, knownLength, wordAt } from './runs.ts';

/** An actor while its mentions are being gathered. */
export interface Found {
  type: ActorType;
  gender: Gender;
  names: NameAt[];
  /** The words of its fullest name, lower case. */
  words: string[];
  roles: Role[];
  /** What it is called where it has no name of its own ("Tarnwick police"). */
  called?: string;
}

interface Spelling {
  words: string[];
  names: NameAt[];
  /** By form or list. */
  type: ActorType | undefined;
  sure: boolean;
  /** By the words around, where the form says nothing. */
  guess?: ActorType;
  votes: Votes;
  facility: boolean;
  /** Whether all its words are written with capitals only in this text. */
  onlyCapitals: boolean;
}

/** Brings names of the same actor together: by spelling, surname, given name, short form. Time grows with the number of names. */
export function gather(scan: Scan, names: readonly NameAt[], lowerWords: ReadonlySet<string>): Found[] {
  const spellings = spellingsOf(scan, names, lowerWords);
  for (const spelling of spellings.values()) settleType(spelling);
  const gathering = new Gathering(scan);
  const longestFirst = [...spellings.values()].sort((a, b) => b.words.length - a.words.length);
  for (const spelling of longestFirst) gathering.add(spelling);
  return gathering.found
    .map((one) => ({ ...one, names: one.names.sort((a, b) => a.first - b.first) }))
    .sort((a, b) => a.names[0]!.first - b.names[0]!.first);
}

/** Groups names by their words. Weak ones (headlines) join only spellings that stand elsewhere. */
function spellingsOf(scan: Scan, names: readonly NameAt[], lowerWords: ReadonlySet<string>): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const name of names) {
    if (name.weak) continue;
    const words = wordsOfName(scan, name);
    const key = words.join(' ');
    let spelling = spellings.get(key);
    if (!spelling) {
      spelling = {
        words,
        names: [],
        type: undefined,
        sure: false,
        votes: { person: 0, organisation: 0, place: 0, speech: 0, article: 0 },
        facility: name.facility,
        onlyCapitals: !capitalWords(scan, name).some((word) => lowerWords.has(word)),
      };
      spellings.set(key, spelling);
    }
    spelling.names.push(name);
    if (name.type && (!spelling.type || (name.sure && !spelling.sure))) spelling.type = name.type;
    spelling.sure ||= name.sure;
    vote(scan, name, spelling.votes);
  }
  const doubtful = new Map<string, Spelling>();
  for (const [key, spelling] of spellings) {
    const [only] = spelling.words;
    const opensAlways = spelling.names.every(({ opens }) => opens);
    if (spelling.words.length > 1 || spelling.sure || !opensAlways) continue;
    if (lowerWords.has(only!) || (!spelling.type && spelling.votes.person + spelling.votes.speech === 0))
      doubtful.set(key, spelling);
  }
  dropUnlessSurname(spellings, doubtful);
  for (const name of names) {
    if (!name.weak) continue;
    const spelling = spellings.get(wordsOfName(scan, name).join(' '));
    if (spelling) spelling.names.push(name);
  }
  return spellings;
}

/** A word that only ever opens sentences is a name only where a longer name ends or begins with it. */
function dropUnlessSurname(spellings: Map<string, Spelling>, doubtful: ReadonlyMap<string, Spelling>): void {
  const parts = new Set<string>();
  for (const { words } of spellings.values()) {
    if (words.length < 2) continue;
    parts.add(words[0]!);
    parts.add(words.at(-1)!);
  }
  for (const key of doubtful.keys()) if (!parts.has(key)) spellings.delete(key);
}

/** The words of a name that have a capital, in lower case, without initials and given names. */
function capitalWords(scan: Scan, { first, end }: NameAt): string[] {
  const words: string[] = [];
  for (let at = first; at < end; at++)
    if (isCapital(scan, at) && scan.end[at]! - scan.start[at]! > 2 && !GIVEN.has(scan.word[at]!))
      words.push(wordAt(scan, at).toLowerCase());
  return words;
}

/** The words of a name in lower case: no marks, no possessive, no "Jr." */
export function wordsOfName(scan: Scan, { first, end }: { first: number; end: number }): string[] {
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    if (scan.kind[at] !== Kind.word) continue;
    const word = wordAt(scan, at).toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
    if (at > first && /^(?:jr|sr|ii|iii)$/.test(word)) continue;
    words.push(word);
  }
  return words;
}

/** Form first, then the words around all its places; a person or nothing where neither tells. */
function settleType(spelling: Spelling): void {
  const { person, organisation, place, speech, article } = spelling.votes;
  if (spelling.facility && speech > 0) spelling.type = 'organisation';
  if (spelling.sure && spelling.type) return;
  if (spelling.type === 'organisation') {
    if (person >= 4) spelling.type = 'person';
    return;
  }
  if (spelling.type === 'place') return;
  if (spelling.type === 'person' && article === 0) return;
  spelling.guess = guessType(spelling, Math.max(person, organisation, place));
}

/** The type by the words around alone: any form that a list knows of the same actor overrules it. */
function guessType({ votes, words, onlyCapitals }: Spelling, best: number): ActorType {
  const { person, organisation, place, speech, article } = votes;
  if (best >= 2 && best === person) return 'person';
  if (best >= 2 && best === organisation) return 'organisation';
  if (best >= 2 && best === place && words.length < 3) return 'place';
  if (article > 0) return organisation > 0 && speech > 0 ? 'organisation' : 'other';
  if (!onlyCapitals) return 'other';
  return words.length > 1 || speech > 0 ? 'person' : 'other';
}

class Gathering {
  readonly found: Found[] = [];
  readonly #scan: Scan;
  readonly #personsByLast = new Map<string, Found[]>();
  readonly #personsByFirst = new Map<string, Found[]>();
  readonly #othersByFirst = new Map<string, Found[]>();
  readonly #othersByLast = new Map<string, Found[]>();

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  add(spelling: Spelling): void {
    const type = spelling.type ?? spelling.guess ?? 'other';
    if (spelling.words.length === 1) this.#addShort(spelling, type);
    else if (type === 'person') this.#addFullName(spelling);
    else this.#create(spelling, type);
  }

  #addFullName(spelling: Spelling): void {
    const { words } = spelling;
    const bearers = this.#personsByLast.get(words.at(-1)!) ?? [];
    const same = bearers.slice(-LOOK_BACK).find((one) => isSamePerson(one.words, words));
    if (same) same.names.push(...spelling.names);
    else this.#create(spelling, 'person');
  }

  #addShort(spelling: Spelling, type: ActorType): void {
    const word = spelling.words[0]!;
    const isListed = spelling.type === 'place' || (spelling.sure && type !== 'person');
    const bySurname = this.#personsByLast.get(word) ?? [];
    if (bySurname.length > 0 && isListed) this.#parted(spelling, type, bySurname);
    else if (bySurname.length > 0) this.#share(spelling.names, bySurname);
    else {
      const longer = this.#longerName(type, word, isListed);
      if (longer) longer.names.push(...spelling.names);
      else this.#create(spelling, type);
    }
  }

  /** Ada Paris and the city: behind a preposition the word is the place, else the person. */
  #parted(spelling: Spelling, type: ActorType, bearers: Found[]): void {
    const isElsewhere = ({ first }: NameAt): boolean =>
      /^(?:in|at|from|to|near|of|around|across|outside|the)$/.test(wordAt(this.#scan, first - 1).toLowerCase());
    const elsewhere = spelling.names.filter(isElsewhere);
    this.#share(
      spelling.names.filter((name) => !isElsewhere(name)),
      bearers,
    );
    if (elsewhere.length > 0) this.#create({ ...spelling, names: elsewhere }, type);
  }

  /** The one whose name begins with this word: a person by their given name, an organisation by its first word. */
  #longerName(type: ActorType, word: string, isListed: boolean): Found | undefined {
    if (isListed) return undefined;
    const persons = this.#personsByFirst.get(word) ?? [];
    if (persons.length === 1) return persons[0];
    const others = this.#othersByFirst.get(word) ?? this.#othersByLast.get(word) ?? [];
    return others.length === 1 && type !== 'person' ? others[0] : undefined;
  }

  /** A surname that several people bear goes to the one named last; a courtesy title rules the other gender out. */
  #share(names: readonly NameAt[], bearers: Found[]): void {
    if (bearers.length === 1) {
      bearers[0]!.names.push(...names);
      return;
    }
    for (const name of names) {
      const gender = genderOfTitle(this.#scan, name);
      const fitting = bearers.filter(
        (one) => gender === 'unknown' || one.gender === 'unknown' || one.gender === gender,
      );
      lastBefore(fitting.length > 0 ? fitting : bearers, name.first).names.push(name);
    }
  }

  #create(spelling: Spelling, type: ActorType): void {
    const one: Found = { type, gender: 'unknown', names: [...spelling.names], words: spelling.words, roles: [] };
    if (type === 'person') one.gender = genderOf(this.#scan, one);
    this.found.push(one);
    const { words } = spelling;
    if (type === 'person') {
      put(this.#personsByLast, words.at(-1)!, one);
      if (words.length > 1) put(this.#personsByFirst, words[0]!, one);
    } else if (words.length > 1 && type === 'organisation') {
      put(this.#othersByFirst, words[0]!, one);
      put(this.#othersByLast, words.at(-1)!, one);
    }
  }
}

/** No more bearers of one surname are compared than this, so that a text of one surname stays linear. */
const LOOK_BACK = 12;

/** "Ada Holt", "A. Holt", "Ada M. Holt": the same last word, and first words that agree as far as they are written. */
function isSamePerson(known: readonly string[], words: readonly string[]): boolean {
  const [one, other] = [known[0]!, words[0]!];
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function lastBefore(bearers: readonly Found[], token: number): Found {
  let best = bearers[0]!;
  let bestAt = -1;
  for (const one of bearers.slice(-LOOK_BACK)) {
    for (const { first } of one.names.slice(-LOOK_BACK)) {
      if (first < token && first > bestAt) {
        best = one;
        bestAt = first;
      }
    }
  }
  return best;
}

function put(map: Map<string, Found[]>, key: string, one: Found): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

function genderOf(scan: Scan, { names }: Found): Gender {
  for (const name of names) {
    const titled = genderOfTitle(scan, name);
    if (titled !== 'unknown') return titled;
  }
  const { first } = names[0]!;
  const word = scan.word[first]!;
  if (MEN.has(word)) return 'male';
  return WOMEN.has(word) ? 'female' : 'unknown';
}

function genderOfTitle(scan: Scan, { first, titleFrom }: NameAt): Gender {
  for (let at = titleFrom; at < first; at++) {
    const word = scan.word[at]!;
    if (!COURTESY.has(word)) continue;
    if (COURTESY_OF_MEN.has(word)) return 'male';
    if (COURTESY_OF_WOMEN.has(word)) return 'female';
  }
  return 'unknown';
}

/** The words that a text writes in lower case, to tell "Voters" that opens a sentence from a name. */
export function lowerWordsOf(scan: Scan): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < scan.count; at++) {
    if (scan.kind[at] === Kind.word && scan.shape[at] === Shape.lower) words.add(wordAt(scan, at));
  }
  return words;
}

/** A lone demonym, weekday or opener is no name, unless a list knows it as one ("US"). */
export function isEmptyName(scan: Scan, { first, end }: NameAt): boolean {
  if (end - first > 1 || knownLength(scan, first, end) > 0) return false;
  const word = scan.word[first]!;
  return DEMONYMS.has(word) || CALENDAR.has(word) || (NEVER.has(word) && !GIVEN.has(word));
}
