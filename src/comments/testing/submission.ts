import type { Submission } from '../phase.ts';

/** An ordinary comment of somebody known, a minute after its form was made, changed where a test says so. */
export function submission(changes: Partial<Submission> = {}): Submission {
  const now = 1_000_000_000_000;
  return {
    now,
    name: 'Bo',
    text: 'The quay was never closed.',
    honeypot: '',
    ticket: { issuedAt: now - 60_000 },
    story: { commentsCloseAt: Number.POSITIVE_INFINITY },
    sentBefore: [],
    recentTexts: [],
    person: { approvedBefore: true },
    rules: { links: 1, heldWords: [], refusedWords: [], holdFirst: true },
    ...changes,
  };
}
