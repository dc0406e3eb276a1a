import type { SpeakerKind } from '../facts.ts';

/** One value of a figure for its chart and its table. */
export interface ChartValue {
  /** Day it is drawn at, `2026-10-03`; null leaves it to the table. */
  day: string | null;
  /** Day as people read it: `3 Oct`. */
  asOf: string;
  value: number;
  /** The upper end of a range, else null. */
  high: number | null;
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';
  /** Value with its qualifier in words: `at least 140`. */
  text: string;
  statedBy: string;
  kind: SpeakerKind;
  /** The value it differs from, by its place in the list; null where it does not. */
  conflictsWith: number | null;
  /** Whether the steps go through it. */
  course: boolean;
}
