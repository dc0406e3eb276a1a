import type { Figure } from '#reading';
import type { MatterName } from './matter-name.ts';

/** The matters told last: of any kind, and of those to whom something happened; and those of each noun, by where it stands. */
export interface Seen {
  any: Told | null;
  withOutcome: Told | null;
  /** The first of its sentence: what "it" means in the next. */
  main: Told | null;
  byCounted: Map<number, Told>;
}
export interface Told {
  matter: MatterName;
  at: number;
  index: number;
}

/** How far back a figure without a noun may look for what it counts. */
const REACH = 400;

/** The matter of a figure told before, where that stands near enough for a figure without a noun. */
export function reachable(told: Told | null, figure: Figure): MatterName | null {
  return told && figure.start - told.at < REACH ? told.matter : null;
}
