import { Tag } from './tag.ts';
import type { Tokens } from './tokens.ts';
import { FIRST_KNOWN_GROUP } from './unknown-words.ts';

/** What the tagger knows of each token of a text before it tags: the same in training and in reading. */
export interface TagFacts {
  readonly tokens: Tokens;
  /** Number of a word that has ways of its own, else its group. */
  readonly rank: Uint16Array;
  /** Which tags the word can have, as an index of sets. */
  readonly group: Uint8Array;
  /** The tag that words of the group have most often. */
  readonly lead: Uint8Array;
}

/** How many features a token has. */
export const FEATURES = 11;

/** Stands for the tag or rank of what lies outside the sentence. */
const NO_TAG = 31;
const NO_RANK = 0xffff;

/** Number of the last three letters, in small letters. */
export function endingOf({ text, start, end }: Tokens, at: number): number {
  const to = end[at]!;
  const from = start[at]!;
  const last = fold(text.charCodeAt(to - 1));
  const second = to - 2 >= from ? fold(text.charCodeAt(to - 2)) : 0;
  const third = to - 3 >= from ? fold(text.charCodeAt(to - 3)) : 0;
  return last | (second << 5) | (third << 10);
}

/** Letters as 1 to 26, digits as 27, everything else as 28. */
function fold(unit: number): number {
  const small = unit | 32;
  if (small >= 97 && small <= 122) return small - 96;
  return unit >= 48 && unit <= 57 ? 27 : 28;
}

/** Fills `out` with the hashed features of the token at `at`; `first` and `end` bound its sentence. */
export function fillFeatures(
  out: Int32Array,
  { tokens, rank, group, lead }: TagFacts,
  tag: Uint8Array,
  at: number,
  first: number,
  end: number,
  clause: number,
): void {
  const own = group[at]!;
  const mostly = lead[at]!;
  const before = at > first ? tag[at - 1]! : NO_TAG;
  const beforeThat = at > first + 1 ? tag[at - 2]! : NO_TAG;
  const left = at > first ? rank[at - 1]! : NO_RANK;
  const hasRight = at + 1 < end;
  const right = hasRight ? rank[at + 1]! : NO_RANK;
  const rightMostly = hasRight ? lead[at + 1]! : NO_TAG;
  const ending = endingOf(tokens, at);
  const written = (tokens.shape[at]! << 1) | (at === first ? 1 : 0);
  out[0] = mix(1, own, 0);
  out[1] = mix(2, own, clause);
  out[2] = mix(3, own, written);
  out[3] = mix(4, own, rightMostly);
  out[4] = mix(5, rank[at]!, rightMostly);
  out[5] = mix(6, mostly, left);
  out[6] = mix(7, mostly, right);
  out[7] = mix(8, mostly, before | (beforeThat << 5));
  out[8] = mix(9, written, before);
  out[9] = mix(10, written, ending & 1023);
  out[10] = mix(11, ending, own < FIRST_KNOWN_GROUP ? 1 : 0);
}

/** State of a clause: no finite verb yet, an auxiliary, a full verb. */
export const Clause = { open: 0, helped: 1, full: 2 } as const;

/** State of the clause behind a token: a finite verb fills it, and what joins clauses opens a new one. */
export function clauseAfter(clause: number, tag: number): number {
  if (tag === Tag.verb) return Clause.full;
  if (tag === Tag.auxiliary) return Clause.helped;
  if (tag === Tag.conjunction || tag === Tag.subordinator || tag === Tag.punctuation) return Clause.open;
  return clause;
}

/** One hash of a kind of feature and its two values. */
function mix(kind: number, a: number, b: number): number {
  let hash = Math.imul(a + Math.imul(kind, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + kind, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}
