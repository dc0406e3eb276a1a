import type { Finding } from '#reading';

/** The rule between two revisions of one text. */
const RULE = 'lost-in-revision';

/** A finding on words of the later text. */
export function lost({ start, end }: { start: number; end: number }, message: string, remedy: string): Finding {
  return { rule: RULE, severity: 'warning', start, end, message, remedy };
}
