import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import { StorageTrouble, type TroubleKind } from '../trouble.ts';
import type { Engine, News, Watch } from './engine.ts';
import { nodeSqliteDialect } from './sqlite-dialect.ts';
import { sqliteSearch } from './sqlite-search.ts';

const LOOKED_EVERY_MS = 250;

/** `synchronous=FULL`: a commit is on disk before it is acknowledged, in WAL mode too (where NORMAL would not do). */
const PRAGMAS = [
  'busy_timeout = 5000', // first: changing to WAL may have to wait already
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'cache_size = -16000',
  'temp_store = MEMORY',
];
/** Pages are made on a connection of their own, which reads while another writes, and cannot write. */
const READING = [...PRAGMAS, 'query_only = ON'];
/** The lock that transactions wait for is asked for again and again instead. */
const WRITING = [...PRAGMAS, 'busy_timeout = 0'];

/** Result codes of SQLite, by their lowest byte. */
const TROUBLES: Record<number, TroubleKind> = { 5: 'busy', 6: 'busy', 10: 'full', 13: 'full', 14: 'unreachable' };

/** One file, for one machine. */
export function sqliteEngine(file: string): Engine {
  return {
    name: 'sqlite',
    reading: nodeSqliteDialect(file, READING),
    writing: nodeSqliteDialect(file, WRITING),
    search: sqliteSearch,
    columns: { id: 'integer primary key autoincrement', code: 'text' },
    async lockForMigration() {}, // every transaction is `begin immediate`: one writer at a time
    async announce() {}, // others see it in `data_version`
    watch,
    troubleOf,
  };
}

/** Others' writes show in `data_version`, which costs a look at shared memory and no read of the file. */
async function watch(db: Db, noticed: (news: News) => void): Promise<Watch> {
  let version = await dataVersion(db);
  let newest = await newestChange(db);
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const now = await dataVersion(db);
      if (now === version) return;
      version = now;
      const after = newest;
      newest = await newestChange(db);
      if (newest > after) noticed({ after });
    } catch {
      noticed('missed'); // a busy or closing file; the next look tells
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(look, LOOKED_EVERY_MS).unref();
  return {
    async stop() {
      clearInterval(timer);
    },
  };
}

async function dataVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? 0;
}

async function newestChange(db: Db): Promise<number> {
  const found = await db.selectFrom('changes').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return found?.id ?? 0;
}

function troubleOf(error: unknown): StorageTrouble | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  const kind = TROUBLES[error.errcode & 0xff];
  return kind ? new StorageTrouble(kind, error) : null;
}
