import { createHmac, timingSafeEqual } from 'node:crypto';

/** A value with a keyed mark, so that we know it for our own when it comes back: `value.mark`. */
export function sign(secret: string, purpose: string, value: string): string {
  return `${value}.${markOf(secret, purpose, value)}`;
}

/** The value behind a signed one; null for one that this newsroom did not sign for this purpose. */
export function unsign(secret: string, purpose: string, signed: string): string | null {
  const dot = signed.lastIndexOf('.');
  if (dot < 0) return null;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const right = Buffer.from(markOf(secret, purpose, value));
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function markOf(secret: string, purpose: string, value: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url');
}
