import { webDomains } from '../words/web-domains.ts';
import { isDigit, isLetterAt } from './characters.ts';

const DOMAINS = new Set(webDomains);
/** An e-mail address has no more units before its @. */
const LONGEST_LOCAL = 64;

/** A web or e-mail address, or a name that ends like one (Space.com). */
export interface Address {
  end: number;
  /** False for a bare name of a site, which people also use as the name of an organisation. */
  full: boolean;
}

/** Reads the address that begins at `from` with the word that ends at `to`; null where there is none. */
export function addressAt(text: string, from: number, to: number): Address | null {
  const mark = text.charCodeAt(to);
  if (mark === 58) return isScheme(text, to) ? { end: addressEnd(text, to + 3), full: true } : null;
  if (mark === 64 || mark === 46 || mark === 95 || mark === 43) {
    const at = localEnd(text, to);
    if (at > 0) return { end: addressEnd(text, at), full: true };
    if (mark === 46) return siteAt(text, from, to);
  }
  return null;
}

const isScheme = (text: string, colon: number): boolean =>
  text.charCodeAt(colon + 1) === 47 && text.charCodeAt(colon + 2) === 47 && !isGap(text.charCodeAt(colon + 3));

/** Behind the @ of an e-mail address whose local part goes on at `from`, 0 where there is none. */
function localEnd(text: string, from: number): number {
  for (let at = from; at < from + LONGEST_LOCAL; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 64) return isLetterAt(text, at + 1) && at > 0 ? at + 1 : 0;
    if (!(isAscii(unit) || unit === 46 || unit === 95 || unit === 43 || unit === 45)) return 0;
  }
  return 0;
}

function siteAt(text: string, from: number, to: number): Address | null {
  let end = to;
  let known = false;
  while (text.charCodeAt(end) === 46 && isAscii(text.charCodeAt(end + 1))) {
    const label = end + 1;
    end = label;
    while (isAscii(text.charCodeAt(end)) || text.charCodeAt(end) === 45) end++;
    known = end - label <= 4 && DOMAINS.has(text.slice(label, end).toLowerCase());
  }
  const web = to - from === 3 && text.slice(from, to).toLowerCase() === 'www' && end > to;
  if (!web && !known) return null;
  const path = text.charCodeAt(end) === 47 && !isGap(text.charCodeAt(end + 1));
  return path || web ? { end: addressEnd(text, end), full: true } : { end, full: false };
}

/** End of an address: up to a space, bracket or quotation mark, without the stops that close a sentence. */
function addressEnd(text: string, from: number): number {
  let end = from;
  while (!isGap(text.charCodeAt(end)) && !isBorder(text.charCodeAt(end))) end++;
  while (end > from && isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
}

const isAscii = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isDigit(unit);
const isGap = (unit: number): boolean => !(unit > 32) || unit === 0xa0;
const isBorder = (unit: number): boolean =>
  unit === 34 ||
  unit === 60 ||
  unit === 62 ||
  unit === 91 ||
  unit === 93 ||
  (unit >= 0x2018 && unit <= 0x201f) ||
  unit === 0xab ||
  unit === 0xbb;
const isTrailing = (unit: number): boolean =>
  unit === 46 || unit === 44 || unit === 59 || unit === 58 || unit === 33 || unit === 63 || unit === 41 || unit === 39;
