import type { Actor } from '#reading';
import type { RecordedStory } from '../record.ts';
import { blendsOf } from './acronyms.ts';
import { isBodyName, isCalledBody } from './called-body.ts';

/** Tells whether an actor that its own story takes for a person, a place or nothing is a body. */
export type IsBody = (actor: Pick<Actor, 'name' | 'type'>) => boolean;

/**
 * What many stories say of a name tells more than its form in one of them. It is a body's where another story has a body of
 * that name or of a longer one that begins with it ("Pell Swift", "Pell Swift Lines"), where a story shortens a body to it,
 * and where words beside it say so ("the bookmaker Tarrant", "the Herons beat the Gales"). Names whose bearer has a role or
 * goes by the last of them are persons'.
 * @param places names that some story uses as a place
 */
export function bodiesToldIn(stories: readonly RecordedStory[], places: ReadonlySet<string>): IsBody {
  const bodies = new Set<string>();
  const beginnings = new Set<string>();
  const blends = new Set<string>();
  const called = new Set<string>();
  const persons = new Set<string>();
  const shortened = new Set<string>();
  const borne = new Set<string>();
  for (const { reading } of stories)
    for (const actor of reading.actors) {
      const isBody = isBodyName(actor);
      if (actor.type === 'organisation' || isBody) {
        bodies.add(actor.name);
        for (const alias of actor.aliases) if (actor.name.startsWith(`${alias} `)) shortened.add(alias);
        for (const beginning of beginningsOf(actor.name)) beginnings.add(beginning);
        for (const blend of blendsOf(reading.text, actor)) blends.add(blend);
        if (isBody) called.add(actor.name);
        continue;
      }
      if (isSurelyPerson(actor)) persons.add(actor.name);
      else if (isCalledBody(reading, actor)) called.add(actor.name);
      if (actor.type === 'person' && actor.name.includes(' '))
        for (const part of actor.name.split(' ')) borne.add(part);
    }
  return ({ name, type }) => {
    if (persons.has(name)) return false;
    if (called.has(name)) return true;
    if (type === 'place' || places.has(name)) return false;
    if (blends.has(name)) return true;
    if (/[ -]/.test(name)) return bodies.has(name) || beginnings.has(name);
    return type === 'other' ? bodies.has(name) : shortened.has(name) && !borne.has(name);
  };
}

const isSurelyPerson = ({ type, name, roles, aliases }: Actor): boolean =>
  type === 'person' && (roles.length > 0 || aliases.includes(name.split(' ').slice(1).at(-1) ?? ''));

/**
 * What a name of several words begins with, unless a person or place lends it to what is left: a trust, a police force. A saint
 * is short for what is called after him.
 */
function beginningsOf(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((word, at) => {
    const isSaint = at === 2 && /^St\.?$/.test(words[0] ?? '');
    return at === 0 || (LENT.test(word) && !isSaint) ? [] : [words.slice(0, at).join(' ')];
  });
}
const LENT =
  /^(?:and|&|of|for|Academy|Airport|Authority|Award|Board|Cent(?:re|er)|Chamber|City|College|Commission|Committee|Council|County|Court|District|Fire|Foundation|Fund|Government|Hospital|Institute|Library|Memorial|Police|Port|Prize|School|Society|State|Town|Trust|United|University)$/;
