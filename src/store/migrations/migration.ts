import type { Engine } from '../engines/engine.ts';

/** One step of the schema: SQL statements in order, written once, with the few words in which the engines differ. */
export interface Migration {
  name: string;
  statements(engine: Engine): string[];
}
