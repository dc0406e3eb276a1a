import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimNewsroom } from './claim.ts';

test('a newsroom is claimed by one process, until that process ends however it ends', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'onrecord-claim-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const first = claimNewsroom(dir);
  assert.ok(first);
  assert.equal(claimNewsroom(dir), null);
  first.release();

  const script = `import { claimNewsroom } from ${JSON.stringify(new URL('./claim.ts', import.meta.url).href)};
    const said = claimNewsroom(${JSON.stringify(dir)}) ? 'claimed' : 'refused'; gc(); process.stdout.write(said); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => other.kill('SIGKILL'));
  const [said] = await once(other.stdout, 'data');
  assert.equal(String(said), 'claimed');
  assert.equal(claimNewsroom(dir), null, 'also where nobody keeps the claim at hand');
  other.kill('SIGKILL');
  await once(other, 'exit');
  const again = claimNewsroom(dir);
  assert.ok(again);
  again.release();
});
