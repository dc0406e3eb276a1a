import { skeleton } from '../compare/terms.ts';
import type { Appearance } from './appearance.ts';
import { type Closeness, closenessOf, soundKey } from './spellings.ts';

/**
 * Persons across stories. Names of two words or more are of one person where a surname is the same in any spelling and the
 * given names fit: the same by sound, an initial, the beginning of the other ("Teo", "Teodoro") where no story has both. A
 * single name joins the only person who bears it.
 */
export function mergePersons(appearances: readonly Appearance[]): Appearance[][] {
  const persons = new Persons();
  const bare: Appearance[] = [];
  for (const appearance of [...appearances].sort((a, b) => countOf(a) - countOf(b))) {
    if (countOf(appearance) < 2) bare.push(appearance);
    else persons.add(appearance);
  }
  for (const appearance of bare) persons.addBare(appearance);
  return withoutSharedNames(persons.groups);
}

/**
 * The surname of two persons of one story is short for neither of them there, and the given name of two persons of all stories
 * for neither of them at all.
 */
function withoutSharedNames(groups: readonly Group[]): Appearance[][] {
  const bearers = new Map<string, Set<Group>>();
  const bear = (key: string, group: Group): void => {
    bearers.set(key, (bearers.get(key) ?? new Set()).add(group));
  };
  const keyOf = (story: string, surname: string): string => `${story}|${surname}`;
  for (const group of groups) {
    for (const given of group.given) bear(given, group);
    for (const { story, name } of group.members) {
      const parts = partsOf(name);
      if (parts.length > 1) bear(keyOf(story, parts.at(-1) ?? ''), group);
    }
  }
  const isShared = (key: string): boolean => (bearers.get(key)?.size ?? 0) > 1;
  return groups.map(({ members, given }) =>
    members.map((member) => {
      const kept = member.aliases.filter((alias) => {
        const small = folded(alias);
        return !isShared(keyOf(member.story, small)) && !(given.includes(small) && isShared(small));
      });
      return kept.length === member.aliases.length ? member : { ...member, aliases: kept };
    }),
  );
}

const countOf = ({ name }: Appearance): number => partsOf(name).length;

interface Group {
  members: Appearance[];
  /** Given names and surnames as written, in small plain letters. */
  given: string[];
  surnames: string[];
  stories: Set<string>;
}

/** No more bearers of one surname are tried than this, so that time stays linear. */
const MOST_TRIED = 40;

class Persons {
  readonly groups: Group[] = [];
  /** By the sound of a surname and the beginning of a given name. */
  readonly #bySurname = new Map<string, Group[]>();
  readonly #surnames = new NamesAlone();
  readonly #given = new NamesAlone();
  readonly #bare = new NamesAlone();
  /** Where each name as written went: most names are met again and again. */
  readonly #byName = new Map<string, Group>();

  add(appearance: Appearance): void {
    const parts = partsOf(appearance.name);
    const key = parts.join('');
    const home = this.#byName.get(key) ?? this.#homeOf(parts, appearance.story) ?? this.#create();
    this.#byName.set(key, home);
    this.#join(home, parts, appearance);
  }

  addBare(appearance: Appearance): void {
    const [name = ''] = partsOf(appearance.name);
    const bearers = this.#surnames.bearersOf(name);
    const home =
      only(bearers) ??
      (bearers.length > 0 ? undefined : only(this.#given.bearersOf(name))) ??
      this.#bare.bearersOf(name)[0] ??
      this.#create();
    if (bearers.length !== 1) this.#bare.note(name, home);
    home.members.push(appearance);
  }

  #homeOf([given = '', ...surnames]: readonly string[], story: string): Group | undefined {
    // "Headteacher Ada Holt" is Ada Holt where another story has her.
    const second = surnames.length > 1 ? (surnames.at(-2) ?? '') : '';
    const firsts = second === '' ? [given] : [given, second];
    const tried = new Set(
      surnames.flatMap((part) =>
        firsts.flatMap((first) => (this.#bySurname.get(keyOf(part, first)) ?? []).slice(-MOST_TRIED)),
      ),
    );
    let near: Group | undefined;
    for (const group of tried) {
      const surname = closest(group.surnames, surnames);
      if (surname === 'other') continue;
      const first = closest(group.given, firsts);
      if (surname === 'same' && first === 'same') return group;
      // One story spells a person's name in one way: another spelling in it is somebody else's.
      if (group.stories.has(story) && !isInitial(given) && !group.given.some(isInitial)) continue;
      if (!near && (first !== 'other' || fitsAsInitialOrShort(group, given))) near = group;
    }
    return near;
  }

  #join(group: Group, [given = '', ...surnames]: readonly string[], appearance: Appearance): void {
    group.members.push(appearance);
    group.stories.add(appearance.story);
    if (!group.given.includes(given)) group.given.push(given);
    this.#given.note(given, group);
    for (const part of surnames) {
      if (!group.surnames.includes(part)) group.surnames.push(part);
      this.#surnames.note(part, group);
      note(this.#bySurname, keyOf(part, given), group);
    }
  }

  #create(): Group {
    const group: Group = { members: [], given: [], surnames: [], stories: new Set() };
    this.groups.push(group);
    return group;
  }
}

/** Groups by one word of a name: as it is written, else in another spelling. */
class NamesAlone {
  readonly #written = new Map<string, Group[]>();
  readonly #heard = new Map<string, { word: string; group: Group }[]>();

  note(word: string, group: Group): void {
    const groups = this.#written.get(word);
    if (groups?.includes(group)) return;
    note(this.#written, word, group);
    const key = soundKey(word);
    const heard = this.#heard.get(key) ?? [];
    if (heard.length === 0) this.#heard.set(key, heard);
    heard.push({ word, group });
  }

  /** Two at the most, where none is meant. */
  bearersOf(word: string): readonly Group[] {
    const written = this.#written.get(word);
    if (written) return written;
    const heard = this.#heard.get(soundKey(word)) ?? [];
    const found = new Set<Group>();
    for (const one of heard.slice(-MOST_TRIED)) {
      if (closenessOf(one.word, word) !== 'other') found.add(one.group);
      if (found.size > 1) break;
    }
    return [...found];
  }
}

const only = (groups: readonly Group[]): Group | undefined => (groups.length === 1 ? groups[0] : undefined);

function note(index: Map<string, Group[]>, key: string, group: Group): void {
  const groups = index.get(key);
  if (!groups) index.set(key, [group]);
  else if (groups.at(-1) !== group && !groups.includes(group)) groups.push(group);
}

/** A surname by sound, with what the given name begins with: "C." begins "Charles" and "Karl". */
const keyOf = (surname: string, given: string): string =>
  `${soundKey(surname)}|${given
    .charAt(0)
    .replace(/[aeiouyh]/, 'a')
    .replace(/[cgjqsxz]/, 'k')
    .replace(/[fpw]/, 'v')}`;

/** How close the closest two words of two lists are. */
function closest(known: readonly string[], words: readonly string[]): Closeness {
  let best: Closeness = 'other';
  for (const one of known)
    for (const other of words) {
      const closeness = closenessOf(one, other);
      if (closeness === 'same') return 'same';
      if (closeness === 'near') best = 'near';
    }
  return best;
}

/** "A. Holt" and "Ada Holt"; "Gerry" and "Gérald". */
function fitsAsInitialOrShort({ given: known }: Group, given: string): boolean {
  return known.some((other) =>
    isInitial(other) || isInitial(given)
      ? other[0] === given[0]
      : isShortFor(shortOf(given), plainly(other)) || isShortFor(shortOf(other), plainly(given)),
  );
}

/** Letters that a short form has at least. */
const SHORT_FORM = 3;
/** "Ann" and "Anna", "Karim" and "Karima" are two. */
const isShortFor = (short: string, long: string): boolean =>
  short.length >= SHORT_FORM && long.startsWith(short) && long.length > short.length + 1;

const plainly = (given: string): string => given.replace(/th/g, 't').replace(/ph/g, 'f');
/** "Gerry", "Andy" and "Katie" without what makes them short. */
const shortOf = (given: string): string =>
  plainly(given)
    .replace(/ie$/, '')
    .replace(/(?<=[^aeiou]{2})y$/, '')
    .replace(/(.)\1$/, '$1');

const isInitial = (name: string): boolean => name.replace(/\./g, '').length === 1;

/** What a person's surname comes down to in any spelling: by its consonants as written, and by sound. */
export function surnameKeys(name: string): string[] {
  const surname = partsOf(name).at(-1) ?? folded(name);
  return [...new Set([skeleton(surname), soundKey(surname)])];
}

/** The words of a name in small plain letters, titles and particles left out. */
function partsOf(name: string): string[] {
  const words = folded(name.replace(/['’]s$/, ''))
    .split(/[\s-]+/)
    .filter(Boolean);
  const parts = words.filter((word) => !TITLE.test(word) && !PARTICLE.test(word));
  return parts.length > 0 ? inOneWord(parts) : words;
}

/** Arabic names of two words that some write as one: "Abd al-Karim", "Abdelkarim"; "Nur al-Din", "Nureddine". */
function inOneWord(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1) ?? '';
    const isRoom = parts.length > 2;
    if (isRoom && ABD.test(before)) joined[joined.length - 1] = `abdul${part}`;
    else if (isRoom && before !== '' && DIN.test(part)) joined[joined.length - 1] = `${before}uddin`;
    else joined.push(part);
  }
  return joined.map((part) => part.replace(/^abd[aeou][lrsntdz](?=[a-z]{3})/, 'abdul').replace(DIN_BEHIND, 'uddin'));
}
const ABD = /^abd(?:[aeou]l)?$/;
const DIN = /^(?:[aeu][ld])?d(?:i|ee)ne?$/;
const DIN_BEHIND = /(?<=[a-z]{2})[aeu][ld]d(?:i|ee)ne?$/;

const TITLE = /^(?:jr|sr|dr|mr|mrs|ms|sir|the)\.?$/;
const PARTICLE = /^(?:al|el|de|del|della|der|den|di|da|dos|du|la|le|van|von|ter|ten|bin|ibn|bint|ben|abu)$/;

/** Letters that no accent makes of plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
};

const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðæœßþı]/g, (letter) => PLAIN[letter] ?? letter);
