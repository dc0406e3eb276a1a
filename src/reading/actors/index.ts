import type { Actor, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import type { Cast, Mention } from './cast.ts';
import { type Found, gather, isEmptyName, lowerWordsOf } from './merge.ts';
import { namesIn } from './names.ts';
import { Nominals } from './nominals.ts';
import { resolvePronouns } from './pronouns.ts';
import { rolesBeside } from './roles.ts';
import { findRuns } from './runs.ts';

export { actorAt, type Cast, type Gender, type Mention, type MentionKind, mentionAt, mentionIn } from './cast.ts';

/** Persons, organisations and places of a text, each with all its mentions in order. */
export function findActors(scan: Scan, times: readonly Time[]): Cast {
  const names = findRuns(scan, times) // stretches of words with capitals
    .flatMap((run) => namesIn(scan, run)) // the names in them, titles taken off
    .filter((name) => !isEmptyName(scan, name));
  const found = gather(scan, names, lowerWordsOf(scan)); // names of one actor together, its type settled
  const named = nameMentions(scan, found);
  const described = giveRoles(scan, found); // "Ada Holt, the mayor of Tarnwick": roles, and mentions by them
  const nominals = new Nominals(scan, found, named, indexByToken(scan, named)).find(described); // "the mayor" elsewhere
  const spoken = inOrder([...named, ...described, ...nominals]);
  const pronouns = resolvePronouns(scan, found, spoken); // he and she, last: they need all others
  return castOf(scan, found, inOrder([...spoken, ...pronouns]));
}

/** Finds the roles beside each name of each person. @returns the descriptions, in order, that mention the person too. */
function giveRoles(scan: Scan, found: readonly Found[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [actor, one] of found.entries()) {
    if (one.type !== 'person') continue;
    for (const name of one.names) {
      for (const role of rolesBeside(scan, name)) {
        one.roles.push(role);
        if (one.gender === 'unknown') one.gender = role.gender;
        if (!role.phrase) continue;
        const { first, end, head } = role.phrase;
        mentions.push({
          start: scan.start[first]!,
          end: scan.end[end - 1]!,
          firstToken: first,
          endToken: end,
          head,
          kind: 'nominal',
          actor,
        });
      }
    }
  }
  return inOrder(mentions);
}

function indexByToken(scan: Scan, mentions: readonly Mention[]): Int32Array {
  const index = new Int32Array(scan.count).fill(-1);
  for (const [i, { firstToken, endToken }] of mentions.entries()) index.fill(i, firstToken, endToken);
  return index;
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

/** Puts actors in order of their first mention, and mentions in the contract's form. */
function castOf(scan: Scan, found: readonly Found[], mentions: Mention[]): Cast {
  const order: number[] = [];
  const placeOf = new Map<number, number>();
  for (const { actor } of mentions) {
    if (actor < 0 || placeOf.has(actor)) continue;
    placeOf.set(actor, order.length);
    order.push(actor);
  }
  const placed = mentions.map((mention) => ({ ...mention, actor: placeOf.get(mention.actor) ?? -1 }));
  const spans = order.map((): [number, number][] => []);
  for (const { actor, start, end } of placed) spans[actor]?.push([start, end]);
  const actors = order.map((index, place) => actorOf(scan, found[index]!, place, spans[place]!));
  const profiles = order.map((index) => ({
    gender: found[index]!.gender,
    introducedAt: found[index]!.names[0]?.end ?? 0,
  }));
  return { actors, profiles, mentions: placed, mentionOf: indexByToken(scan, placed) };
}

function actorOf(scan: Scan, one: Found, place: number, mentions: [number, number][]): Actor {
  const spellings = one.called ? [one.called] : spellingsOf(scan, one);
  const name = fullest(spellings);
  return {
    id: `a${place + 1}`,
    name,
    type: one.type,
    roles: distinctRoles(one),
    aliases: spellings.filter((spelling) => spelling !== name),
    mentions,
  };
}

/** Each role once, whatever its capitals; the first spelling stays. */
function distinctRoles({ roles }: Found): string[] {
  const distinct = new Map<string, string>();
  for (const { text } of roles) {
    const key = text.toLowerCase();
    if (!distinct.has(key)) distinct.set(key, text);
  }
  return [...distinct.values()];
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
  const isShouted = spelling.length > 3 && /^[\p{Lu}\W]+$/u.test(spelling);
  return isShouted ? 0 : words * 100 + Math.min(99, spelling.length);
}
