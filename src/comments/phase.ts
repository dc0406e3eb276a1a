/** Everything that is known about a comment when it comes in: one read-only value for all phases. */
export interface Submission {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly name: string;
  readonly text: string;
  /** What stands in the field that people do not see. */
  readonly honeypot: string;
  /** When the form was made, as its signed ticket says. */
  readonly ticket: { readonly issuedAt: number } | 'missing' | 'forged';
  readonly story: {
    /** When comments close: 0 where they never were open, Infinity for never. */
    readonly commentsCloseAt: number;
  };
  /** When this client sent comments before, as far as it is known; null where it cannot be known. */
  readonly sentBefore: readonly number[] | null;
  /** Newest comments here and elsewhere. */
  readonly recentTexts: readonly string[];
  readonly person: { readonly approvedBefore: boolean };
  readonly rules: CommentRules;
}

/** What the newsroom has set. */
export interface CommentRules {
  /** More links than this hold a comment. */
  readonly links: number;
  readonly heldWords: readonly string[];
  readonly refusedWords: readonly string[];
  readonly holdFirst: boolean;
}

/** What a phase says: the comment may go on, waits for a moderator, or is turned away; and why. */
export type Verdict =
  | { readonly does: 'lets-through' }
  | { readonly does: 'holds' | 'refuses'; readonly reason: string };

/** One ordered step of moderation. */
export interface Phase {
  readonly name: string;
  judge(submission: Submission): Verdict;
}

export const LETS_THROUGH: Verdict = { does: 'lets-through' };

export function holds(reason: string): Verdict {
  return { does: 'holds', reason };
}

export function refuses(reason: string): Verdict {
  return { does: 'refuses', reason };
}
