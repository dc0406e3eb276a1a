import { skeleton } from '../compare/terms.ts';
import type { Appearance } from './appearance.ts';

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
  return withoutSharedSurnames(persons.groups);
}

/** The surname of two persons of one story is short for neither of them there. */
function withoutSharedSurnames(groups: readonly Group[]): Appearance[][] {
  const bearers = new Map<string, Set<Group>>();
  const keyOf = (story: string, surname: string): string => `${story}|${surname}`;
  for (const group of groups)
    for (const { story, name } of group.members) {
      const parts = partsOf(name);
      if (parts.length < 2) continue;
      const key = keyOf(story, parts.at(-1) ?? '');
      bearers.set(key, (bearers.get(key) ?? new Set()).add(group));
    }
  const isShared = (story: string, alias: string): boolean => (bearers.get(keyOf(story, folded(alias)))?.size ?? 0) > 1;
  return groups.map(({ members }) =>
    members.map((member) =>
      member.aliases.some((alias) => isShared(member.story, alias))
        ? { ...member, aliases: member.aliases.filter((alias) => !isShared(member.story, alias)) }
        : member,
    ),
  );
}

const countOf = ({ name }: Appearance): number => partsOf(name).length;

interface Group {
  members: Appearance[];
  /** Given names by sound, and as written in small letters. */
  given: Map<string, string>;
  stories: Set<string>;
}

/** No more bearers of one surname are tried than this, so that time stays linear. */
const MOST_TRIED = 40;

class Persons {
  readonly groups: Group[] = [];
  readonly #bySurname = new Map<string, Group[]>();
  readonly #byGiven = new Map<string, Group[]>();
  readonly #bare = new Map<string, Group>();
  /** Where each name as written went: most names are met again and again. */
  readonly #byName = new Map<string, Group>();

  add(appearance: Appearance): void {
    const home = this.#byName.get(appearance.name) ?? this.#homeOf(appearance) ?? this.#create();
    this.#byName.set(appearance.name, home);
    this.#join(home, appearance);
  }

  addBare(appearance: Appearance): void {
    const key = surnameKey(appearance.name);
    const home =
      only(this.#bySurname.get(key)) ??
      (this.#bySurname.has(key) ? undefined : only(this.#byGiven.get(key))) ??
      this.#bare.get(key) ??
      this.#create();
    if (!this.#bySurname.has(key) || home.given.size === 0) this.#bare.set(key, home);
    home.members.push(appearance);
  }

  #homeOf(appearance: Appearance): Group | undefined {
    const [given = '', ...surnames] = partsOf(appearance.name);
    const tried = new Set(surnames.flatMap((part) => (this.#bySurname.get(skeleton(part)) ?? []).slice(-MOST_TRIED)));
    const sound = skeleton(given);
    // "Headteacher Ada Holt" is Ada Holt where another story has her.
    const second = surnames.length > 1 ? skeleton(surnames.at(-2) ?? '') : '';
    let nickname: Group | undefined;
    for (const group of tried) {
      if (group.given.has(sound) || (second !== '' && group.given.has(second))) return group;
      if (!nickname && fitsAsInitialOrShort(group, given, appearance.story)) nickname = group;
    }
    return nickname;
  }

  #join(group: Group, appearance: Appearance): void {
    group.members.push(appearance);
    group.stories.add(appearance.story);
    const [given = '', ...surnames] = partsOf(appearance.name);
    const sound = skeleton(given);
    if (!group.given.has(sound)) {
      group.given.set(sound, given);
      note(this.#byGiven, sound, group);
    }
    for (const part of surnames) note(this.#bySurname, skeleton(part), group);
  }

  #create(): Group {
    const group: Group = { members: [], given: new Map(), stories: new Set() };
    this.groups.push(group);
    return group;
  }
}

const only = (groups: readonly Group[] | undefined): Group | undefined =>
  groups?.length === 1 ? groups[0] : undefined;

function note(index: Map<string, Group[]>, key: string, group: Group): void {
  const groups = index.get(key);
  if (!groups) index.set(key, [group]);
  else if (!groups.includes(group)) groups.push(group);
}

/** Letters that two given names must share for one to be short for the other. */
const SHORT_FORM = 3;

/** "A. Holt" and "Ada Holt"; "Gerry" and "Gérald" where no story tells of both. */
function fitsAsInitialOrShort({ given: known, stories }: Group, given: string, story: string): boolean {
  for (const other of known.values()) {
    if (isInitial(other) || isInitial(given)) {
      if (other[0] === given[0]) return true;
    } else if (shortForm(other) === shortForm(given) && !stories.has(story)) return true;
  }
  return false;
}

const shortForm = (given: string): string => given.replace(/th/g, 't').replace(/ph/g, 'f').slice(0, SHORT_FORM);

const isInitial = (name: string): boolean => name.replace(/\./g, '').length === 1;

/** What a person's surname comes down to, in any spelling. */
export function surnameKey(name: string): string {
  return skeleton(partsOf(name).at(-1) ?? folded(name));
}

/** The words of a name in small plain letters, titles and particles left out. */
function partsOf(name: string): string[] {
  const words = folded(name.replace(/['’]s$/, ''))
    .split(/[\s-]+/)
    .filter(Boolean);
  const parts = words.filter((word) => !TITLE.test(word) && !PARTICLE.test(word));
  return parts.length > 0 ? parts : words;
}

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
