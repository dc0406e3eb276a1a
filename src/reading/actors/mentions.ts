import type { Scan } from '../scan/scan.ts';
import type { Mention, MentionKind } from './cast.ts';
import type { Found } from './found.ts';
import { type Role, rolesBeside } from './roles.ts';

/** A mention over tokens, end exclusive. */
export function mentionOver(
  { start, end }: Scan,
  tokens: { first: number; end: number; head: number },
  kind: MentionKind,
  actor: number,
): Mention {
  return {
    start: start[tokens.first]!,
    end: end[tokens.end - 1]!,
    firstToken: tokens.first,
    endToken: tokens.end,
    head: tokens.head,
    kind,
    actor,
  };
}

/** The mentions of all actors by name, in order. */
export function nameMentions(scan: Scan, found: readonly Found[]): Mention[] {
  const mentions = found.flatMap(({ names }, actor) =>
    names.map(({ first, end }) => mentionOver(scan, { first, end, head: end - 1 }, 'name', actor)),
  );
  return inOrder(mentions);
}

/** Finds the roles beside each name of each person. @returns the descriptions, in order, that mention the person too. */
export function giveRoles(scan: Scan, found: readonly Found[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [actor, one] of found.entries()) {
    if (one.type !== 'person') continue;
    for (const role of one.names.flatMap((name) => rolesBeside(scan, name))) {
      if (isNew(one, role)) one.roles.push(role);
      if (one.gender === 'unknown') one.gender = role.gender;
      if (role.phrase) mentions.push(mentionOver(scan, role.phrase, 'nominal', actor));
    }
  }
  return inOrder(mentions);
}

/** More roles than these are kept of nobody, so that time stays linear. */
const MOST_ROLES = 40;

function isNew({ roles }: Found, { text, key }: Role): boolean {
  const lower = text.toLowerCase();
  return roles.length < MOST_ROLES && !roles.some((role) => role.key === key && role.text.toLowerCase() === lower);
}

export const inOrder = (mentions: Mention[]): Mention[] =>
  mentions.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);

/** For each token the index of the innermost mention that holds it, -1 for none; `mentions` in order. */
export function indexByToken(scan: Scan, mentions: readonly Mention[]): Int32Array {
  const index = new Int32Array(scan.count).fill(-1);
  for (const [i, { firstToken, endToken }] of mentions.entries()) index.fill(i, firstToken, endToken);
  return index;
}
