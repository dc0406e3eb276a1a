import type { Actor, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import type { Cast, Mention } from './cast.ts';
import { type Found, gather, isEmptyName, lowerWordsOf } from './merge.ts';
import { namesIn } from './names.ts';
import { resolvePronouns } from './pronouns.ts';
import { findRuns } from './runs.ts';

export { actorAt, type Cast, type Gender, type Mention, type MentionKind, mentionAt, mentionIn } from './cast.ts';

/** Persons, organisations and places of a text, each with all its mentions in order. */
export function findActors(scan: Scan, times: readonly Time[]): Cast {
  const names = findRuns(scan, times) // stretches of words with capitals
    .flatMap((run) => namesIn(scan, run)) // the names in them, titles taken off
    .filter((name) => !isEmptyName(scan, name));
  const found = gather(scan, names, lowerWordsOf(scan)); // names of one actor together, its type settled
  const named = nameMentions(scan, found);
  const mentions = inOrder([...named, ...resolvePronouns(scan, found, named)]); // he and she, last: they need all others
  return castOf(scan, found, mentions);
}

function nameMentions(scan: Scan, found: readonly Found[]): Mention[] {
  const mentions = found.flatMap(({ names }, actor) =>
    names.map(
      ({ first, end }): Mention => ({
        start: scan.start[first]!,
        end: scan.end[end - 1]!,
        firstToken: first,
        endToken: end,
        head: end - 1,
        kind: 'name',
        actor,
      }),
    ),
  );
  return inOrder(mentions);
}

const inOrder = (mentions: Mention[]): Mention[] =>
  mentions.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);

function castOf(scan: Scan, found: readonly Found[], mentions: Mention[]): Cast {
  const mentionOf = new Int32Array(scan.count).fill(-1);
  for (const [index, { firstToken, endToken }] of mentions.entries()) mentionOf.fill(index, firstToken, endToken);
  const spans = found.map((): [number, number][] => []);
  for (const { actor, start, end } of mentions) spans[actor]?.push([start, end]);
  const actors = found.map((one, index): Actor => {
    const spellings = spellingsOf(scan, one);
    const name = fullest(spellings);
    return {
      id: `a${index + 1}`,
      name,
      type: one.type,
      roles: [],
      aliases: spellings.filter((spelling) => spelling !== name),
      mentions: spans[index]!,
    };
  });
  const profiles = found.map(({ gender, names }) => ({ gender, introducedAt: names[0]!.end }));
  return { actors, profiles, mentions, mentionOf };
}

/** The ways in which the text writes an actor's name, each once, in order. */
function spellingsOf(scan: Scan, { names }: Found): string[] {
  const spellings = new Set<string>();
  for (const { first, end } of names) {
    spellings.add(scan.text.slice(scan.start[first]!, scan.end[end - 1]!).replace(/\s+/g, ' '));
  }
  return [...spellings];
}

/** The spelling of most words, and of those the longest that is not in capitals; the first of equals. */
function fullest(spellings: readonly string[]): string {
  let best = spellings[0]!;
  for (const spelling of spellings) if (fullness(spelling) > fullness(best)) best = spelling;
  return best;
}

function fullness(spelling: string): number {
  const words = spelling.split(' ').length;
  const isCapitals = words > 1 && spelling === spelling.toUpperCase();
  return isCapitals ? 0 : words * 100 + Math.min(99, spelling.length);
}
