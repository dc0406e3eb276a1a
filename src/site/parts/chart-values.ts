import type { FigureValue } from '../facts.ts';

/** One value of a figure for its chart and its table. */
export interface ChartValue
  extends Pick<FigureValue, 'asOf' | 'value' | 'high' | 'qualifier' | 'text' | 'statedBy' | 'kind'> {
  /** Day it is drawn at, `2026-10-03`; null leaves it to the table. */
  day: string | null;
  /** The value it differs from, by its place in the list; null where it does not. */
  conflictsWith: number | null;
  /** Whether the steps go through it. */
  course: boolean;
}
