import type { Actor } from '#reading';
import { Vocabulary } from '../columns/vocabulary.ts';
import type { RecordedStory } from '../record.ts';
import { acronymsOf } from './acronyms.ts';
import { bodiesToldIn } from './bodies-told.ts';
import { outletsOf, ownOutletIn } from './outlets.ts';
import { placesToldIn } from './places-told.ts';

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
  const places = placesToldIn(stories);
  const isBody = bodiesToldIn(stories, places);
  return stories.flatMap((story) => {
    const { id, reading } = story;
    const day = reading.published === null ? undefined : kept.one(reading.published.slice(0, 10));
    const appearances = reading.actors.flatMap((actor): Appearance[] => {
      const { roles } = actor;
      const outlet = outletOf(actor);
      const type = outlet !== undefined || isBody(actor) ? 'organisation' : notBody(actor.type);
      const name = outlet ?? actor.name;
      const aliases = [...(outlet === undefined ? withoutOwner(name) : [actor.name]), ...actor.aliases];
      if ((type !== 'person' && type !== 'organisation') || RESULTS.test(name)) return [];
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
    const own = ownOutletIn(story);
    if (own === undefined || appearances.some(({ name }) => name === story.outlet)) return appearances;
    const name = kept.one(story.outlet ?? '');
    const paper = { story: id, day, actor: OF_NO_ACTOR, type: 'organisation' as const, name, aliases: all([own]) };
    return [...appearances, { ...paper, roles: NONE, acronyms: NONE }];
  });
}

/** "The city's parks office" goes by "parks office" too. */
function withoutOwner(name: string): string[] {
  const body = /^\p{Ll}[\p{L} ]*['’]s (?<body>\p{Ll}.*)$/u.exec(name)?.groups?.body;
  return body === undefined ? [] : [body];
}

/** What an actor is that is no body. */
const notBody = (type: Actor['type']): Actor['type'] => (type === 'organisation' ? 'person' : type);

/** A paper that speaks of itself is none of its story's actors. */
const OF_NO_ACTOR = '';

/** "WWDLW": a row of results in a table and not a name. */
const RESULTS = /(?:^| )[WDLTN]{4,}$/;

const NONE: readonly string[] = [];
