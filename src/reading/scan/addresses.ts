import { webDomains } from '../words/web-domains.ts';
import { isDigit, isLetterAt, Unit } from './characters.ts';

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
  if (mark === Unit.colon) return isScheme(text, to) ? { end: addressEnd(text, to + 3), full: true } : null;
  if (mark === Unit.at || mark === Unit.stop || mark === Unit.underscore || mark === Unit.plus) {
    const at = localEnd(text, to);
    if (at > 0) return { end: addressEnd(text, at), full: true };
    if (mark === Unit.stop) return siteAt(text, from, to);
  }
  return null;
}

const isScheme = (text: string, colon: number): boolean =>
  text.charCodeAt(colon + 1) === Unit.slash &&
  text.charCodeAt(colon + 2) === Unit.slash &&
  !isGap(text.charCodeAt(colon + 3));

/** Behind the @ of an e-mail address whose local part goes on at `from`, 0 where there is none. */
function localEnd(text: string, from: number): number {
  for (let at = from; at < from + LONGEST_LOCAL; at++) {
    const unit = text.charCodeAt(at);
    if (unit === Unit.at) return isLetterAt(text, at + 1) && at > 0 ? at + 1 : 0;
    if (
      !(isAscii(unit) || unit === Unit.stop || unit === Unit.underscore || unit === Unit.plus || unit === Unit.hyphen)
    )
      return 0;
  }
  return 0;
}

function siteAt(text: string, from: number, to: number): Address | null {
  let end = to;
  let known = false;
  while (text.charCodeAt(end) === Unit.stop && isAscii(text.charCodeAt(end + 1))) {
    const label = end + 1;
    end = label;
    while (isAscii(text.charCodeAt(end)) || text.charCodeAt(end) === Unit.hyphen) end++;
    known = end - label <= 4 && DOMAINS.has(text.slice(label, end).toLowerCase());
  }
  const web = to - from === 3 && text.slice(from, to).toLowerCase() === 'www' && end > to;
  if (!web && !known) return null;
  const path = text.charCodeAt(end) === Unit.slash && !isGap(text.charCodeAt(end + 1));
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
const isGap = (unit: number): boolean => !(unit > 32) || unit === Unit.hardSpace;
const isBorder = (unit: number): boolean =>
  unit === Unit.doubleMark ||
  unit === Unit.less ||
  unit === Unit.greater ||
  unit === Unit.squareOpen ||
  unit === Unit.squareClose ||
  (unit >= 0x2018 && unit <= 0x201f) ||
  unit === Unit.openAngle ||
  unit === Unit.closeAngle;
const isTrailing = (unit: number): boolean =>
  unit === Unit.stop ||
  unit === Unit.comma ||
  unit === Unit.semicolon ||
  unit === Unit.colon ||
  unit === Unit.exclamation ||
  unit === Unit.question ||
  unit === Unit.roundClose ||
  unit === Unit.apostrophe;
