import type { IncomingMessage } from 'node:http';

const HOST = /^(?:[\w.~-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** Whether a value of `Host` is a name or an address, with a port or without. */
export function isHost(value: string): boolean {
  return HOST.test(value);
}

/**
 * The status for a request that node:http lets pass and RFC 9112 (2.3, 3.2) does not: another version than 1.x, no
 * `Host` or a broken one, or several; null for one that is in order.
 */
export function statusOfBadHead({ httpVersion, rawHeaders, headers }: IncomingMessage): 400 | 505 | null {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return httpVersion === '0.9' ? 400 : 505;
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts === 0) return httpVersion === '1.0' ? null : 400;
  return hosts === 1 && isHost(headers.host ?? '') ? null : 400;
}
