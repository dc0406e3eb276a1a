import { cacheControl, linesOf } from '../headers.ts';
import type { Coding } from '../pages/coding.ts';
import type { KeptPage } from '../pages/kept-page.ts';

const REASONS: Record<number, string> = { 200: 'OK', 304: 'Not Modified', 404: 'Not Found', 410: 'Gone' };

/** A whole answer as it goes over the wire, made once a second: what changes is its `Date`. */
interface Wire {
  second: number;
  bytes: Buffer;
}

type Form = Coding | 'unchanged';
const wires = new WeakMap<KeptPage, Partial<Record<Form, Wire>>>();

/** The second since 1970, and the same as a `Date` header has it. */
export interface Tick {
  second: number;
  date: string;
}

let tick: Tick = { second: 0, date: '' };

/** The tick of now. */
function tickOf(now: number): Tick {
  const second = Math.floor(now / 1000);
  if (tick.second !== second) tick = { second, date: new Date(second * 1000).toUTCString() };
  return tick;
}

/** What a page's client asks, as far as the answer depends on it. */
export interface Asked {
  head: boolean;
  coding: Coding;
  ifNoneMatch: string | null;
}

/** The bytes that answer a request for a kept page: head and body together. */
export function wireAnswer(page: KeptPage, asked: Asked, now: number): Buffer {
  const form = formOf(page, asked);
  if (asked.head && form !== 'unchanged') return Buffer.from(headOf(page, form, now), 'latin1');
  let kept = wires.get(page);
  if (kept === undefined) {
    kept = {};
    wires.set(page, kept);
  }
  const { second } = tickOf(now);
  const before = kept[form];
  if (before?.second === second) return before.bytes;
  const head = Buffer.from(headOf(page, form, now), 'latin1');
  const bytes = form === 'unchanged' ? head : Buffer.concat([head, page.bytes(form)]);
  kept[form] = { second, bytes };
  return bytes;
}

/** Status, header lines (without `Date`) and body of the same answer, for node:http. */
export function plainAnswer(
  page: KeptPage,
  asked: Asked,
  now: number,
): { status: number; lines: string[]; body: Buffer | null } {
  const form = formOf(page, asked);
  const lines = linesFor(page, form, now);
  return {
    status: form === 'unchanged' ? 304 : page.status,
    lines,
    body: form === 'unchanged' || asked.head ? null : page.bytes(form),
  };
}

function formOf(page: KeptPage, asked: Asked): Form {
  if (asked.ifNoneMatch !== null && page.status === 200 && matches(asked.ifNoneMatch, page.etag)) return 'unchanged';
  return page.codingFor(asked.coding);
}

function linesFor(page: KeptPage, form: Form, now: number): string[] {
  const lines = [...linesOf(page), 'Cache-Control', cacheControl(page, now)];
  if (form === 'unchanged') return lines;
  lines.push('Content-Length', String(page.bytes(form).length));
  if (form !== 'identity') lines.push('Content-Encoding', form);
  return lines;
}

function headOf(page: KeptPage, form: Form, now: number): string {
  const status = form === 'unchanged' ? 304 : page.status;
  const lines = linesFor(page, form, now);
  let head = `HTTP/1.1 ${status} ${REASONS[status]}\r\nDate: ${tickOf(now).date}\r\n`;
  for (let index = 0; index < lines.length; index += 2) head += `${lines[index]}: ${lines[index + 1]}\r\n`;
  return `${head}\r\n`;
}

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2). */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === opaque);
}
