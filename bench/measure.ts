import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BenchServer } from './servers.ts';
import { WRK } from './tools.ts';

export const CODINGS = { plain: '', gzip: 'gzip', brotli: 'br' } as const;
export type CodingName = keyof typeof CODINGS;

export interface Load {
  path: string;
  coding: CodingName;
  core: number;
  seconds: number;
}

export interface Rate {
  /** Requests a second by the clock. */
  perSecond: number;
  /** Requests for a second of the server's own time on its core: the same, whatever else the machine does. */
  perCpuSecond: number;
}

/** How many requests a server answers when it is asked as fast as it goes, over 32 connections. */
export function requestRate({ port, worker }: BenchServer, { path, coding, core, seconds }: Load): Rate {
  const before = cpuSeconds(worker);
  const header = CODINGS[coding] === '' ? [] : ['-H', `Accept-Encoding: ${CODINGS[coding]}`];
  const args = ['-c', String(core), WRK, '-t1', '-c32', `-d${seconds}s`, ...header, `http://127.0.0.1:${port}${path}`];
  const { stdout } = spawnSync('taskset', args, { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk met errors:\n${stdout}`);
  const used = cpuSeconds(worker) - before;
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1] ?? 0);
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0), perCpuSecond: requests / used };
}

/** Seconds of a core that a process has used so far, its own and the kernel's for it. */
function cpuSeconds(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const times = fields.split(' ');
  return (Number(times[11]) + Number(times[12])) / 100;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
