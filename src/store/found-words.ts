import type { Severity } from '#reading';

/** What the copy desk found, with the words it is about. */
export interface FoundWords {
  rule: string;
  severity: Severity;
  message: string;
  remedy: string | null;
  words: string;
}
