import type { Person, RecordedStory } from '../record.ts';
import { type Appearance, appearancesIn } from './appearance.ts';
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
  const appearances = appearancesIn(stories);
  const groups = [
    ...mergePersons(appearances.filter(({ type }) => type === 'person')),
    ...mergeBodies(appearances.filter(({ type }) => type === 'organisation')),
  ];
  const owners = new Map<string, Owners>();
  const people = groups.map((group) => {
    const person = personFrom(group);
    for (const { story, actor } of group) {
      const own = owners.get(story) ?? { actors: [], people: [] };
      own.actors.push(actor);
      own.people.push(person);
      owners.set(story, own);
    }
    return person;
  });
  const personOf: Cast['personOf'] = (story, actor) => {
    const own = owners.get(story);
    return own?.people[own.actors.lastIndexOf(actor)] ?? null;
  };
  addStatements(stories, personOf);
  people.sort(
    (a, b) =>
      b.statements.length - a.statements.length || b.stories.length - a.stories.length || (a.name < b.name ? -1 : 1),
  );
  return { people, personOf };
}

/** Actors of one story and the people behind them, in one order. */
interface Owners {
  actors: string[];
  people: Person[];
}

function personFrom(group: readonly Appearance[]): Person {
  const spellings = new Map<string, number>();
  for (const { name, aliases } of group) {
    spellings.set(name, (spellings.get(name) ?? 0) + 2);
    for (const alias of aliases) spellings.set(alias, (spellings.get(alias) ?? 0) + (alias === name ? 2 : 1));
  }
  const ranked = [...spellings].sort(
    ([a, times], [b, others]) =>
      Number(b.includes(' ')) - Number(a.includes(' ')) || others - times || b.length - a.length,
  );
  const name = ranked[0]?.[0] ?? '';
  return {
    name,
    aliases: ranked.slice(1).map(([alias]) => alias),
    type: group[0]?.type === 'organisation' ? 'organisation' : 'person',
    roles: rolesOf(group),
    stories: [...new Set(group.map(({ story }) => story))],
    statements: [],
  };
}

function addStatements(stories: readonly RecordedStory[], personOf: Cast['personOf']): void {
  const dated = stories.map((story) => ({ story, published: story.reading.published ?? '' }));
  dated.sort((a, b) => (a.published < b.published ? -1 : 1));
  for (const { story } of dated) {
    for (const { speaker, id: statement } of story.reading.statements) {
      if (speaker.actor !== undefined)
        personOf(story.id, speaker.actor)?.statements.push({ story: story.id, statement });
    }
  }
}
