import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { readLimited } from './read-limited.ts';

export interface FetchLimits {
  /** Of the body, after decompression. */
  bytes: number;
  /** For everything: names, connections, redirects, body. */
  milliseconds: number;
  redirects: number;
  /** Sent as `Accept`. */
  accept: string;
  /** Which addresses may be connected to; tests set it. */
  allows: (address: string) => boolean;
  /** Resolves names; tests set it. */
  resolve: (host: string) => Promise<LookupAddress[]>;
}

export interface Fetched {
  ok: true;
  /** Where the last redirect led. */
  url: string;
  bytes: Buffer;
  /** Value of `Content-Type`; '' for none. It is the other side's word. */
  type: string;
}

export interface NotFetched {
  ok: false;
  /** One clause for people: "it answered 404". */
  reason: string;
}

const DEFAULTS: FetchLimits = {
  bytes: 25_000_000,
  milliseconds: 30_000,
  redirects: 5,
  accept: '*/*',
  allows: isPublicAddress,
  resolve: resolveAll,
};

/**
 * Fetches what lies at a public http or https address. Whatever the address says, and wherever it redirects, no connection
 * is made to an address that is not public: names are resolved once, the addresses are checked, and the socket is given
 * one of those, so that a name cannot lead elsewhere the second time it is asked for. The connected socket is checked again.
 */
export async function fetchPublic(url: string, limits: Partial<FetchLimits> = {}): Promise<Fetched | NotFetched> {
  const all = { ...DEFAULTS, ...limits };
  const signal = AbortSignal.timeout(all.milliseconds);
  try {
    return await follow(url, all, signal);
  } catch (error) {
    return { ok: false, reason: reasonOf(error, signal, all) };
  }
}

async function follow(first: string, limits: FetchLimits, signal: AbortSignal): Promise<Fetched | NotFetched> {
  let url = first;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const parsed = URL.parse(url);
    if (!parsed || !/^https?:$/.test(parsed.protocol)) return { ok: false, reason: 'it is no http or https address' };
    if (parsed.username || parsed.password) return { ok: false, reason: 'its address holds a password' };
    const response = await ask(parsed, limits, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = URL.parse(location, parsed)?.href ?? '';
      continue;
    }
    if (status !== 200) {
      response.destroy();
      return { ok: false, reason: `it answered ${status}` };
    }
    const bytes = await readLimited(response, limits.bytes, signal);
    return { ok: true, url, bytes, type: response.headers['content-type'] ?? '' };
  }
  return { ok: false, reason: `it redirected more than ${limits.redirects} times` };
}

function ask(url: URL, { allows, resolve, accept }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !allows(host)) return Promise.reject(new NotPublic());
  return new Promise((fulfil, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      lookup: checkedLookup(allows, resolve),
      // A connection of its own, so that none is taken that was made under other rules.
      agent: false,
      signal,
      headers: { accept, 'accept-encoding': 'identity', 'user-agent': 'Onrecord (importing)' },
    });
    request.on('socket', (socket) => {
      socket.once('connect', () => {
        if (!allows(socket.remoteAddress ?? '')) request.destroy(new NotPublic());
      });
    });
    request.on('response', fulfil);
    request.on('error', reject);
    request.end();
  });
}

function checkedLookup(allows: FetchLimits['allows'], resolve: FetchLimits['resolve']): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const allowed = found.filter(({ address }) => allows(address));
        const [first] = allowed;
        if (!first) callback(found.length > 0 ? new NotPublic() : new Error('no address'), '');
        else if (options.all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

function resolveAll(host: string): Promise<LookupAddress[]> {
  return new Promise((fulfil, reject) => {
    lookup(host, { all: true, verbatim: true }, (error, found) => (error ? reject(error) : fulfil(found)));
  });
}

class NotPublic extends Error {}

function reasonOf(error: unknown, signal: AbortSignal, { milliseconds }: FetchLimits): string {
  if (error instanceof NotPublic) return 'its host is not on the public internet';
  if (signal.aborted) return `it took longer than ${milliseconds / 1000} seconds`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its host is not known';
  if (code === 'ECONNREFUSED') return 'its host refused the connection';
  return error instanceof Error ? error.message : String(error);
}
