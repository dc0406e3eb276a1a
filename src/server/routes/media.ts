import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { FILE_POLICY } from '../headers.ts';

/** Files that are shown; all others are offered for saving. */
const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  ogv: 'video/ogg',
  opus: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
};

/** Where a file of the media folder lies; null for a path that is none. */
export function mediaFile(folder: string, path: string): string | null {
  const segments = path.split('/').map((segment) => {
    try {
      return decodeURIComponent(segment);
    } catch {
      return '..';
    }
  });
  const odd = segments.some((segment) => segment === '' || segment.startsWith('.') || /[/\\\0]/.test(segment));
  if (odd) return null;
  const file = join(folder, ...segments);
  return file.startsWith(folder + sep) ? file : null;
}

/** Answers with a file, or the part of it that was asked for; null where there is no such file. */
export async function answerFile(request: Request, file: string): Promise<Response | null> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[extension];
  const etag = `W/"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  const headers = new Headers({
    'Content-Type': type ?? 'application/octet-stream',
    'Cache-Control': 'public, max-age=86400',
    'Accept-Ranges': 'bytes',
    ETag: etag,
    'Last-Modified': found.mtime.toUTCString(),
    'Content-Security-Policy': FILE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  if (type === undefined) headers.set('Content-Disposition', 'attachment');
  if (holdsEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const range = readRange(request.headers.get('range'), found.size, request.headers.get('if-range'), headers);
  if (range === 'outside') {
    headers.set('Content-Range', `bytes */${found.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: found.size - 1 };
  headers.set('Content-Length', String(end - start + 1));
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${found.size}`);
  const status = range ? 206 : 200;
  if (request.method === 'HEAD' || found.size === 0) return new Response(null, { status, headers });
  const stream = Readable.toWeb(createReadStream(file, { start, end }));
  return new Response(stream as ReadableStream<Uint8Array>, { status, headers });
}

/**
 * The one range asked for, both ends included. Several ranges, other units, and a range of a file that has changed
 * since, are answered with the whole file, as RFC 9110 lets a server do.
 */
function readRange(
  range: string | null,
  size: number,
  ifRange: string | null,
  headers: Headers,
): { start: number; end: number } | 'outside' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (ifRange !== null && ifRange !== headers.get('Last-Modified')) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'outside' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size) return 'outside';
  return end < start ? null : { start, end };
}

function holdsEtag(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim() === etag);
}
