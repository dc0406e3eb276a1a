import type { Actor } from '#reading';
import type { RecordedStory } from '../record.ts';
import { bodyKey } from './bodies.ts';

/** Tells which actor is one of the outlets that the stories come from, by its name as the outlet writes it. */
export type OutletOf = (actor: Pick<Actor, 'name' | 'type'>) => string | undefined;

/** The short name by which a paper speaks of itself in its own story, "the Courier"; undefined where it does not. */
export function ownOutletIn({ outlet = '', reading }: RecordedStory): string | undefined {
  const last = outlet.includes(' ') ? (outlet.split(' ').at(-1) ?? '') : '';
  // A pattern for every story is dear: most stories do not have the word.
  return PLAIN_NAME.test(last) &&
    reading.text.includes(`he ${last}`) &&
    new RegExp(`\\b[Tt]he ${last}\\b(?! \\p{Lu})`, 'u').test(reading.text)
    ? last
    : undefined;
}

/**
 * A pile of stories says itself who its outlets are, and in the text of another such a name ("Halyard", "the Clarion") often
 * looks like a person or like nothing: it is an outlet where all its words are, or the last one of a longer name alone; an
 * agency goes by its name without "Wire" or "News".
 */
export function outletsOf(stories: readonly RecordedStory[]): OutletOf {
  const byName = new Map<string, string>();
  const byLastWord = new Map<string, Set<string>>();
  for (const outlet of new Set(stories.flatMap(({ outlet }) => outlet ?? []))) {
    byName.set(bodyKey(outlet), outlet);
    const words = outlet.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && AGENCY.test(last)) byName.set(bodyKey(words.slice(0, -1).join(' ')), outlet);
    if (words.length > 1 && PLAIN_NAME.test(last)) {
      const key = bodyKey(last);
      byLastWord.set(key, (byLastWord.get(key) ?? new Set()).add(outlet));
    }
  }
  return ({ name, type }) => {
    const key = bodyKey(name);
    const whole = byName.get(key);
    if (whole !== undefined || type === 'place' || name.includes(' ')) return whole;
    const [only, ...more] = byLastWord.get(key) ?? [];
    return more.length === 0 ? only : undefined;
  };
}
const AGENCY = /^(?:Agency|News|Newswire|Press|Wire)$/;
const PLAIN_NAME = /^\p{Lu}\p{L}{3,}$/u;
