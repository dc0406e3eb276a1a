import type { Person, RecordedStory } from '../record.ts';
import type { Appearance } from './appearance.ts';
import { mergeBodies } from './bodies.ts';
import { mergePersons } from './persons.ts';
import { rolesOf } from './roles.ts';

/** People and organisations of many stories, and to whom each story's actors belong. */
export interface Cast {
  people: Person[];
  /** The person behind an actor of a story; null for places and others. */
  personOf(story: string, actor: string): Person | null;
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

function addStatements(stories: readonly RecordedStory[], owners: ReadonlyMap<string, Person>): void {
  const inOrder = [...stories].sort((a, b) => ((a.reading.published ?? '') < (b.reading.published ?? '') ? -1 : 1));
  for (const { id, reading } of inOrder) {
    for (const { speaker, id: statement } of reading.statements) {
      if (speaker.actor !== undefined) owners.get(`${id}\n${speaker.actor}`)?.statements.push({ story: id, statement });
    }
  }
}
