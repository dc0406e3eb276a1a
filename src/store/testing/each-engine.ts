import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import pg from 'pg';
import { openStore, type Store, type StorePlace } from '../store.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

/** One engine in a test: gives new, empty places, and stores in them that close by themselves. */
export interface TestEngine {
  name: 'sqlite' | 'postgres';
  place(): Promise<StorePlace>;
  open(): Promise<Store>;
}

const CHOSEN = (process.env.ENGINES ?? 'sqlite,postgres').split(',');

/** Runs a suite on SQLite, in a file, and on a real PostgreSQL. `ENGINES=sqlite` narrows. */
export function eachEngine(name: string, suite: (engine: TestEngine) => void): void {
  for (const engine of ['sqlite', 'postgres'] as const) {
    if (!CHOSEN.includes(engine)) continue;
    describe(`${name} (${engine})`, () => suite(testEngine(engine)));
  }
}

export function testEngine(name: 'sqlite' | 'postgres'): TestEngine {
  const place = name === 'sqlite' ? sqlitePlace : postgresPlace;
  return {
    name,
    place,
    async open() {
      const store = await openStore(await place());
      opened.push(store);
      return store;
    },
  };
}

const opened: Store[] = [];
const folders: string[] = [];
let server: Promise<PostgresServer> | undefined;

after(async () => {
  await Promise.allSettled(opened.map((store) => store.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await (await server)?.stop();
});

async function sqlitePlace(): Promise<StorePlace> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  folders.push(folder);
  return { file: join(folder, 'newsroom.db') };
}

async function postgresPlace(): Promise<StorePlace> {
  const url = await postgresUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { url: `${url}/${name}` };
}

/** The server that `npm test` started for all files, else one for this file. */
async function postgresUrl(): Promise<string> {
  if (process.env.TEST_POSTGRES) return process.env.TEST_POSTGRES;
  server ??= startPostgres();
  return (await server).url;
}
