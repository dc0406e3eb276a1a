import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import type { Key } from '#story';
import type { Coding } from './coding.ts';

/** What a page's function gave, before it is kept. */
export interface Rendered {
  status: 200 | 404 | 410;
  /** Media type with its charset. */
  type: string;
  body: string | Uint8Array;
  /** Keys of all facts that it shows. */
  keys: readonly Key[];
  /** Milliseconds since 1970 UTC at which the page would look different with nothing changed; null for never. */
  freshUntil: number | null;
  /** `immutable` is for addresses that name their own content, `asset` for a day; `no-store` for one reader alone. */
  caching: 'page' | 'asset' | 'immutable' | 'no-store';
}

const compressLater = promisify(brotliCompress);
/** Brotli of a page at this quality takes about half a millisecond; the best takes a hundred times that, for a tenth less. */
const QUICK = 6;
const BEST = 11;

/** A rendered page with its compressed forms, each made when it is first asked for. */
export class KeptPage {
  readonly status: Rendered['status'];
  readonly type: string;
  readonly keys: readonly Key[];
  readonly freshUntil: number | null;
  readonly caching: Rendered['caching'];
  /** Weak, and one for all codings: they carry the same page. */
  readonly etag: string;
  readonly identity: Buffer;
  /** The second in which it was last asked for; 0 for never yet. The cache keeps this. */
  askedAt = 0;
  #brotli: Buffer | undefined;
  #gzip: Buffer | undefined;
  #squeezed = false;

  constructor(rendered: Rendered) {
    this.status = rendered.status;
    this.type = rendered.type;
    this.keys = rendered.keys;
    this.freshUntil = rendered.freshUntil;
    this.caching = rendered.caching;
    this.identity = typeof rendered.body === 'string' ? Buffer.from(rendered.body) : Buffer.from(rendered.body);
    this.etag = `W/"${createHash('sha256').update(this.identity).digest('base64url').slice(0, 20)}"`;
  }

  /** The bytes in one coding. Text that would not shrink, and pictures and faces, stay as they are. */
  bytes(coding: Coding): Buffer {
    if (coding === 'br') this.#brotli ??= brotliCompressSync(this.identity, brotliOptions(this.identity, QUICK));
    else if (coding === 'gzip') this.#gzip ??= gzipSync(this.identity, { level: 6 });
    return (coding === 'br' ? this.#brotli : coding === 'gzip' ? this.#gzip : undefined) ?? this.identity;
  }

  /** The coding in which the page is really sent to a client that prefers this one. */
  codingFor(preferred: Coding): Coding {
    return this.identity.length < 200 || !isCompressible(this.type) ? 'identity' : preferred;
  }

  /** Compresses as well as can be, off the main thread; once. @returns true where there are new bytes. */
  async squeeze(): Promise<boolean> {
    if (this.#squeezed || this.codingFor('br') !== 'br') return false;
    this.#squeezed = true;
    this.#brotli = await compressLater(this.identity, brotliOptions(this.identity, BEST));
    return true;
  }

  /** Bytes of memory that it takes, roughly, with what belongs to its entry in the cache. */
  get weight(): number {
    return 1024 + this.identity.length * 1.5 + this.keys.length * 32;
  }
}

/** True for a media type whose bytes get smaller by gzip or brotli. */
function isCompressible(type: string): boolean {
  return /^(?:text\/|image\/svg\+xml|application\/(?:json|feed\+json|xml|rss\+xml|atom\+xml|javascript|manifest\+json))/.test(
    type,
  );
}

function brotliOptions(bytes: Buffer, quality: number) {
  return {
    params: {
      [zlib.BROTLI_PARAM_QUALITY]: quality,
      [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
      [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // No window beyond the text: at the best quality the usual one takes 40 MB while it works.
      [zlib.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes.length + 16)))),
    },
  };
}
