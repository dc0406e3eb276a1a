import type { MatterValue } from '../record.ts';
import type { MatterName } from './matter.ts';

/** One figure of one story with its matter. */
export interface Reported {
  value: MatterValue;
  matter: MatterName;
  /** The day by which it is put in order: its own, else that of the story. */
  day: string | null;
  /** The words around it in its sentence. */
  told: string;
  /** The figure and what follows it in its sentence. */
  words: string;
}
