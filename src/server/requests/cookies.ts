/** The value of a cookie in a request; null where it is not there. */
export function cookieOf(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return null;
}

export interface CookieOptions {
  path: string;
  /** Seconds; 0 takes the cookie away. */
  maxAge: number;
  /** Sent over https only. */
  secure: boolean;
}

/** A `Set-Cookie` that no script can read and that another site's form does not carry. The value is a token of ours. */
export function setCookie(name: string, value: string, { path, maxAge, secure }: CookieOptions): string {
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
