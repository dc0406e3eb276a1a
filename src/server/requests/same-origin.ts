/**
 * Whether a writing request comes from a page of this site. Browsers say so in `Sec-Fetch-Site`, older ones by `Origin`;
 * where a request says neither it comes from no page at all and carries no reader's cookies by itself.
 * @param host of the request: the name under which the browser reached us.
 */
export function isSameOrigin(
  headers: { site: string | undefined; origin: string | undefined; host: string | undefined },
  baseUrl: string,
): boolean {
  const { site, origin, host } = headers;
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin === undefined) return true;
  const ours = URL.canParse(baseUrl) ? new URL(baseUrl).host : '';
  const from = URL.canParse(origin) ? new URL(origin).host : null;
  return from !== null && (from === host || from === ours);
}
