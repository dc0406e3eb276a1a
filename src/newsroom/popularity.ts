import { mostRead, NOTHING_POPULAR, type PopularIds, type Store } from '#store';

const KEPT = 20;
const HOURS = { '3h': 3, '24h': 24, '7d': 168 } as const;

/** The ranking of every window, kept in memory: a page view costs nothing and writes nothing. */
export class Popularity {
  readonly #store: Store;
  #ranking: PopularIds = NOTHING_POPULAR;

  constructor(store: Store) {
    this.#store = store;
  }

  get ranking(): PopularIds {
    return this.#ranking;
  }

  /** Ranks anew, off the path of pages. @returns whether the order changed in any window. */
  async refresh(now: number): Promise<boolean> {
    const ranking = {
      '3h': await mostRead(this.#store.db, HOURS['3h'], now, KEPT),
      '24h': await mostRead(this.#store.db, HOURS['24h'], now, KEPT),
      '7d': await mostRead(this.#store.db, HOURS['7d'], now, KEPT),
    };
    const changed = JSON.stringify(ranking) !== JSON.stringify(this.#ranking);
    this.#ranking = ranking;
    return changed;
  }
}
