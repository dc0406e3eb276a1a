import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliModule, NGINX } from './tools.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface BenchServer {
  name: string;
  port: number;
  child: ChildProcess;
  /** The process that answers: of nginx, its one worker. */
  worker: number;
  stop(): Promise<void>;
}

/** `onrecord start`, one process, on one core where that is said. */
export async function startOurs(dir: string, port: number, core: number | null): Promise<BenchServer> {
  const own = [join(ROOT, 'node_modules/node/bin/node'), join(ROOT, 'bin/onrecord.js')];
  const pinned = core === null ? own : ['taskset', '-c', String(core), ...own];
  const [program = '', ...words] = [...pinned, 'start', '--dir', dir, '--port', String(port)];
  const child = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: '' },
  });
  return running('onrecord', port, child);
}

/** nginx with one worker on one core, serving the files of a folder, plain and compressed beforehand. */
export async function startNginx(folder: string, port: number, core: number): Promise<BenchServer> {
  const brotli = brotliModule();
  const conf = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/tmp/${name};`,
  );
  writeFileSync(
    conf,
    `${brotli ? `load_module ${brotli};` : ''}
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on;
  keepalive_requests 100000000; open_file_cache max=100; ${temporary.join(' ')}
  gzip_static on; ${brotli ? 'brotli_static on;' : ''}
  server { listen 127.0.0.1:${port}; root ${folder}/files; index index.html; }
}
`,
  );
  const child = spawn('taskset', ['-c', String(core), NGINX, '-c', conf, '-e', `${folder}/error.log`], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return running('nginx', port, child);
}

/** Whatever happens, no server outlives the benchmark. */
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM');
});

async function running(name: string, port: number, child: ChildProcess): Promise<BenchServer> {
  children.add(child);
  child.once('exit', () => children.delete(child));
  await untilAnswered(port, '/');
  const pid = child.pid ?? 0;
  const [worker] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  return {
    name,
    port,
    child,
    worker: worker ?? pid,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until a server answers at all. */
async function untilAnswered(port: number, path: string): Promise<void> {
  while (!(await answers(port, path))) await new Promise((resolve) => setTimeout(resolve, 2));
}

function answers(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    get({ port, path, host: '127.0.0.1', agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(true));
    }).on('error', () => resolve(false));
  });
}

/** Resident memory of a process, in MB; of the program itself where taskset has become it. */
export function residentMb({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
