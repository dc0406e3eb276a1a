/**
 * What a story may be. `public` is out once its time has come; `protected` is an imported story with a password: its
 * address answers, its text stays hidden; `withdrawn` was out once: its address says so and shows nothing of it.
 */
export type StoryState = 'draft' | 'public' | 'protected' | 'withdrawn';

/** One saved version of a story's words; never changed. */
export interface RevisionText {
  headline: string;
  /** The summary under the headline; '' where there is none. */
  standfirst: string;
  /** The place that opens the body; '' where there is none. */
  dateline: string;
  /** In the body subset, sanitised: see body.ts. */
  body: string;
}

/** Where and how a story appears. */
export interface StoryPlacement {
  slug: string;
  section: string;
  topics: string[];
  authors: string[];
  state: StoryState;
  /** Milliseconds since 1970 UTC; in the future for a scheduled story; null for a draft without a time. */
  publishAt: number | null;
  commentsOpen: boolean;
}

/** A correction: an append-only note bound to two revisions and the words changed. */
export interface Correction {
  kind: 'correction' | 'clarification';
  note: string;
  /** The words that were wrong, and the right ones, where they can be set side by side. */
  wrong: string | null;
  right: string | null;
}
