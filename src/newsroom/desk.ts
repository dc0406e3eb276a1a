import { type Clock, clockOf, readSettings, type Settings, type Store, type Writing } from '#store';
import type { Key } from '#story';

/** What every verb works with: one transaction, the time, the settings, and the keys it has changed so far. */
export interface Desk {
  store: Store;
  writing: Writing;
  now: number;
  settings: Settings;
  /** The paper's local clock. */
  clock: Clock;
  changed(...keys: Key[]): void;
}

/**
 * Runs verbs in one transaction. Where it ends, everything is on disk and other processes will hear of it.
 * @returns what the verbs gave, and the keys of all they changed.
 */
export async function atTheDesk<T>(
  store: Store,
  now: number,
  work: (desk: Desk) => Promise<T>,
): Promise<{ value: T; keys: Key[] }> {
  return store.write(async (writing) => {
    const settings = await readSettings(writing);
    const keys = new Set<Key>();
    const changed = (...more: Key[]): void => {
      for (const key of more) keys.add(key);
    };
    const value = await work({ store, writing, now, settings, clock: clockOf(settings.timeZone), changed });
    await store.announce(writing, [...keys], now);
    return { value, keys: [...keys] };
  });
}

/** A verb that cannot be done as asked: one sentence for the person who asked. Nothing was changed. */
export class Refused extends Error {
  /** The field of a form that it is about, where it is about one. */
  readonly field: string | null;

  constructor(message: string, field: string | null = null) {
    super(message);
    this.name = 'Refused';
    this.field = field;
  }
}
