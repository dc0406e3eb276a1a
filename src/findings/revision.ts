import type { Finding, Reading } from '#reading';
import { lostDates } from './revision/lost-dates.ts';
import { lostQualifiers } from './revision/lost-qualifiers.ts';
import { lostSpeakers } from './revision/lost-speakers.ts';
import { revisionsOf } from './revision/revisions.ts';

/**
 * What fell away between two revisions: a statement that became an assertion, a speaker or his name, a qualifier, a doubt,
 * a date. Sentences that moved, were reworded or went altogether are no loss. Linear in both texts.
 * @returns findings whose spans are in the later text, in order of place
 */
export function checkRevision(before: Reading, after: Reading): Finding[] {
  if (before.text === after.text) return [];
  const revisions = revisionsOf(before, after);
  const found = [...lostSpeakers(revisions), ...lostQualifiers(revisions), ...lostDates(revisions)];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
