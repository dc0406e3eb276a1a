/** Longer addresses are left out: no real one needs it, and one that is repeated in many paragraphs would grow the page. */
const LONGEST = 2048;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const LINKABLE = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * An address that a link of a body may have: http, https, mailto, tel, or a path on this site from its root.
 * @returns it without spaces around and control characters in it; null for anything else (`javascript:`, `data:`,
 * fragments, paths relative to a page).
 */
export function safeHref(raw: string): string | null {
  const url = tidy(raw);
  if (url === '' || url.length > LONGEST) return null;
  if (url.startsWith('//')) return /^\/\/[^/\\]/.test(url) ? `https:${url}` : null;
  if (url.startsWith('/')) return safePath(url);
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || !LINKABLE.has(scheme)) return null;
  const rest = url.slice(scheme.length);
  if (scheme.startsWith('http') && !/^:\/\/[^/\\?#]/.test(rest)) return null;
  return scheme + rest;
}

/** The address of a picture in a body: always a path on this site, so that a page asks no third party. */
export function safeSrc(raw: string): string | null {
  const url = tidy(raw);
  return url.startsWith('/') && url.length <= LONGEST ? safePath(url) : null;
}

/** `//host` and `/\host` would lead to another site. */
function safePath(url: string): string | null {
  return /^\/[/\\]/.test(url) ? null : url;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Browsers drop tabs and line ends inside an address, and controls around it; so they must not hide a scheme here. */
function tidy(raw: string): string {
  return raw.replace(CONTROLS, '').trim().replaceAll(' ', '%20');
}

/** What stands for an address where nothing better is known: without scheme, `www.` and a long end. */
export function linkText(href: string): string {
  const shown = href.replace(/^(?:https?:\/\/|mailto:|tel:)(?:www\.)?/, '').replace(/[/?#]+$/, '');
  const characters = [...shown];
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : shown;
}
