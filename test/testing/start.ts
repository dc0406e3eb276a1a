import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
const running = new Set<ChildProcess>();
const folders: string[] = [];
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes when the tests of the file are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  folders.push(folder);
  return folder;
}

export interface Started {
  child: ChildProcess;
  /** `http://127.0.0.1:12345` */
  address: string;
  /** One-time link to the desk; '' where none was printed. */
  link: string;
  output(): string;
  /** Ends it by a signal, and waits. @returns the exit status, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | string | null>;
}

/** Runs `onrecord start` on any free port, and waits until it says where it is. */
export async function start(dir: string, options: string[] = [], env: Record<string, string> = {}): Promise<Started> {
  const child = run(['start', '--dir', dir, '--port', '0', ...options], env);
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk;
      if (/The desk: .*\n/.test(output)) resolve();
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', (status) => reject(new Error(`onrecord start ended with ${status}: ${output}`)));
  });
  return {
    child,
    address: /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '',
    link: /http:\S+\/desk\/sign-in\/\S+/.exec(output)?.[0] ?? '',
    output: () => output,
    async stop(signal = 'SIGTERM') {
      const ended = once(child, 'exit');
      child.kill(signal);
      const [status, by] = await ended;
      return status ?? by;
    },
  };
}

/** Runs a command to its end. */
export async function finish(args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = run(args, {});
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

function run(args: string[], env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, DATABASE_URL: '', ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}
