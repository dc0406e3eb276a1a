import { kindsOfCounted } from './kinds.ts';
import { plural } from './nouns.ts';

/** The kind of thing that a noun in the singular counts: "officer" is of the security forces, "lorry" of the lorries. */
export function kindOf(head: string): string {
  if (/forces?$|guards?$|police/.test(head)) return 'security forces';
  return kindsOfCounted[head] ?? plural(head);
}

const PERSONS = /^(?:people|employees|security forces|attackers|demonstrators|children|workers|troops)$/;
/** A kind of persons, whom something may befall. */
export const isKnown = (kind: string): boolean => PERSONS.test(kind);

/** Outcomes that befall people alone. */
export const HUMAN =
  /^(?:killed|injured|survived|treated|buried|questioned|in wards|in grave|detained|missing|rescued|ill|arrested|dismissed)/;
