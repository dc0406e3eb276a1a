import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type CompiledQuery, type Dialect, Kysely, type LogEvent } from 'kysely';
import type { Key } from '#story';
import { announceChange, keysOfNews } from './changes.ts';
import { CleanTextPlugin } from './clean-text.ts';
import type { Engine } from './engines/engine.ts';
import { sqliteEngine } from './engines/sqlite.ts';
import { troubleDialect } from './engines/trouble-dialect.ts';
import { migrate } from './migrations/migrate.ts';
import type { Db, Schema, Writing } from './schema.ts';
import { StorageTrouble } from './trouble.ts';

const ATTEMPTS = 12;
const LONGEST_WAIT_MS = 200;

/** Where a newsroom's facts are kept: a file, or a PostgreSQL by its address. */
export type StorePlace = { file: string } | { url: string };

export interface Store {
  engine: Engine;
  /** For reading alone. Work inside a `write` uses the transaction that it was given, to see what it wrote. */
  db: Db;
  /**
   * Runs work in one transaction. Where it ends, all of it is on disk; where it throws, none of it was done. Work may
   * run again, where the database ended it for the sake of another; so it does nothing but read and write here.
   * @throws StorageTrouble for a full disk, a busy or an absent database; whatever `work` throws.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  /** Tells other processes, when the transaction is done, which keys it changed. */
  announce(writing: Writing, keys: readonly Key[], now: number): Promise<void>;
  /** Calls `changed` with keys that other processes changed, or `everything` where some may have been missed. */
  watch(changed: (keys: readonly Key[] | 'everything') => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its tables up to date.
 * @param onQuery hears of every query after it ran, for tests and measurements.
 * @throws StorageTrouble where the database does not answer; Error where a newer Onrecord wrote it.
 */
export async function openStore(place: StorePlace, onQuery?: (query: CompiledQuery) => void): Promise<Store> {
  const engine = 'url' in place ? await postgresEngineAt(place.url) : sqliteEngine(place.file);
  if ('file' in place) await mkdir(dirname(place.file), { recursive: true });
  // The writer goes first: it makes the file and its tables.
  const writer = engine.writing ? open(engine.writing, engine, onQuery) : null;
  const db = open(engine.reading, engine, onQuery);
  const close = async (): Promise<void> => {
    await writer?.destroy();
    await db.destroy();
  };
  try {
    await migrate(writer ?? db, engine);
  } catch (error) {
    await close();
    throw error;
  }
  const origin = randomUUID();
  return {
    engine,
    db,
    write: (work) => inTransaction(writer ?? db, work),
    announce: (writing, keys, now) => announceChange(writing, engine, { origin, keys, now }),
    async watch(changed) {
      const watch = await engine.watch(db, async (news) => {
        const keys = await keysOfNews(db, origin, news).catch(() => 'everything' as const);
        if (keys === 'everything' || keys.length > 0) changed(keys);
      });
      return () => watch.stop();
    },
    close,
  };
}

/** Two transactions that wait for each other are ended by the database, one of them; its work is then done again. */
async function inTransaction<T>(db: Db, work: (writing: Writing) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (!(error instanceof StorageTrouble && error.kind === 'deadlock' && attempt < ATTEMPTS)) throw error;
    }
    // Not in step with the other, or both would meet again; on a busy machine the other needs longer each time.
    await setTimeout(Math.random() * LONGEST_WAIT_MS * attempt);
  }
}

type OnQuery = ((query: CompiledQuery) => void) | undefined;

function open(dialect: Dialect, { troubleOf }: Engine, onQuery: OnQuery): Db {
  const log = onQuery && ((event: LogEvent) => onQuery(event.query));
  return new Kysely<Schema>({
    dialect: troubleDialect(dialect, troubleOf),
    plugins: [new CleanTextPlugin()],
    ...(log ? { log } : {}),
  });
}

/** Loads the driver for those alone who use it. */
async function postgresEngineAt(url: string): Promise<Engine> {
  const { postgresEngine } = await import('./engines/postgres.ts');
  return postgresEngine(url);
}
