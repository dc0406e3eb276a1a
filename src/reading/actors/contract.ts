import type { Actor } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import type { Cast, Mention } from './cast.ts';
import type { Found } from './found.ts';
import { indexByToken } from './mentions.ts';
import { wordsAt } from './written.ts';

/** Puts actors in order of their first mention, and mentions in the contract's form. */
export function castOf(scan: Scan, found: readonly Found[], mentions: Mention[]): Cast {
  const order: number[] = [];
  const placeOf = new Int32Array(found.length).fill(-1);
  for (const mention of mentions) {
    if (mention.actor < 0) continue;
    if (placeOf[mention.actor] === -1) {
      placeOf[mention.actor] = order.length;
      order.push(mention.actor);
    }
    mention.actor = placeOf[mention.actor]!;
  }
  const spans = order.map((): [number, number][] => []);
  for (const { actor, start, end } of mentions) spans[actor]?.push([start, end]);
  const actors = order.map((index, place) => actorOf(scan, found[index]!, place, spans[place]!));
  const profiles = order.map((index) => ({ gender: found[index]!.gender }));
  return { actors, profiles, mentions, mentionOf: indexByToken(scan, mentions) };
}

function actorOf(scan: Scan, one: Found, place: number, mentions: [number, number][]): Actor {
  const spellings = one.called ? [one.called] : writtenForms(scan, one);
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
    if (text && !distinct.has(key)) distinct.set(key, text);
  }
  return [...distinct.values()];
}

/** The ways in which the text writes an actor's name, each once, in order. */
function writtenForms(scan: Scan, { names }: Found): string[] {
  const spellings = new Set<string>();
  for (const { first, end } of names) spellings.add(wordsAt(scan, first, end));
  return [...spellings];
}

/** The spelling of most words, and of those the longest that is not in capitals; the first of equals. */
function fullest(spellings: readonly string[]): string {
  let best = spellings[0]!;
  let most = fullness(best);
  for (const spelling of spellings.slice(1)) {
    const here = fullness(spelling);
    if (here <= most) continue;
    most = here;
    best = spelling;
  }
  return best;
}

function fullness(spelling: string): number {
  const isShouted = spelling.length > 3 && /^[\p{Lu}\W]+$/u.test(spelling);
  return isShouted ? 0 : spelling.split(' ').length * 100 + Math.min(99, spelling.length);
}
