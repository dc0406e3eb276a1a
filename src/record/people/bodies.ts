import { skeleton } from '../compare/terms.ts';
import type { Appearance } from './appearance.ts';

/**
 * Organisations across stories: the same words in any order and spelling; an acronym with the body that a story introduced
 * by it; a bare name ("the trade department") with the one fuller name that has it, where no story tells the two apart.
 */
export function mergeBodies(appearances: readonly Appearance[]): Appearance[][] {
  const groups = new Set<Body>();
  const byKey = new Map<string, Body>();
  for (const appearance of appearances) {
    // A single word may be the place that two bodies are named for: it brings none together, unless it is an acronym.
    const aliases = appearance.aliases.filter((alias) => alias.includes(' ') || ACRONYM.test(alias));
    const names = [appearance.name, ...aliases, ...appearance.acronyms];
    const keys = [...new Set(names.map(bodyKey))].filter((key) => key.length > 1);
    const homes = [...new Set(keys.map((key) => byKey.get(key)).filter((body) => body !== undefined))];
    const [home = { members: [], keys: new Set<string>() }, ...others] = homes;
    groups.add(home);
    home.members.push(appearance);
    for (const key of keys) home.keys.add(key);
    for (const other of others) {
      for (const member of other.members) home.members.push(member);
      for (const key of other.keys) home.keys.add(key);
      groups.delete(other);
    }
    for (const key of home.keys) byKey.set(key, home);
  }
  joinBareNames(groups);
  const bodies = [...groups].map(({ members }) => members);
  return withoutSharedAliases(bodies);
}

/** The first word of two bodies' names is the place or family that they are named for, and short for neither of them. */
function withoutSharedAliases(bodies: readonly Appearance[][]): Appearance[][] {
  const first = new Map<string, number>();
  for (const members of bodies)
    for (const word of new Set(members.flatMap(({ name }) => (name.includes(' ') ? (name.split(' ')[0] ?? '') : []))))
      first.set(word, (first.get(word) ?? 0) + 1);
  const isShared = (alias: string): boolean => (first.get(alias) ?? 0) > 1;
  return bodies.map((members) =>
    members.map((member) =>
      member.aliases.some(isShared)
        ? { ...member, aliases: member.aliases.filter((alias) => !isShared(alias)) }
        : member,
    ),
  );
}

const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

interface Body {
  members: Appearance[];
  keys: Set<string>;
}

/** A bare name joins the only fuller one: all its words, and one or two more that say where or whose. */
function joinBareNames(groups: Set<Body>): void {
  const byWord = new Map<string, Body[]>();
  for (const body of groups) {
    for (const word of new Set([...body.keys].flatMap((key) => key.split(' ')))) {
      const known = byWord.get(word);
      if (known) known.push(body);
      else byWord.set(word, [body]);
    }
  }
  for (const bare of [...groups]) {
    const [only, ...more] = fullerThan(bare, byWord, groups);
    if (
      !only ||
      more.length > 0 ||
      (standTogether(bare, only) &&
        !isOf(only, bare) &&
        !isFirstWord(bare, only) &&
        !isLastPlural(bare, only) &&
        !isCompany(only, bare))
    )
      continue;
    for (const member of bare.members) only.members.push(member);
    for (const key of bare.keys) only.keys.add(key);
    groups.delete(bare);
  }
}

/** Bodies with a fuller name, two at the most: then none is meant. They are looked for under the rarest word of the bare name. */
function fullerThan(bare: Body, byWord: ReadonlyMap<string, readonly Body[]>, groups: ReadonlySet<Body>): Set<Body> {
  const fuller = new Set<Body>();
  for (const key of bare.keys) {
    const words = key.split(' ');
    if (words.length < 2) {
      for (const other of byWord.get(key.length > 2 ? skeleton(key) : '') ?? [])
        if (other !== bare && groups.has(other) && (isFirstWord(bare, other) || isLastPlural(bare, other)))
          fuller.add(other);
      if (fuller.size > 1) return fuller;
      continue;
    }
    const [rarest = []] = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    for (const other of rarest) {
      if (other === bare || !groups.has(other)) continue;
      if ([...other.keys].some((one) => isFuller(one.split(' '), words))) fuller.add(other);
      if (fuller.size > 1) return fuller;
    }
  }
  return fuller;
}

function isFuller(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && long.length <= short.length + 2 && short.every((word) => long.includes(word));
}

/** "Harbour Authority of Ostland" is the Harbour Authority even where one story has both. */
function isOf(long: Body, short: Body): boolean {
  const names = new Set(short.members.map(({ name }) => name.toLowerCase()));
  return long.members.some(({ name }) => {
    const at = name.toLowerCase().lastIndexOf(' of ');
    return at > 0 && names.has(name.slice(0, at).toLowerCase());
  });
}

/** "Tarn Meridian Holdings" is Tarn Meridian even where one story has both. */
function isCompany(long: Body, short: Body): boolean {
  return short.members.some((bare) =>
    long.members.some(({ name }) => name.startsWith(`${bare.name} `) && COMPANY.test(name.slice(bare.name.length + 1))),
  );
}
const COMPANY =
  /^(?:and )?(?:\p{Lu}[\p{L}-]+ )?(?:Advis(?:ory|ers|ors)|Airlines|Airways|Brokers|Co|Company|Construction|Consulting|Corp|Corporation|Electric|Energy|Foods|Group|Holdings?|Hospital|Inc|Industries|Infirmary|International|Lines|Logistics|Ltd|Motors|Newswire|PLC|Partners|Research|Securities|Ship(?:builders|ping|yards?)|Sons|Systems|Technologies|Wire)\.?$/u;

/** "Borealis" is Borealis Mutual: a name of one word that a fuller one begins with. */
function isFirstWord(bare: Body, fuller: Body): boolean {
  return bare.members.every(
    ({ name }) =>
      /^\p{Lu}[\p{L}-]{2,}$/u.test(name) &&
      fuller.members.some((member) => member.name.toLowerCase().startsWith(`${name.toLowerCase()} `)),
  );
}

/** "The Herons" are the Tarn Herons: the plural that a fuller name ends in. */
function isLastPlural(bare: Body, fuller: Body): boolean {
  return bare.members.every(
    ({ name }) => /^\p{Lu}\p{Ll}+s$/u.test(name) && fuller.members.some((member) => member.name.endsWith(` ${name}`)),
  );
}

function standTogether(one: Body, other: Body): boolean {
  const stories = new Set(one.members.map(({ story }) => story));
  return other.members.some(({ story }) => stories.has(story));
}

/** What an organisation's name comes down to: its words in one spelling and order; an office and its press service are one voice. */
export function bodyKey(name: string): string {
  const words =
    (OFFICE_OF.exec(name)?.[0] ?? name)
      .toLowerCase()
      .replace(/['’]s?(?=\s|$)/g, '')
      .replace(/\bpress (?:service|office)\b(?=.*\b(?:of|president|mayor|governor|minist)|$)/g, 'office')
      .replace(/\bservice\b(?<=press service)/g, 'office')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.map(oneSpelling).filter((word) => !SMALL.test(word));
  const office = kept.indexOf('president');
  const short = kept.includes('office') && office >= 0 ? ['office', 'president'] : kept;
  return short.length === 1 ? (short[0] ?? '') : short.map(skeleton).sort().join(' ');
}
/** "The office of Speaker Ada Holt" is the speaker's office, whoever holds it. */
const OFFICE_OF =
  /^(?:[Tt]he )?(?:\p{Ll}+ )?[Oo]ffice of (?:the )?(?:(?:Acting|Prime|Vice|Attorney|Prosecutor) )?(?:President|Minister|Speaker|Mayor|Governor|Chancellor|Premier|General)(?= \p{Lu})/u;
const SMALL = /^(?:the|of|for|and|in|city|press)$/;

/** British and American spelling, adjectives of office. */
function oneSpelling(word: string): string {
  if (word === 'presidential') return 'president';
  if (word === 'mayoral') return 'mayor';
  return word
    .replace(/(?<=is|iz)ations?$/, 'ation')
    .replace(/isation$/, 'ization')
    .replace(/^defense$/, 'defence')
    .replace(/^corp$/, 'corporation')
    .replace(/^center$/, 'centre')
    .replace(/^labor$/, 'labour');
}
