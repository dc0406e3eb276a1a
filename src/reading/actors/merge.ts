import type { ActorType } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import type { Gender } from './cast.ts';
import { type Votes, vote } from './context.ts';
import { COURTESY, COURTESY_OF_MEN, COURTESY_OF_WOMEN, DEMONYMS, GIVEN, MEN, NEVER, WOMEN } from './lexicon.ts';
import type { NameAt } from './names.ts';
import { wordAt } from './runs.ts';

/** An actor while its mentions are being gathered. */
export interface Found {
  type: ActorType;
  gender: Gender;
  names: NameAt[];
  /** The words of its fullest name, lower case. */
  words: string[];
}

interface Spelling {
  words: string[];
  names: NameAt[];
  type: ActorType | undefined;
  sure: boolean;
  votes: Votes;
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
      spelling = { words, names: [], type: undefined, sure: false, votes: { person: 0, organisation: 0, place: 0 } };
      spellings.set(key, spelling);
    }
    spelling.names.push(name);
    if (name.type && (!spelling.type || (name.sure && !spelling.sure))) spelling.type = name.type;
    spelling.sure ||= name.sure;
    vote(scan, name, spelling.votes);
  }
  for (const [key, spelling] of spellings) {
    const [only] = spelling.words;
    const opensAlways = spelling.names.every(({ opens }) => opens);
    if (spelling.words.length === 1 && !spelling.sure && opensAlways && lowerWords.has(only!)) spellings.delete(key);
  }
  for (const name of names) {
    if (!name.weak) continue;
    const spelling = spellings.get(wordsOfName(scan, name).join(' '));
    if (spelling) spelling.names.push(name);
  }
  return spellings;
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

function settleType(spelling: Spelling): void {
  if (spelling.sure && spelling.type) return;
  const { person, organisation, place } = spelling.votes;
  const best = Math.max(person, organisation, place);
  if (spelling.type === 'place' && place >= person) return;
  if (best >= 2 && !(spelling.type && best === 2 && spelling.type !== 'place')) {
    if (best === person) spelling.type = 'person';
    else if (best === place) spelling.type = 'place';
    else spelling.type ??= 'organisation';
  }
  if (!spelling.type && spelling.words.length > 1) spelling.type = organisation > 0 ? 'organisation' : 'person';
}

class Gathering {
  readonly found: Found[] = [];
  readonly #scan: Scan;
  readonly #personsByLast = new Map<string, Found[]>();
  readonly #personsByFirst = new Map<string, Found[]>();
  readonly #othersByFirst = new Map<string, Found[]>();

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  add(spelling: Spelling): void {
    if (spelling.words.length === 1) this.#addShort(spelling);
    else if (spelling.type === 'person') this.#addFullName(spelling);
    else this.#create(spelling, spelling.type ?? 'other');
  }

  #addFullName(spelling: Spelling): void {
    const { words } = spelling;
    const same = (this.#personsByLast.get(words.at(-1)!) ?? [])
      .slice(-LOOK_BACK)
      .find((one) => isSamePerson(one.words, words));
    if (same) same.names.push(...spelling.names);
    else this.#create(spelling, 'person');
  }

  #addShort(spelling: Spelling): void {
    const word = spelling.words[0]!;
    const bySurname = this.#personsByLast.get(word) ?? [];
    const sureElse = spelling.sure && spelling.type !== 'person';
    if (bySurname.length > 0 && !sureElse) {
      this.#share(spelling, bySurname);
      return;
    }
    const byGiven = this.#personsByFirst.get(word) ?? [];
    if (byGiven.length === 1 && !sureElse) {
      byGiven[0]!.names.push(...spelling.names);
      return;
    }
    const longer = this.#othersByFirst.get(word) ?? [];
    if (longer.length === 1 && spelling.type !== 'person' && spelling.type !== 'place') {
      longer[0]!.names.push(...spelling.names);
      return;
    }
    if (spelling.type === undefined) spelling.type = 'other';
    this.#create(spelling, spelling.type);
  }

  /** A surname that several people bear goes to the one named last; a courtesy title rules the other gender out. */
  #share(spelling: Spelling, bearers: Found[]): void {
    if (bearers.length === 1) {
      bearers[0]!.names.push(...spelling.names);
      return;
    }
    for (const name of spelling.names) {
      const gender = genderOfTitle(this.#scan, name);
      const fitting = bearers.filter(
        (one) => gender === 'unknown' || one.gender === 'unknown' || one.gender === gender,
      );
      lastBefore(fitting.length > 0 ? fitting : bearers, name.first).names.push(name);
    }
  }

  #create(spelling: Spelling, type: ActorType): void {
    const one: Found = { type, gender: 'unknown', names: [...spelling.names], words: spelling.words };
    if (type === 'person') one.gender = genderOf(this.#scan, one);
    this.found.push(one);
    const { words } = spelling;
    if (type === 'person') {
      put(this.#personsByLast, words.at(-1)!, one);
      if (words.length > 1) put(this.#personsByFirst, words[0]!, one);
    } else if (words.length > 1 && type === 'organisation') put(this.#othersByFirst, words[0]!, one);
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

export const isEmptyName = (scan: Scan, { first, end }: NameAt): boolean =>
  end - first === 1 &&
  (DEMONYMS.has(scan.word[first]!) || (NEVER.has(scan.word[first]!) && !GIVEN.has(scan.word[first]!)));
