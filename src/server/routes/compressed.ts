import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { chooseCoding } from '../pages/coding.ts';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);
const QUICK = 4;
/** Less than this is not worth it. */
const SMALLEST = 1024;

/** Compresses pages made for one reader alone; kept ones, files and what is small are left as they are. */
export const compressed: MiddlewareHandler = async (context, next) => {
  await next();
  const answer = context.res;
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || answer.headers.has('etag') || answer.body === null) return;
  answer.headers.set('Vary', 'Accept-Encoding');
  const coding = chooseCoding(context.req.header('accept-encoding'));
  if (coding === 'identity') return;
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  if (body.length >= SMALLEST) headers.set('Content-Encoding', coding);
  const bytes = body.length < SMALLEST ? body : await squeezed(body, coding);
  // Hono would add the headers of the answer before to this one.
  context.res = undefined;
  context.res = new Response(new Uint8Array(bytes), { status: answer.status, headers });
};

function squeezed(body: Buffer, coding: 'br' | 'gzip'): Promise<Buffer> {
  if (coding === 'gzip') return inGzip(body);
  return inBrotli(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: QUICK } });
}
