import type { Actor, Reading } from '#reading';
import { bodyKey, castOf, type RecordedStory, surnameKeys } from '#record';
import { type Candidate, candidatesFor, type Db, type Identity, type RecordedPerson } from '#store';
import { slugOf } from '#story';

/**
 * Who the people of a story are on record: the rules by which the record merges people across stories, used on those
 * alone who are found under the same keys.
 */
export async function identify(db: Db, people: readonly RecordedPerson[]): Promise<Identity[]> {
  const keys = people.map(keysOf);
  const candidates = await candidatesFor(
    db,
    [...new Set(keys.flat())].filter((key) => !key.startsWith(WORD)),
  );
  const own: RecordedStory = storyWith(
    'own',
    people.map((person, at) => actorFrom(person, `own-${at}`)),
  );
  const known = candidates.map((candidate) => storyWith(`known-${candidate.id}`, [actorFrom(candidate, 'known')]));
  const cast = castOf([...known, own]);
  return people.map((person, at) => {
    const merged = cast.personOf('own', `own-${at}`);
    const same = merged
      ? candidates.find(({ id, type }) => type === person.type && cast.personOf(`known-${id}`, 'known') === merged)
      : undefined;
    return {
      known: same?.id ?? null,
      slug: same?.slug ?? slugOf(merged?.name ?? person.name, 'name'),
      keys: keys[at] ?? [],
    };
  });
}

const WORD = 'w:';

/** Keys of the merging rules, and every word of the names for the search. */
function keysOf({ name, aliases, type }: RecordedPerson): string[] {
  const names = [name, ...aliases];
  const merging =
    type === 'person' ? surnameKeys(name).map((key) => `p:${key}`) : names.map((one) => `o:${bodyKey(one)}`);
  const words = names
    .flatMap((one) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => `${WORD}${word}`);
  return [...new Set([...merging, ...words])];
}

function actorFrom({ name, aliases, type }: RecordedPerson | Candidate, id: string): Actor {
  return { id, name, type, roles: [], aliases: [...aliases], mentions: [] };
}

/** A story of which nothing is known but who is in it. */
function storyWith(id: string, actors: Actor[]): RecordedStory {
  const reading: Reading = {
    version: '',
    language: 'en',
    published: null,
    text: '',
    lines: [],
    sentences: [],
    statements: [],
    actors,
    times: [],
    figures: [],
    events: [],
    findings: [],
  };
  return { id, reading };
}
