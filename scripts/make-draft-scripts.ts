// Writes dist/desk/: the scripts that read a story at the desk while it is written. The server runs this when somebody comes
// to the desk; where they are made from the same source already, nothing is done. `node scripts/make-draft-scripts.ts [DIR]`
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Longer than it takes: who holds the lock as long has died. */
const LOCK_MS = 120_000;
const LOOK_AGAIN_MS = 200;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'dist/desk');
const lock = join(folder, 'being-made');
const source = sourceStamp();

while (!isMade()) {
  // Several processes that serve together come here together.
  if (takeLock()) await make().finally(() => rmSync(lock, { force: true }));
  else await setTimeout(LOOK_AGAIN_MS);
}

async function make(): Promise<void> {
  if (isMade()) return;
  const { draftScripts } = await import('./browser/draft-scripts.ts');
  const { page, worker } = await draftScripts();
  write('page.js', page);
  write('worker.js', worker);
  write('made-from', source);
}

function isMade(): boolean {
  const stamp = join(folder, 'made-from');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === source;
}

/** Changes with every file that may go into the scripts, and with the packages they are made with. */
function sourceStamp(): string {
  const files = globSync(
    ['src/{text,reading,findings,story,newsroom,site,desk}/**/*.ts', 'scripts/browser/*.ts', 'package.json'],
    { cwd: root },
  ).sort();
  const stamp = createHash('sha256');
  for (const file of files)
    stamp
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return stamp.digest('hex');
}

function takeLock(): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(lock, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LOCK_MS) rmSync(lock, { force: true });
    return false;
  }
}

/** In one step, so that nobody reads half a file. */
function write(name: string, text: string): void {
  const part = join(folder, `${name}.${process.pid}`);
  writeFileSync(part, text);
  renameSync(part, join(folder, name));
}
