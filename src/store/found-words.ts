import type { Severity } from '#reading';

/** What the copy desk found, with the words it is about. */
export interface FoundWords {
  rule: string;
  severity: Severity;
  message: string;
  remedy: string | null;
  words: string;
  /** Id of the other story that it rests on; null where it rests on none. */
  against: number | null;
}
