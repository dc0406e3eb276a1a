import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { addToCount } from './lists.ts';
import type { Writing } from './schema.ts';
import { readSettings, secretOf, writeSettings } from './settings.ts';
import { openStore } from './store.ts';
import { eachEngine, testEngine } from './testing/each-engine.ts';
import { StorageTrouble } from './trouble.ts';

eachEngine('a store', (engine) => {
  test('several processes may start on one new newsroom at once', async () => {
    const place = await engine.place();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(place)));
    for (const { db } of stores) assert.equal((await readSettings(db)).name, 'Our Paper');
    await Promise.all(stores.map((store) => store.close()));
  });

  test('opened again, it holds what was written', async () => {
    const place = await engine.place();
    const first = await openStore(place);
    await first.write((writing) => writeSettings(writing, { name: 'The Hale Post', heldWords: ['fie'] }));
    await first.close();
    const second = await openStore(place);
    const { name, heldWords, tagline } = await readSettings(second.db);
    assert.deepEqual([name, heldWords, tagline], ['The Hale Post', ['fie'], '']);
    await second.close();
  });

  test('work that throws leaves nothing behind, and the next goes through', async () => {
    const store = await engine.open();
    const failing = store.write(async (writing) => {
      await writeSettings(writing, { name: 'Half done' });
      throw new Error('in the middle');
    });
    await assert.rejects(failing, /in the middle/);
    assert.equal((await readSettings(store.db)).name, 'Our Paper');
    await store.write((writing) => writeSettings(writing, { name: 'Done' }));
    assert.equal((await readSettings(store.db)).name, 'Done');
  });

  test('many writes at once, from two processes, all get through', async () => {
    const place = await engine.place();
    const stores = [await openStore(place), await openStore(place)];
    const writes = Array.from({ length: 40 }, (_, n) =>
      stores[n % 2]?.write(async (writing) => {
        await writing
          .insertInto('redirects')
          .values({ path: `/${n}/`, target: '/' })
          .execute();
      }),
    );
    await Promise.all(writes);
    const { rows } = await sql<{ n: number }>`select count(*) as n from redirects`.execute(stores[0]!.db);
    assert.equal(rows[0]?.n, 40);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('a secret is made once, and is not among the settings', async () => {
    const store = await engine.open();
    const made = await store.write((writing) => secretOf(writing, 'signing'));
    assert.equal(await store.write((writing) => secretOf(writing, 'signing')), made);
    assert.notEqual(await store.write((writing) => secretOf(writing, 'other')), made);
    assert.ok(!JSON.stringify(await readSettings(store.db)).includes(made));
  });

  test('a newsroom that a newer Onrecord has written is left alone', async () => {
    const place = await engine.place();
    const store = await openStore(place);
    await store.write((writing) => sql`insert into migrations (name) values ('9999-from-the-future')`.execute(writing));
    await store.close();
    await assert.rejects(openStore(place), /newer Onrecord \(9999-from-the-future\)/);
  });

  test('other processes hear which keys changed; one does not hear of its own doing', async () => {
    const place = await engine.place();
    const [writer, reader] = [await openStore(place), await openStore(place)];
    const heard: unknown[] = [];
    const own: unknown[] = [];
    const told = Promise.withResolvers<void>();
    const alive = setInterval(() => {}, 1000); // watching alone keeps no process alive
    const stops = [
      await writer.watch((keys) => own.push(keys)),
      await reader.watch((keys) => {
        heard.push(...keys);
        if (heard.length === 3) told.resolve();
      }),
    ];
    await writer.write((writing) => writer.announce(writing, ['story:1', 'front'], 1));
    await writer.write((writing) => writer.announce(writing, [], 1));
    await writer.write((writing) => writer.announce(writing, ['comments:2'], 1));
    await told.promise;
    clearInterval(alive);
    assert.deepEqual(heard, ['story:1', 'front', 'comments:2']);
    assert.deepEqual(own, []);
    for (const stop of stops) await stop();
    await Promise.all([writer.close(), reader.close()]);
  });

  test('text that the engines would refuse or take for SQL is kept as ordinary text', async () => {
    const store = await engine.open();
    const hostile = [
      "'; drop table stories; --",
      '" or 1=1 --',
      "\\'; select 1; \\",
      '$1 ? :a @b %s {}',
      'a\u0000b',
      '\ud800 half',
      '\u202eback',
      '😀'.repeat(50),
    ];
    for (const text of hostile) {
      await store.write((writing) => writeSettings(writing, { name: text, heldWords: [text] }));
      const kept = await readSettings(store.db);
      assert.equal(kept.name.replaceAll('\0', ''), text.replaceAll('\0', '').toWellFormed());
      await store.write((writing) => writing.insertInto('redirects').values({ path: text, target: text }).execute());
      const found = await store.db.selectFrom('redirects').select('target').where('path', '=', text).execute();
      assert.deepEqual(
        found.map(({ target }) => target),
        [text.replaceAll('\0', '').toWellFormed()],
      );
    }
    assert.equal((await store.db.selectFrom('redirects').select('path').execute()).length, hostile.length);
  });
});

eachEngine('trouble with the storage', (engine) => {
  test('writers that wait for each other all get through in the end', async () => {
    const store = await engine.open();
    const add = async (writing: Writing, list: string) => addToCount(writing, list, 1);
    const orders = Array.from({ length: 6 }, (_, n) => (n % 2 === 0 ? ['a', 'b', 'c'] : ['c', 'b', 'a']));
    await Promise.all(
      orders.map((lists) =>
        store.write(async (writing) => {
          for (const list of lists) await add(writing, list);
        }),
      ),
    );
    const rows = await store.db.selectFrom('counts').select('stories').execute();
    assert.deepEqual(
      rows.map(({ stories }) => stories),
      [6, 6, 6],
    );
  });
});

if (process.env.ENGINES !== 'sqlite') {
  test('a PostgreSQL that is not there is told as such', async () => {
    await assert.rejects(openStore({ url: 'postgres://onrecord@127.0.0.1:1/none' }), (error: unknown) => {
      return error instanceof StorageTrouble && error.kind === 'unreachable';
    });
  });

  test('a listener that lost its connection comes back, and says that it may have missed something', async () => {
    const place = await testEngine('postgres').place();
    const [writer, reader] = [await openStore(place), await openStore(place)];
    const heard: unknown[] = [];
    const told = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const stop = await reader.watch((keys) => {
      heard.push(keys);
      told[heard.length - 1]?.resolve();
    });
    const alive = setInterval(() => {}, 1000);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen%'`.execute(writer.db);
    await told[0]?.promise;
    await writer.write((writing) => writer.announce(writing, ['front'], 1));
    await told[1]?.promise;
    clearInterval(alive);
    assert.deepEqual(heard, ['everything', ['front']]);
    await stop();
    await Promise.all([writer.close(), reader.close()]);
  });
}
