import assert from 'node:assert/strict';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { test } from 'node:test';
import type { CompiledQuery } from 'kysely';
import { commentQueue } from './comment-queue.ts';
import { storyList } from './desk-lists.ts';
import * as pages from './pages/index.ts';
import { mostRead } from './reads.ts';
import { openStore } from './store.ts';
import { testEngine } from './testing/each-engine.ts';
import { fill, NOW, type Size } from './testing/fill.ts';

const SMALL: Size = { stories: 1000, comments: 2000 };
const LARGE: Size = { stories: 8000, comments: 16_000 };
/** One step more into an index that is deeper, and no more. */
const ALLOWED = 1.25;

test('on eight times the archive no query of a page takes more steps in SQLite', async () => {
  const [few, many] = [await stepsOf(SMALL), await stepsOf(LARGE)];
  const grown = [...many].filter(([sql, steps]) => {
    const before = few.get(sql);
    return before !== undefined && steps > before * ALLOWED + 20;
  });
  assert.deepEqual(
    grown.map(([sql, steps]) => `${few.get(sql)} -> ${steps} steps: ${sql}`),
    [],
  );
  assert.ok(many.size > 25, `${many.size} queries were counted`);
});

/** Steps of SQLite's machine that each query of the pages takes in a newsroom of this size. */
async function stepsOf(size: Size): Promise<Map<string, number>> {
  const place = await testEngine('sqlite').place();
  assert.ok('file' in place);
  const asked: CompiledQuery[] = [];
  const store = await openStore(place, (query) => asked.push(query));
  await fill(store, size);
  asked.length = 0;
  await askAll({ store, now: NOW, popular: { '3h': [size.stories], '24h': [5, 6, 7, 8, 9], '7d': [7] } }, size.stories);
  const queries = [...asked];
  await store.close();
  const database = new DatabaseSync(place.file, { readOnly: true });
  const steps = new Map(queries.map(({ sql, parameters }) => [sql, countSteps(database, sql, parameters)]));
  database.close();
  return steps;
}

async function askAll(view: pages.View, stories: number): Promise<void> {
  await pages.frontPage(view);
  await pages.storyPage(view, `/story-${stories / 2}/`);
  for (const kind of ['section', 'topic', 'author'] as const) await pages.listPage(view, { kind, slug: `${kind}-1` });
  await pages.listPage(view, { kind: 'archive', month: '2026-06' });
  await pages.popularPage(view);
  await pages.correctionsPage(view);
  await pages.searchPage(view, 'council');
  await pages.feedOf(view, null);
  await pages.newsEntries(view);
  await commentQueue(view.store.db, 'held');
  await storyList(view.store.db);
  await mostRead(view.store.db, 3, NOW, 20);
}

function countSteps(database: DatabaseSync, sql: string, parameters: readonly unknown[]): number {
  const statement = database.prepare(sql);
  statement.all(...parameters.map(asInput));
  const stat: unknown = Reflect.get(statement, 'stat');
  assert.ok(typeof stat === 'function', 'this Node counts the steps of a statement');
  const steps: unknown = stat.call(statement, 'vmStep');
  assert.ok(typeof steps === 'number' && steps > 0);
  return steps;
}

function asInput(value: unknown): SQLInputValue {
  assert.ok(typeof value === 'string' || typeof value === 'number');
  return value;
}
