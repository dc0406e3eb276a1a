import type { Cast } from '../people/people.ts';
import type { RecordedStory } from '../record.ts';

/**
 * Whom a story means by a common noun, by name: "the hospital" is the one that it names, "the governor" the one person in that
 * role, "its website" whose it is; null where none or several could be meant.
 * @param at where it stands in the text
 */
export function meantBy(story: RecordedStory, called: string, at: number, cast: Cast): string | null {
  if (/^(?:its|their) |^(?:her|his) (?:agency|bureau|department|ministry|office)$/i.test(called))
    return namedBefore(story, at, cast) ?? companyOf(story, cast);
  const phrase = DEFINITE.exec(called.replace(OF_PLACE, ''))?.[1]?.toLowerCase();
  if (phrase === undefined) return null;
  const named = only(bodiesCalled(story, phrase, cast)) ?? only(personsInRole(story, phrase, cast));
  return named ?? (/^(?:company|firm|group)$/.test(phrase) ? companyOf(story, cast) : null);
}

/** "The mayor of the port town" is the mayor. */
const OF_PLACE = /(?<=^[Tt]he (?:governor|mayor|premier|president|prime minister|speaker)) of .*$/;

/** "the hospital", "the region's chamber of commerce", "police" */
const DEFINITE = /^(?:[Tt]he (?:[\p{L}-]+['’]s )?|(?=[Pp]olice$))((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)$/u;

function bodiesCalled({ id, reading }: RecordedStory, phrase: string, cast: Cast): Set<string> {
  const found = new Set<string>();
  for (const { id: actor, type, name } of reading.actors)
    if (type !== 'person' && ends(name, phrase)) found.add(cast.personOf(id, actor)?.name ?? name);
  return found;
}

/** "The company" is the body that the story names most, by far. */
function companyOf({ id, reading }: RecordedStory, cast: Cast): string | null {
  const times = new Map<string, number>();
  for (const { id: actor, mentions } of reading.actors) {
    const person = cast.personOf(id, actor);
    if (person?.type === 'organisation') times.set(person.name, (times.get(person.name) ?? 0) + mentions.length);
  }
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) + 1 ? most[0] : null;
}

/** "St. Orrin Hospital" is a hospital; "hospital" alone names none. */
const ends = (name: string, phrase: string): boolean =>
  / \p{Lu}/u.test(name) && name.toLowerCase().endsWith(` ${phrase}`);

function personsInRole({ id, reading }: RecordedStory, phrase: string, cast: Cast): Set<string> {
  const found = new Set<string>();
  for (const { id: actor, type, name, roles } of reading.actors) {
    const isIn = type === 'person' && roles.some((role) => role.toLowerCase().split(/,| of /)[0] === phrase);
    if (isIn) found.add(cast.personOf(id, actor)?.name ?? name);
  }
  return found;
}

const only = (names: ReadonlySet<string>): string | null => (names.size === 1 ? ([...names][0] ?? null) : null);

/** The body named last before a place of the text, in its sentence or the one before. */
function namedBefore({ id, reading }: RecordedStory, at: number, cast: Cast): string | null {
  let last: { name: string; end: number } | null = null;
  for (const { id: actor, mentions } of reading.actors) {
    const person = cast.personOf(id, actor);
    if (person?.type !== 'organisation') continue;
    for (const [, end] of mentions)
      if (end <= at && at - end < NEAR && end > (last?.end ?? 0)) last = { name: person.name, end };
  }
  return last?.name ?? null;
}
const NEAR = 200;
