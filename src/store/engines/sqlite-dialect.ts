import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

const KEPT_STATEMENTS = 300;

/** How long a transaction waits for another process's to end. */
const PATIENCE_MS = 10_000;
const LOOKED_AGAIN_MS = 10;
const BUSY = 5;

/** Kysely's SQLite dialect on Node's own `node:sqlite`: one connection, its prepared statements kept. */
export function nodeSqliteDialect(file: string, pragmas: readonly string[]): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => new NodeSqliteDriver(file, pragmas),
  };
}

class NodeSqliteDriver implements Driver {
  readonly #file: string;
  readonly #pragmas: readonly string[];
  #connection: NodeSqliteConnection | undefined;
  /** Ends when the connection, of which there is one, is free again. */
  #turn: Promise<void> = Promise.resolve();
  readonly #ends = new Map<DatabaseConnection, () => void>();

  constructor(file: string, pragmas: readonly string[]) {
    this.#file = file;
    this.#pragmas = pragmas;
  }

  async init(): Promise<void> {
    const database = new DatabaseSync(this.#file);
    for (const pragma of this.#pragmas) database.exec(`pragma ${pragma}`);
    this.#connection = new NodeSqliteConnection(database);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    await before;
    if (!this.#connection) throw new Error('The newsroom file is closed.');
    this.#ends.set(this.#connection, resolve);
    return this.#connection;
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#ends.get(connection)?.();
  }

  /**
   * The write lock is taken at once: a transaction that reads first and is then refused its write cannot happen. Where
   * another process has it, this one asks again and goes on serving in between, which `busy_timeout` would not.
   */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        await connection.executeQuery(command('begin immediate'));
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw error;
      }
      await setTimeout(LOOKED_AGAIN_MS);
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(command('commit'));
  }

  /** SQLite has rolled back by itself after some errors, a full disk among them; then there is nothing left to do. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection?.inTransaction) await connection.executeQuery(command('rollback'));
  }

  async destroy(): Promise<void> {
    await this.#turn;
    this.#connection?.close();
    this.#connection = undefined;
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, { statement: StatementSync; gives: boolean }>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, gives } = this.#prepare(sql);
    const values = parameters.map(sqliteValue);
    // The rows have the shape that the query's types promise; the driver has no say in it.
    if (gives) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    // A statement of its own: a kept one may run again while this is still being read.
    for (const row of this.#database.prepare(sql).iterate(...parameters.map(sqliteValue))) yield { rows: [row as R] };
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): { statement: StatementSync; gives: boolean } {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, gives: statement.columns().length > 0 };
    if (this.#statements.size >= KEPT_STATEMENTS) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}

function sqliteValue(value: unknown): SQLInputValue {
  if (typeof value === 'string' || typeof value === 'bigint' || value === null || value instanceof Uint8Array)
    return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  throw new TypeError(`A parameter of a query must be text, a number, bytes or null, not ${typeof value}.`);
}

function command(sql: string): CompiledQuery {
  return {
    sql,
    parameters: [],
    query: { kind: 'RawNode', sqlFragments: [sql], parameters: [] },
    queryId: { queryId: '' },
  };
}
