import { type Coding, chooseCoding } from '../pages/coding.ts';
import { isHost } from '../requests/host.ts';

/** A request that the front answers by itself if the page is kept: GET or HEAD, no body, nothing out of the ordinary. */
export interface PlainRequest {
  head: boolean;
  url: string;
  coding: Coding;
  ifNoneMatch: string | null;
  /** Offset in the text just after the empty line that ends the request. */
  end: number;
}

const REQUEST_LINE = /(GET|HEAD) (\/[\x21-\x7e]{0,2000}) HTTP\/1\.1\r\n/y;
/** node:http reads no longer head either, and has the words for it. */
const LONGEST = 15_000;
const HEADER_LINE = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t\x20-\x7e\x80-\xff]*\r\n/y;

/**
 * Reads one request from the text of a received chunk (one character a byte), from `start` on.
 * @returns null for whatever is not whole, not well formed or not plain. Such a request is node:http's to judge: this
 * reader never refuses one, and never reads one that has a body, so both always agree on where the next one begins.
 */
export function readPlainRequest(text: string, start: number): PlainRequest | null {
  REQUEST_LINE.lastIndex = start;
  const line = REQUEST_LINE.exec(text);
  if (!line) return null;
  let at = REQUEST_LINE.lastIndex;
  let hosts = 0;
  let acceptEncoding: string | undefined;
  let ifNoneMatch: string | null = null;
  while (text.charCodeAt(at) !== 13) {
    HEADER_LINE.lastIndex = at;
    if (!HEADER_LINE.test(text)) return null;
    const after = HEADER_LINE.lastIndex;
    switch (text.charCodeAt(at) | 0x20) {
      case 97: // a
        if (!isNamed(text, at, 'accept-encoding:')) break;
        if (acceptEncoding !== undefined) return null;
        acceptEncoding = trimmed(text, at, after);
        break;
      case 99: // c
        if (isNamed(text, at, 'connection:')) {
          if (trimmed(text, at, after).toLowerCase() !== 'keep-alive') return null;
        } else if (isNamed(text, at, 'content-')) return null;
        break;
      case 104: // h
        if (!isNamed(text, at, 'host:')) break;
        if (++hosts > 1 || !isHost(trimmed(text, at, after))) return null;
        break;
      case 105: // i
        if (isNamed(text, at, 'if-none-match:')) {
          if (ifNoneMatch !== null) return null;
          ifNoneMatch = trimmed(text, at, after);
        }
        break;
      case 101: // e
        if (isNamed(text, at, 'expect:')) return null;
        break;
      case 114: // r
        if (isNamed(text, at, 'range:')) return null;
        break;
      case 116: // t
        if (isNamed(text, at, 'transfer-encoding:') || isNamed(text, at, 'trailer:')) return null;
        break;
      case 117: // u
        if (isNamed(text, at, 'upgrade:')) return null;
        break;
    }
    at = after;
  }
  if (text.charCodeAt(at + 1) !== 10 || hosts !== 1 || at - start > LONGEST) return null;
  return { head: line[1] === 'HEAD', url: line[2]!, coding: chooseCoding(acceptEncoding), ifNoneMatch, end: at + 2 };
}

function isNamed(text: string, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    const code = text.charCodeAt(at + index);
    const lower = code >= 65 && code <= 90 ? code | 0x20 : code;
    if (lower !== name.charCodeAt(index)) return false;
  }
  return true;
}

function trimmed(text: string, at: number, after: number): string {
  return text.slice(text.indexOf(':', at) + 1, after - 2).trim();
}
