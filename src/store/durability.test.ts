import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { openStore } from './store.ts';
import { eachEngine } from './testing/each-engine.ts';

const ENOUGH = 25;

eachEngine('an acknowledged write', (engine) => {
  test('is there after kill -9', async () => {
    const place = await engine.place();
    const script = `import { openStore } from ${JSON.stringify(new URL('./store.ts', import.meta.url).href)};
      const store = await openStore(${JSON.stringify(place)});
      for (let n = 0; ; n++) {
        await store.write((writing) => writing.insertInto('redirects').values({ path: '/' + n + '/', target: 'x'.repeat(2000) }).execute());
        process.stdout.write('/' + n + '/\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    for await (const part of child.stdout) {
      said += part;
      if (said.split('\n').length > ENOUGH) break;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    const acknowledged = said.split('\n').slice(0, -1);
    const store = await openStore(place);
    const rows = await store.db.selectFrom('redirects').select('path').execute();
    const kept = new Set(rows.map(({ path }) => path));
    assert.deepEqual(
      acknowledged.filter((path) => !kept.has(path)),
      [],
    );
    assert.ok(acknowledged.length >= ENOUGH);
    await store.close();
  });
});
