import { holds, LETS_THROUGH, type Phase } from '../phase.ts';

const FASTEST_MS = 3000;
const OLDEST_MS = 30 * 86_400_000;

/**
 * Holds what a stranger sent without a form's ticket, or sooner than anybody reads and writes. The form stands on a page that
 * many may share, so its ticket says no more than that.
 */
export const timeTrap: Phase = {
  name: 'time-trap',
  judge: ({ now, ticket, person }) => {
    if (ticket !== 'forged' && person.approvedBefore) return LETS_THROUGH;
    if (ticket === 'missing') return holds('It was sent without the form of the page.');
    if (ticket === 'forged') return holds('The ticket of its form is not one of ours.');
    const age = now - ticket.issuedAt;
    if (age < FASTEST_MS)
      return holds(`It was sent ${Math.max(0, Math.round(age / 100) / 10)} seconds after the form was made.`);
    return age <= OLDEST_MS ? LETS_THROUGH : holds('Its form was more than 30 days old.');
  },
};
