import { STATUS_CODES } from 'node:http';
import { errorPage } from '#site';
import { SECURITY } from '../headers.ts';
import { sayingOf } from './sayings.ts';

/** A whole answer, head and page, for a connection that never came to a request; it ends the connection. */
export function bareAnswer(status: number, now: number): string {
  const body = errorPage({ paper: null, status, ...sayingOf(status) }).toString();
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}`,
    `Date: ${new Date(now).toUTCString()}`,
    'Connection: close',
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
  ];
  for (let index = 0; index < SECURITY.length; index += 2) lines.push(`${SECURITY[index]}: ${SECURITY[index + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** The status for what node:http could not read. `started` is what had come of the request. */
export function statusOfBadRequest(code: string | undefined, started: Buffer | undefined): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413;
  if (code !== 'HPE_HEADER_OVERFLOW') return 400;
  return started !== undefined && !started.includes('\r\n') ? 414 : 431;
}
