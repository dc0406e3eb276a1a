import { spawnSync } from 'node:child_process';
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

/** Requests a second that a server answers when it is asked as fast as it goes, over 32 connections. */
export function requestsPerSecond({ port }: BenchServer, { path, coding, core, seconds }: Load): number {
  const header = CODINGS[coding] === '' ? [] : ['-H', `Accept-Encoding: ${CODINGS[coding]}`];
  const args = ['-c', String(core), WRK, '-t1', '-c32', `-d${seconds}s`, ...header, `http://127.0.0.1:${port}${path}`];
  const { stdout } = spawnSync('taskset', args, { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk met errors:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
