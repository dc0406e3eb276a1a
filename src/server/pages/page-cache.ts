import type { Key } from '#story';
import { KeptPage, type Rendered } from './kept-page.ts';
import { KeyIndex } from './key-index.ts';

/** Makes the page at a path, or says null where there is none to keep. */
export type Render = () => Promise<Rendered | null>;

interface Flight {
  page: Promise<KeptPage | null>;
  /** Keys dropped while the page was being rendered. */
  dropped: Set<Key>;
  droppedAll: boolean;
}

export interface PageCacheOptions {
  /** Bytes that kept pages may take together. */
  limit: number;
  now?: () => number;
}

/** How often a page is rendered anew because its facts changed meanwhile; after that it is served, and not kept. */
const MOST_ATTEMPTS = 3;

/**
 * Rendered pages by path. A page is dropped exactly when one of the facts that it shows changes, when its time is up, or
 * when memory runs short and it was the longest unasked for.
 */
export class PageCache {
  readonly #pages = new Map<string, KeptPage>();
  readonly #index = new KeyIndex();
  readonly #flights = new Map<string, Flight>();
  /** Flights that no new reader may join: a fact changed, perhaps one of theirs. */
  readonly #outdated = new Set<Flight>();
  readonly #limit: number;
  readonly #now: () => number;
  #weight = 0;
  /** Pages are squeezed one after another: each takes a core for some fifty milliseconds. */
  #squeezing: Promise<unknown> = Promise.resolve();
  readonly counts = { hits: 0, misses: 0, renders: 0, dropped: 0, evicted: 0 };

  constructor({ limit, now = Date.now }: PageCacheOptions) {
    this.#limit = limit;
    this.#now = now;
  }

  get size(): number {
    return this.#pages.size;
  }

  get weight(): number {
    return this.#weight;
  }

  /** The page kept for a path, if it is fresh. Never waits. */
  peek(path: string): KeptPage | undefined {
    const page = this.#pages.get(path);
    if (page === undefined) return undefined;
    if (page.freshUntil !== null && page.freshUntil <= this.#now()) {
      this.#remove(path, page);
      return undefined;
    }
    this.counts.hits++;
    this.#wasAsked(path, page);
    return page;
  }

  /** The page for a path, rendered if it is not kept. Many who ask at once wait for one rendering. */
  get(path: string, render: Render): Promise<KeptPage | null> {
    const page = this.peek(path);
    if (page) return Promise.resolve(page);
    const before = this.#flights.get(path);
    if (before) return before.page;
    this.counts.misses++;
    const flight: Flight = { page: Promise.resolve(null), dropped: new Set(), droppedAll: false };
    // Known before it starts: a change must find it from its first step on.
    this.#flights.set(path, flight);
    flight.page = this.#render(path, render, flight).finally(() => {
      if (this.#flights.get(path) === flight) this.#flights.delete(path);
      this.#outdated.delete(flight);
    });
    return flight.page;
  }

  /** Drops the pages that show one of these keys. Call it after the change can be read from the store. */
  drop(keys: readonly Key[]): void {
    if (keys.length === 0) return;
    for (const key of keys) {
      for (const path of this.#index.pathsOf(key)) {
        const page = this.#pages.get(path);
        if (!page) continue;
        this.#remove(path, page);
        this.counts.dropped++;
      }
    }
    this.#outdateFlights((flight) => {
      for (const key of keys) flight.dropped.add(key);
    });
  }

  /** Drops everything: for a change whose keys are not known. */
  dropAll(): void {
    this.counts.dropped += this.#pages.size;
    this.#pages.clear();
    this.#index.clear();
    this.#weight = 0;
    this.#outdateFlights((flight) => {
      flight.droppedAll = true;
    });
  }

  async #render(path: string, render: Render, flight: Flight): Promise<KeptPage | null> {
    for (let attempt = 1; ; attempt++) {
      flight.dropped.clear();
      flight.droppedAll = false;
      this.counts.renders++;
      const rendered = await render();
      const changed = flight.droppedAll || (rendered?.keys.some((key) => flight.dropped.has(key)) ?? false);
      if (changed && attempt < MOST_ATTEMPTS) continue;
      if (rendered === null) return null;
      const page = new KeptPage(rendered);
      if (!changed && rendered.status === 200) this.#keep(path, page);
      return page;
    }
  }

  #keep(path: string, page: KeptPage): void {
    const before = this.#pages.get(path);
    if (before) this.#remove(path, before);
    if (page.weight > this.#limit / 4) return;
    this.#pages.set(path, page);
    this.#index.add(path, page.keys);
    this.#weight += page.weight;
    for (const [oldest, old] of this.#pages) {
      if (this.#weight <= this.#limit) break;
      this.#remove(oldest, old);
      this.counts.evicted++;
    }
  }

  #remove(path: string, page: KeptPage): void {
    this.#pages.delete(path);
    this.#index.remove(path, page.keys);
    this.#weight -= page.weight;
  }

  #outdateFlights(mark: (flight: Flight) => void): void {
    for (const flight of this.#flights.values()) this.#outdated.add(flight);
    this.#flights.clear();
    for (const flight of this.#outdated) mark(flight);
  }

  /** Keeps pages in the order in which they were last asked for, without moving one at every hit. */
  #wasAsked(path: string, page: KeptPage): void {
    const second = Math.floor(this.#now() / 1000);
    if (page.askedAt === second) return;
    if (page.askedAt !== 0) this.#squeezing = this.#squeezing.then(() => page.squeeze());
    page.askedAt = second;
    this.#pages.delete(path);
    this.#pages.set(path, page);
  }
}
