import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Store } from './store.ts';
import { testEngine } from './testing/each-engine.ts';
import { StorageTrouble } from './trouble.ts';

test('a full disk is told as such, loses nothing that was acknowledged, and is over when there is room again', async () => {
  const store = await testEngine('sqlite').open();
  await write(store, '/before/', 10);
  await limitPages(store, 0); // no more than the file has by now
  await assert.rejects(write(store, '/too-much/', 200_000), (error: unknown) => {
    assert.ok(error instanceof StorageTrouble);
    assert.equal(error.kind, 'full');
    assert.match(error.message, /disk .* full/);
    return true;
  });
  assert.deepEqual(await paths(store), ['/before/']);
  await limitPages(store, 100_000);
  await write(store, '/after/', 200_000);
  assert.deepEqual(await paths(store), ['/after/', '/before/']);
});

async function limitPages(store: Store, pages: number): Promise<void> {
  await store.write(async (writing) => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(writing);
    await sql.raw(`pragma max_page_count = ${Math.max(pages, rows[0]?.page_count ?? 0)}`).execute(writing);
  });
}

async function write(store: Store, path: string, length: number): Promise<void> {
  await store.write((writing) =>
    writing
      .insertInto('redirects')
      .values({ path, target: 'x'.repeat(length) })
      .execute(),
  );
}

async function paths({ db }: Store): Promise<string[]> {
  const rows = await db.selectFrom('redirects').select('path').orderBy('path').execute();
  return rows.map(({ path }) => path);
}
