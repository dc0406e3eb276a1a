import type { ActorType } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { COMMA } from '../scan/small-words.ts';
import { wordId, wordSet } from '../scan/vocabulary.ts';
import { formalNames } from '../words/formal-names.ts';
import type { Found } from './found.ts';
import { genderOf, genderOfTitle } from './gender.ts';
import { RELATIVES } from './lexicon.ts';
import { put } from './lists.ts';
import type { NameAt } from './names.ts';
import { areVariants, skeletonOf } from './skeleton.ts';
import type { Spelling } from './spellings.ts';
import { wordAt } from './written.ts';

/** No more bearers of one surname are compared than this, so that a text of one surname stays linear. */
const LOOK_BACK = 12;

/**
 * Brings spellings of the same actor together: full names first, then what is shorter. Every step looks names up by
 * one of their words, so time grows with the number of names.
 * @param acronyms long names (words with single spaces) by the acronym that the text introduces for them
 */
export function gather(scan: Scan, spellings: Iterable<Spelling>, acronyms: ReadonlyMap<string, string>): Found[] {
  const gathering = new Gathering(scan, acronyms);
  for (const spelling of [...spellings].sort(byLength)) gathering.add(spelling);
  for (const { names } of gathering.found) names.sort((a, b) => a.first - b.first);
  return gathering.found.sort((a, b) => a.names[0]!.first - b.names[0]!.first);
}

/** More words first; of equals what stands first in the text. */
function byLength(one: Spelling, other: Spelling): number {
  return other.words.length - one.words.length;
}

class Gathering {
  readonly found: Found[] = [];
  readonly #scan: Scan;
  readonly #acronyms: ReadonlyMap<string, string>;
  readonly #byKey = new Map<string, Found>();
  readonly #personsByLast = new Map<string, Found[]>();
  readonly #personsByFirst = new Map<string, Found[]>();
  /** Persons of three words or more by those between: "Ibarra" of Dolores Ibarra Quispe. */
  readonly #personsByMiddle = new Map<string, Found[]>();
  readonly #personsBySkeleton = new Map<string, Found[]>();
  readonly #bodiesByFirst = new Map<string, Found[]>();
  readonly #bodiesByLast = new Map<string, Found[]>();
  readonly #byInitials = new Map<string, Found[]>();

  constructor(scan: Scan, acronyms: ReadonlyMap<string, string>) {
    this.#scan = scan;
    this.#acronyms = acronyms;
  }

  add(spelling: Spelling): void {
    const type = spelling.type ?? spelling.guess ?? 'other';
    const same = this.#byKey.get(keyOf(spelling.words)) ?? this.#variantOf(spelling, type);
    if (same) this.#join(same, spelling);
    else if (spelling.words.length === 1) this.#addShort(spelling, type);
    else this.#create(spelling, type);
  }

  /** Another spelling of a full name: "A. Holt", "Ada M. Holt", "Holtt"; "van Holt" for "Ada van Holt". */
  #variantOf({ words }: Spelling, type: ActorType): Found | undefined {
    if (words.length === 1 || type !== 'person') return undefined;
    const bearers = (this.#personsByLast.get(words.at(-1)!) ?? []).slice(-LOOK_BACK);
    const same = bearers.find((one) => isSamePerson(one.words, words));
    if (same) return same;
    const similar = (this.#personsBySkeleton.get(skeletonOf(words.at(-1)!)) ?? []).slice(-LOOK_BACK);
    return similar.find((one) => areVariants(one.words[0]!, words[0]!));
  }

  #addShort(spelling: Spelling, type: ActorType): void {
    const word = spelling.words[0]!;
    const isListed = spelling.type === 'place' || (spelling.sure && type !== 'person');
    const bearers = this.#personsByLast.get(word) ?? [];
    if (bearers.length > 0 && isListed) this.#part(spelling, type, bearers);
    else if (bearers.length > 0) this.#share(spelling.names, bearers);
    else {
      const longer = this.#longerName(spelling, type, word, isListed);
      if (longer) this.#join(longer, spelling);
      else this.#create(spelling, type);
    }
  }

  /** The one whose longer name holds this word: an acronym, a given name, the first or last word of an organisation's name. */
  #longerName(spelling: Spelling, type: ActorType, word: string, isListed: boolean): Found | undefined {
    const introduced = this.#byKey.get(this.#acronyms.get(word) ?? '');
    if (introduced) return introduced;
    if (isAcronym(this.#scan, spelling)) return only(this.#byInitials.get(word));
    if (isListed) return undefined;
    const person = only(this.#personsByFirst.get(word)) ?? only(this.#personsByMiddle.get(word));
    if (person) return person;
    if (type === 'person' || type === 'other') {
      const similar = word.length > 4 ? only(this.#personsBySkeleton.get(skeletonOf(word))) : undefined;
      if (similar && areVariants(similar.words.at(-1)!, word)) return similar;
    }
    return type === 'person' ? undefined : (only(this.#bodiesByFirst.get(word)) ?? only(this.#bodiesByLast.get(word)));
  }

  /** Ada Paris and the city: behind a preposition the word is the place, else the person. */
  #part(spelling: Spelling, type: ActorType, bearers: readonly Found[]): void {
    const isElsewhere = ({ first }: NameAt): boolean => BEFORE_PLACE.has(this.#scan.word[first - 1]!);
    const elsewhere = spelling.names.filter(isElsewhere);
    const persons = spelling.names.filter((name) => !isElsewhere(name));
    this.#share(persons, bearers);
    if (elsewhere.length > 0) this.#create({ ...spelling, names: elsewhere }, type);
  }

  /**
   * A surname that several people bear goes to the one named last; a courtesy title rules the other gender out, and
   * who came in as a relative ("his sister, Kim Holt") is not meant by the bare surname.
   */
  #share(names: readonly NameAt[], all: readonly Found[]): void {
    const own = all.filter((one) => !isIntroducedAsRelative(this.#scan, one));
    const bearers = own.length > 0 ? own : all;
    const full = bearers.flatMap((one) => one.names.map((name) => ({ name, one })));
    const places = [...full, ...names.map((name) => ({ name, one: undefined }))].sort(
      (a, b) => a.name.first - b.name.first,
    );
    const last = { unknown: bearers[0]!, male: bearers[0]!, female: bearers[0]! };
    for (const one of bearers.toReversed()) note(one);
    for (const { name, one } of places) {
      const bearer = one ?? last[genderOfTitle(this.#scan, name)];
      if (!one) bearer.names.push(name);
      note(bearer);
    }

    function note(one: Found): void {
      last.unknown = one;
      if (one.gender !== 'female') last.male = one;
      if (one.gender !== 'male') last.female = one;
    }
  }

  #join(one: Found, { names }: Spelling): void {
    for (const name of names) one.names.push(name);
  }

  #create(spelling: Spelling, type: ActorType): void {
    const { words, names } = spelling;
    const one: Found = { type, gender: 'unknown', names: [...names], words, roles: [] };
    if (type === 'person') one.gender = genderOf(this.#scan, names);
    this.found.push(one);
    this.#byKey.set(keyOf(words), one);
    if (type === 'person') this.#indexPerson(one);
    else if (words.length > 1) this.#indexBody(one);
  }

  #indexPerson(one: Found): void {
    const last = one.words.at(-1)!;
    put(this.#personsByLast, last, one);
    put(this.#personsBySkeleton, skeletonOf(last), one);
    if (one.words.length > 1) put(this.#personsByFirst, one.words[0]!, one);
    for (const middle of one.words.slice(1, -1)) if (middle.length > 2) put(this.#personsByMiddle, middle, one);
  }

  #indexBody(one: Found): void {
    put(
      this.#byInitials,
      one.words
        .filter((word) => !SMALL.has(wordId(word)))
        .map((word) => word[0])
        .join(''),
      one,
    );
    if (one.type !== 'organisation') return;
    put(this.#bodiesByFirst, one.words[0]!, one);
    put(this.#bodiesByLast, one.words.at(-1)!, one);
    const of = one.words.indexOf('of');
    if (of > 0) put(this.#bodiesByLast, one.words[of - 1]!, one);
  }
}

/** The words of a name, or of the formal name that it is short for. */
function keyOf(words: readonly string[]): string {
  const name = words.join(' ');
  return formalNames[name] ?? name;
}

const SMALL = wordSet(['of', 'for', 'the', 'and', 'in']);
const BEFORE_PLACE = wordSet(['in', 'at', 'from', 'to', 'near', 'of', 'around', 'across', 'outside', 'the']);

/** A single word in capitals, three letters or more. */
function isAcronym(scan: Scan, { names }: Spelling): boolean {
  const word = wordAt(scan, names[0]!.first).replaceAll('.', '');
  return word.length > 2 && /^\p{Lu}+$/u.test(word);
}

/** "Ada Holt" and "A. Holt" or "Ada M. Holt": first words that agree as far as they are written; or one holds all of the other. */
function isSamePerson(known: readonly string[], words: readonly string[]): boolean {
  const [one, other] = [known[0]!, words[0]!];
  if (one === other || (one.length === 1 && other.startsWith(one))) return true;
  return words.every((word, i) => word === known[known.length - words.length + i]);
}

/** "his sister Kim Holt", "his sister, Kim Holt": at the first place of the name. */
function isIntroducedAsRelative({ word }: Scan, { names }: Found): boolean {
  const { first } = names.reduce((one, other) => (other.first < one.first ? other : one));
  return RELATIVES.has(word[first - 1]!) || (word[first - 1] === COMMA && RELATIVES.has(word[first - 2]!));
}

function only(list: readonly Found[] | undefined): Found | undefined {
  if (!list) return undefined;
  return list.every((one) => one === list[0]) ? list[0] : undefined;
}
