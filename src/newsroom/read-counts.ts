import { createHmac, randomBytes } from 'node:crypto';
import { addReads, type ReadMark, type Store, saltOfDay } from '#store';

/** Who reads, as the socket says; used for the day's mark and forgotten. */
export interface Reader {
  address: string;
  userAgent: string;
}

const MOST_WAITING = 50_000;

/**
 * Counts reads without cookies: one a reader, story and day. A reader is known by a keyed hash of address and browser
 * whose salt is drawn anew each day and thrown away; neither address nor browser is stored. Reads wait in memory and
 * are written together, off the path of pages; a crash may lose the last seconds of them.
 */
export class ReadCounts {
  readonly #store: Store;
  #waiting: { story: number; reader: Reader; at: number }[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** Notes one read of a story. */
  add(story: number, reader: Reader, now: number): void {
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push({ story, reader, at: now });
  }

  /** Writes what waits. @throws StorageTrouble; what waited then waits on. */
  async flush(now: number): Promise<void> {
    const reads = this.#waiting;
    if (reads.length === 0) return;
    this.#waiting = [];
    try {
      await this.#store.write(async (writing) => {
        const day = new Date(now).toISOString().slice(0, 10);
        const salt = await saltOfDay(writing, day, randomBytes(32).toString('base64url'));
        const marks = reads.map((read) => markOf(read, day, salt));
        await addReads(writing, marks, now);
      });
    } catch (error) {
      this.#waiting = [...reads, ...this.#waiting].slice(0, MOST_WAITING);
      throw error;
    }
  }
}

function markOf({ story, reader }: { story: number; reader: Reader }, day: string, salt: string): ReadMark {
  const mark = createHmac('sha256', salt)
    .update(JSON.stringify([story, reader.address, reader.userAgent]))
    .digest('base64url')
    .slice(0, 22);
  return { story, day, mark };
}
