import type { Submission } from '#comments';
import { sign, unsign } from './signed.ts';

/** A ticket for one story's form: when it was made, signed. */
export function makeTicket(secret: string, story: number, now: number): string {
  return sign(secret, `ticket ${story}`, now.toString(36));
}

/** What a ticket that came back says. */
export function readTicket(secret: string, story: number, ticket: string): Submission['ticket'] {
  if (ticket === '') return 'missing';
  const value = unsign(secret, `ticket ${story}`, ticket);
  return value === null ? 'forged' : { issuedAt: Number.parseInt(value, 36) };
}
