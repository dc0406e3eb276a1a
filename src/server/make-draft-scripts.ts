import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DraftScriptsMaker } from './routes/desk/draft-scripts.ts';

const MADE = new URL('../../dist/desk/', import.meta.url);
const MAKER = fileURLToPath(new URL('../../scripts/make-draft-scripts.ts', import.meta.url));
/** Answers to readers go first. */
const LATER = 10;

/** Has the scripts made in a process of its own, which does nothing where they are made already, and reads them. */
export const makeDraftScripts: DraftScriptsMaker = async (signal) => {
  await new Promise<void>((resolve, reject) => {
    const { pid } = execFile(process.execPath, [MAKER], { signal }, (error) => (error ? reject(error) : resolve()));
    if (pid !== undefined) setPriority(pid, LATER);
  });
  const [page, worker] = await Promise.all(
    ['page.js', 'worker.js'].map((name) => readFile(new URL(name, MADE), 'utf8')),
  );
  return { page: page ?? '', worker: worker ?? '' };
};
