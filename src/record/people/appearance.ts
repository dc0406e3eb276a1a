import type { Actor } from '#reading';
import { Vocabulary } from '../columns/vocabulary.ts';
import type { RecordedStory } from '../record.ts';
import { acronymsOf } from './acronyms.ts';
import { outletsOf } from './outlets.ts';

/** An actor as one story has it: no more than is needed to tell who it is, for there are as many as stories name people. */
export interface Appearance {
  story: string;
  /** Day of the story. */
  day: string | undefined;
  /** Id of the actor in its story. */
  actor: string;
  type: Actor['type'];
  name: string;
  aliases: readonly string[];
  roles: readonly string[];
  /** Initials by which the story introduces it. */
  acronyms: readonly string[];
}

/** The actors of many stories, their names in one copy each. */
export function appearancesIn(stories: readonly RecordedStory[]): Appearance[] {
  const kept = new Vocabulary();
  const all = (words: readonly string[]): readonly string[] =>
    words.length === 0 ? NONE : words.map((word) => kept.one(word));
  const outletOf = outletsOf(stories);
  const places = placesOf(stories);
  return stories.flatMap(({ id, reading }) => {
    const day = reading.published === null ? undefined : kept.one(reading.published.slice(0, 10));
    return reading.actors.flatMap((actor): Appearance[] => {
      const { roles } = actor;
      const outlet = outletOf(actor);
      const type = outlet === undefined ? actor.type : 'organisation';
      const name = outlet ?? actor.name;
      const aliases = outlet === undefined ? actor.aliases : [actor.name, ...actor.aliases];
      if (type !== 'person' && type !== 'organisation') return [];
      const acronyms = outlet === undefined && type === 'organisation' ? acronymsOf(reading.text, actor) : NONE;
      return [
        {
          story: id,
          day,
          actor: actor.id,
          type,
          name: kept.one(name),
          aliases: all(type === 'organisation' ? aliases.filter((alias) => !places.has(alias)) : aliases),
          roles: all(roles),
          acronyms: all(acronyms),
        },
      ];
    });
  });
}

/** What some story has as a place is no short name of a body that is called after it. */
function placesOf(stories: readonly RecordedStory[]): Set<string> {
  return new Set(
    stories.flatMap(({ reading }) => reading.actors.flatMap(({ type, name }) => (type === 'place' ? name : []))),
  );
}

const NONE: readonly string[] = [];
