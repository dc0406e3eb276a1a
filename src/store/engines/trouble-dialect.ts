import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult, TransactionSettings } from 'kysely';
import type { StorageTrouble } from '../trouble.ts';

type Naming = (error: unknown) => StorageTrouble | null;

/** A dialect whose errors come out as StorageTrouble where that is what they are: in reads, writes and commits alike. */
export function troubleDialect(dialect: Dialect, troubleOf: Naming): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () => new TroubleDriver(dialect.createDriver(), troubleOf),
  };
}

class TroubleDriver implements Driver {
  readonly #driver: Driver;
  readonly #troubleOf: Naming;
  /** Ours, and the driver's own behind it. */
  readonly #connections = new WeakMap<DatabaseConnection, DatabaseConnection>();

  constructor(driver: Driver, troubleOf: Naming) {
    this.#driver = driver;
    this.#troubleOf = troubleOf;
  }

  init(): Promise<void> {
    return this.#named(() => this.#driver.init());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const own = await this.#named(() => this.#driver.acquireConnection());
    const connection: DatabaseConnection = {
      executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> => this.#named(() => own.executeQuery<R>(query)),
      streamQuery: (query, chunkSize) => own.streamQuery(query, chunkSize),
    };
    this.#connections.set(connection, own);
    return connection;
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#named(() => this.#driver.beginTransaction(this.#own(connection), settings));
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#named(() => this.#driver.commitTransaction(this.#own(connection)));
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#named(() => this.#driver.rollbackTransaction(this.#own(connection)));
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#driver.releaseConnection(this.#own(connection));
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }

  #own(connection: DatabaseConnection): DatabaseConnection {
    const own = this.#connections.get(connection);
    if (!own) throw new Error('This connection is not one of ours.');
    return own;
  }

  async #named<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#troubleOf(error) ?? error;
    }
  }
}
