import { normalPath } from '#story';

/** What a request asks for: the path in its one normal form, and the parameters. */
export interface Address {
  path: string;
  query: URLSearchParams;
}

/**
 * Reads the address of a request line. The path comes out with its percent signs in capitals and only where they are
 * needed, so that one page has one address.
 * @returns null for what no address may hold: broken percent signs, bytes that are not UTF-8, control characters,
 *   and paths that climb out of the root.
 */
export function readAddress(url: string): Address | null {
  const [whole = ''] = url.split('#', 1);
  const question = whole.indexOf('?');
  const raw = question < 0 ? whole : whole.slice(0, question);
  if (!raw.startsWith('/')) return null;
  const path = pathFrom(raw);
  if (path === null) return null;
  return { path, query: new URLSearchParams(question < 0 ? '' : whole.slice(question + 1)) };
}

/** Plain paths, which nearly all are, are in their normal form already. */
function pathFrom(raw: string): string | null {
  if (/^[\w/-]*$/.test(raw) && !raw.includes('//')) return raw;
  for (const segment of raw.split('/')) {
    const plain = decode(segment);
    if (plain === null || plain === '..' || hasControl(plain)) return null;
  }
  return normalPath(raw);
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code === 127) return true;
  }
  return false;
}
