import { decodeText } from './decode.ts';
import type { FetchPage } from './tasks.ts';

/** As much of a page as is read. */
const LARGEST = 20_000_000;

/** Fetches a page of the public web: http and https, public addresses only, with limits on size, time and redirects. */
export const fetchPage: FetchPage = async (url) => {
  const { fetchPublic } = await import('#exchange');
  const fetched = await fetchPublic(url, {
    bytes: LARGEST,
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
  });
  if (!fetched.ok) return { error: `could not be fetched: ${fetched.reason}` };
  const html = decodeText(fetched.bytes);
  return html === null ? { error: 'holds no text' } : { html };
};
