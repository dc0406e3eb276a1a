import type { Actor } from '../reading.ts';

export type Gender = 'male' | 'female' | 'unknown';

/** How a mention names its actor: "Ada Holt", "the mayor", "she". */
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** One place where the text speaks of an actor. */
export interface Mention {
  start: number;
  end: number;
  /** Tokens of the mention, end exclusive. */
  firstToken: number;
  endToken: number;
  /** The token that carries it: the last word of a name, "mayor" in "the mayor of Tarnwick". */
  head: number;
  kind: MentionKind;
  /** Index into `Cast.actors`; -1 where several actors tie or none is known, so that nobody should be claimed. */
  actor: number;
}

/** What is known of an actor besides the contract's fields. */
export interface Profile {
  gender: Gender;
}

/**
 * All who are in a text: the actors of the contract, and an index from each token to the mention that holds it.
 * Mentions stand in order of their first token. Names never overlap each other; a nominal ("the mayor of Tarnwick") may
 * hold a name or a pronoun ("his sister"), and then the token of the name or pronoun leads to that and every other token
 * to the nominal.
 */
export interface Cast {
  readonly actors: readonly Actor[];
  /** As long as `actors`. */
  readonly profiles: readonly Profile[];
  /** Claimed ones and those left open (`actor` -1). */
  readonly mentions: readonly Mention[];
  /** For each token the index of the innermost mention that holds it, -1 for none. */
  readonly mentionOf: Int32Array;
}

/** The innermost mention at a token, also one whose actor is open. */
export function mentionAt(cast: Cast, token: number): Mention | undefined {
  return cast.mentions[cast.mentionOf[token] ?? -1];
}

/** The actor that the mention at a token stands for; undefined where there is none or two tie. */
export function actorAt(cast: Cast, token: number): Actor | undefined {
  return cast.actors[mentionAt(cast, token)?.actor ?? -1];
}
