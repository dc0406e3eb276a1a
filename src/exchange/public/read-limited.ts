import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * Reads a response's body, decompressed, and never more of it than the limit: neither in memory nor, where nothing more is
 * asked for, over the wire.
 * @throws Error for a body that is longer, is packed in an unknown way, or breaks off.
 */
export async function readLimited(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Buffer> {
  const stated = Number(response.headers['content-length']);
  if (stated > most) {
    response.destroy();
    throw tooLong(most);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const body = unpacked(response);
  const stop = (): void => void body.destroy(new Error('stopped'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > most) throw tooLong(most);
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
  return Buffer.concat(chunks);
}

/** The body without its packing: it was asked for unpacked, but not every server listens. */
function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const known = Object.entries(unpack).find(([name]) => name === encoding)?.[1];
  if (!known) throw new Error(`it is packed as "${encoding.slice(0, 20)}", which is not known here`);
  return pipeline(response, known(), () => {});
}

function tooLong(most: number): Error {
  return new Error(`it is longer than ${Math.round(most / 100_000) / 10} MB`);
}
