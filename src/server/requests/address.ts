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
  const path = normalPath(raw);
  if (path === null) return null;
  return { path, query: new URLSearchParams(question < 0 ? '' : whole.slice(question + 1)) };
}

function normalPath(raw: string): string | null {
  if (/^[\w/.~-]*$/.test(raw) && !raw.includes('//') && !raw.includes('/.')) return raw;
  const segments: string[] = [];
  for (const segment of raw.replace(/\/{2,}/g, '/').split('/')) {
    const plain = decode(segment);
    if (plain === null || hasControl(plain)) return null;
    if (plain === '..') return null;
    if (plain !== '.') segments.push(encodeSegment(plain));
  }
  const path = segments.join('/');
  return path.startsWith('/') ? path : `/${path}`;
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

/** As RFC 3986 lets a segment stand: only what must be is encoded. */
function encodeSegment(plain: string): string {
  // A lone surrogate cannot come out of decodeURIComponent.
  return encodeURIComponent(plain).replace(/%(?:2[146789BC]|3[ABD]|40)/g, (sign) => decodeURIComponent(sign));
}
