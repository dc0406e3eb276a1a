/** The local day of a story, `2026-10-23`, and its slug: what its own address is made of. */
export interface StoryAddress {
  day: string;
  slug: string;
}

/** `/2026/10/23/rain-closes-bridge/`, in its encoded form. */
export function storyPath({ day, slug }: StoryAddress): string {
  return normalPath(`/${day.replaceAll('-', '/')}/${encodeURIComponent(slug)}/`);
}

/** The parts of a story's own address, or null for any other path. */
export function parseStoryPath(path: string): StoryAddress | null {
  const match = /^\/(\d{4})\/(\d{2})\/(\d{2})\/([^/?]+)\/?$/.exec(normalPath(path));
  if (!match) return null;
  const [, year, month, date, slug = ''] = match;
  const text = decoded(slug);
  return text === null || !isDay(Number(year), Number(month), Number(date))
    ? null
    : { day: `${year}-${month}-${date}`, slug: text };
}

/**
 * One form for all ways to write a path, so that stored and requested ones can be compared: it begins with one slash, holds
 * no `.` or `..` or empty parts, percent-encodes what must be and nothing else (hex digits in capitals, letters composed),
 * keeps a slash at its end or its absence, and has no fragment. Of the query only what names a page in old WordPress
 * addresses (`/?p=12`) is kept.
 */
export function normalPath(path: string): string {
  const [beforeHash = ''] = path.split('#', 1);
  const question = beforeHash.indexOf('?');
  const before = question < 0 ? beforeHash : beforeHash.slice(0, question);
  const query = question < 0 ? '' : beforeHash.slice(question + 1);
  return partsOf(before) + idQuery(query);
}

/** The same path with or without the slash at its end, whichever it is not; null for the root and where a query names the page. */
export function otherSlash(path: string): string | null {
  if (path === '/' || path.includes('?')) return null;
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}

function partsOf(path: string): string {
  const kept: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    // Looked at in its one form, so that `%2e%2e` climbs no higher than `..` does.
    const normal = normalPart(part);
    if (normal === '..') kept.pop();
    else if (normal !== '' && normal !== '.') kept.push(normal);
  }
  const slash = kept.length === 0 || /(?:\/|\/\.{1,2})$/.test(path) ? '/' : '';
  return kept.length === 0 ? '/' : `/${kept.join('/')}${slash}`;
}

function normalPart(part: string): string {
  // What is no UTF-8 was not written by a browser; only its plain signs are kept.
  const plain = part.replace(/[^!-~]/g, '');
  const text = decoded(part) ?? decoded(plain);
  if (text === null) return plain.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return encodeURIComponent(text.toWellFormed().normalize('NFC')).replace(
    /%(?:21|24|26|2B|2C|3A|3B|3D|40)/g,
    decodeURIComponent,
  );
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function idQuery(query: string): string {
  const names = query.split('&').filter((pair) => /^(?:p|page_id|attachment_id)=\d{1,18}$/.test(pair));
  return names.length === 0 ? '' : `?${names.toSorted().join('&')}`;
}

function isDay(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}
