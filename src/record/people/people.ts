import type { Actor } from '#reading';
import { skeleton } from '../compare/terms.ts';
import type { Person, RecordedStory } from '../record.ts';

/** People and organisations of many stories, and to whom each story's actors belong. */
export interface Cast {
  people: Person[];
  /** The person behind an actor of a story; null for places and others. */
  personOf(story: string, actor: string): Person | null;
}

interface Appearance {
  story: RecordedStory;
  actor: Actor;
}

/**
 * Merges the actors of many stories: same name in any spelling, surname with full name where only one fits, acronym with
 * what it stands for. Work grows with the number of actors; they meet only under a shared key.
 */
export function castOf(stories: readonly RecordedStory[]): Cast {
  const appearances = stories.flatMap((story) => story.reading.actors.map((actor) => ({ story, actor })));
  const groups = [
    ...mergePersons(appearances.filter(({ actor }) => actor.type === 'person')),
    ...mergeBodies(appearances.filter(({ actor }) => actor.type === 'organisation')),
  ];
  const owners = new Map<string, Person>();
  const people = groups.map((group) => {
    const person = personFrom(group);
    for (const { story, actor } of group) owners.set(`${story.id}\n${actor.id}`, person);
    return person;
  });
  addStatements(stories, owners);
  people.sort(
    (a, b) =>
      b.statements.length - a.statements.length || b.stories.length - a.stories.length || (a.name < b.name ? -1 : 1),
  );
  return { people, personOf: (story, actor) => owners.get(`${story}\n${actor}`) ?? null };
}

/** Persons by surname; inside a surname, given names that fit are one; a bare surname joins where only one person has it. */
function mergePersons(appearances: readonly Appearance[]): Appearance[][] {
  const bySurname = groupBy(appearances, ({ actor }) => surnameKey(actor.name));
  return [...bySurname.values()].flatMap((namesakes) => {
    const full = namesakes.filter(({ actor }) => parts(actor.name).length > 1);
    const bare = namesakes.filter(({ actor }) => parts(actor.name).length < 2);
    const groups: Appearance[][] = [];
    for (const appearance of full) {
      const group = groups.find((members) =>
        members.some((member) => givenNamesFit(member.actor.name, appearance.actor.name)),
      );
      if (group) group.push(appearance);
      else groups.push([appearance]);
    }
    const [only, ...others] = groups;
    if (only && others.length === 0) only.push(...bare);
    else if (bare.length > 0) groups.push(bare);
    return groups;
  });
}

function parts(name: string): string[] {
  return name.split(/\s+/).filter((part) => !/^(?:jr|sr|dr|mr|mrs|ms|sir|the)\.?$/i.test(part));
}

function surnameKey(name: string): string {
  return skeleton((parts(name).at(-1) ?? name).toLowerCase());
}

function givenNamesFit(one: string, other: string): boolean {
  const [a = '', b = ''] = [parts(one)[0]?.toLowerCase(), parts(other)[0]?.toLowerCase()];
  if (a === b || skeleton(a) === skeleton(b)) return true;
  const isInitial = (name: string): boolean => name.replace(/\./g, '').length === 1;
  return (isInitial(a) || isInitial(b)) && a[0] === b[0];
}

/** Organisations by their words without articles; an acronym joins the body that a story introduced with it. */
function mergeBodies(appearances: readonly Appearance[]): Appearance[][] {
  const groups: Appearance[][] = [];
  const byKey = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const keys = [appearance.actor.name, ...appearance.actor.aliases].filter((name) => name.length > 1).map(bodyKey);
    const known = keys.map((key) => byKey.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    group.push(appearance);
    if (!known) groups.push(group);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups;
}

function bodyKey(name: string): string {
  const words =
    name
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !/^(?:the|of|for|and)$/.test(word));
  return kept.length === 1 ? (kept[0] ?? '') : kept.map(skeleton).sort().join(' ');
}

function personFrom(group: readonly Appearance[]): Person {
  const spellings = new Map<string, number>();
  for (const { actor } of group) {
    for (const name of [actor.name, ...actor.aliases])
      spellings.set(name, (spellings.get(name) ?? 0) + (name === actor.name ? 2 : 1));
  }
  const ranked = [...spellings].sort(
    ([a, times], [b, others]) =>
      Number(b.includes(' ')) - Number(a.includes(' ')) || others - times || b.length - a.length,
  );
  const name = ranked[0]?.[0] ?? '';
  return {
    name,
    aliases: ranked.slice(1).map(([alias]) => alias),
    type: group[0]?.actor.type === 'organisation' ? 'organisation' : 'person',
    roles: rolesOf(group),
    stories: [...new Set(group.map(({ story }) => story.id))],
    statements: [],
  };
}

function rolesOf(group: readonly Appearance[]): Person['roles'] {
  const roles = new Map<string, { role: string; from?: string; to?: string }>();
  for (const { actor, story } of group) {
    const day = story.reading.published?.slice(0, 10);
    for (const role of actor.roles) {
      const key = role.toLowerCase();
      const known = roles.get(key) ?? { role };
      if (day !== undefined) {
        if (known.from === undefined || day < known.from) known.from = day;
        if (known.to === undefined || day > known.to) known.to = day;
      }
      roles.set(key, known);
    }
  }
  return [...roles.values()];
}

function addStatements(stories: readonly RecordedStory[], owners: ReadonlyMap<string, Person>): void {
  const inOrder = [...stories].sort((a, b) => ((a.reading.published ?? '') < (b.reading.published ?? '') ? -1 : 1));
  for (const { id, reading } of inOrder) {
    for (const { speaker, id: statement } of reading.statements) {
      if (speaker.actor !== undefined) owners.get(`${id}\n${speaker.actor}`)?.statements.push({ story: id, statement });
    }
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
