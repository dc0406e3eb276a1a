import type { Actor, Reading } from '#reading';
import type { RecordedStory } from '../record.ts';
import { blendsOf } from './acronyms.ts';
import { isBodyName, isCalledBody } from './called-body.ts';

/** Tells whether an actor is a body, whatever its own story takes it for. */
export type IsBody = (actor: Pick<Actor, 'name' | 'type'>) => boolean;

/**
 * What many stories say of a name tells more than its form in one of them. It is a body's where another story has a body of
 * that name or of a longer one that begins with it ("Pell Swift", "Pell Swift Lines"), where a story shortens a body to it,
 * and where words beside it say so ("the bookmaker Tarrant", "the Herons beat the Gales"). Names whose bearer has a role, goes
 * by the last of them or is a he or she are persons', also where one story takes them for a body's.
 * @param places names that some story uses as a place
 */
export function bodiesToldIn(stories: readonly RecordedStory[], places: ReadonlySet<string>): IsBody {
  const bodies = new Map<string, number>();
  const beginnings = new Set<string>();
  const blends = new Set<string>();
  const called = new Set<string>();
  const persons = new Map<string, number>();
  const shortened = new Set<string>();
  const borne = new Set<string>();
  for (const { reading } of stories)
    for (const actor of reading.actors) {
      const isBody = isBodyName(actor);
      if (!isBody && isSurelyPerson(reading, actor)) count(persons, actor.name);
      if (actor.type === 'organisation' || isBody) {
        count(bodies, actor.name);
        for (const alias of actor.aliases) if (actor.name.startsWith(`${alias} `)) shortened.add(alias);
        for (const beginning of beginningsOf(actor.name)) beginnings.add(beginning);
        for (const blend of blendsOf(reading.text, actor)) blends.add(blend);
        if (isBody) called.add(actor.name);
        continue;
      }
      if (!persons.has(actor.name) && isCalledBody(reading, actor)) called.add(actor.name);
      if (actor.type === 'person' && actor.name.includes(' '))
        for (const part of actor.name.split(' ')) borne.add(part);
    }
  return ({ name, type }) => {
    if (type === 'organisation') return !isPersonName(name) || (persons.get(name) ?? 0) < (bodies.get(name) ?? 0);
    if (persons.has(name)) return false;
    if (called.has(name)) return true;
    if (type === 'place' || places.has(name)) return false;
    if (blends.has(name)) return true;
    if (/[ -]/.test(name)) return bodies.has(name) || beginnings.has(name);
    return type === 'other' ? bodies.has(name) : (shortened.has(name) || bodies.has(name)) && !borne.has(name);
  };
}

const count = (times: Map<string, number>, name: string): void => {
  times.set(name, (times.get(name) ?? 0) + 1);
};

function isSurelyPerson({ text }: Reading, { type, name, roles, aliases, mentions }: Actor): boolean {
  if (type === 'person') return roles.length > 0 || aliases.includes(name.split(' ').slice(1).at(-1) ?? '');
  return (
    type === 'organisation' &&
    isPersonName(name) &&
    mentions.some(([, end]) => HE_OR_SHE.test(text.slice(end, end + 60)))
  );
}
/** Two names or three and no word that bodies are called by. */
const isPersonName = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name) && !name.split(' ').some((word) => LENT.test(word));
/** "Ada Holt, who is", "Ada Holt had sold her last boat". */
const HE_OR_SHE = /^(?:, who\b|, \d\d,| (?:has|had|was|is|says|said)?(?: \p{Ll}+){0,2} (?:his|her)\b)/u;

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
