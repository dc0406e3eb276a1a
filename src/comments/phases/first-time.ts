import { holds, LETS_THROUGH, type Phase } from '../phase.ts';

export const FIRST_TIME = 'first-time';

/** Holds everybody's comments until one of that person was approved. */
export const firstTime: Phase = {
  name: FIRST_TIME,
  judge: ({ person, rules }) =>
    !rules.holdFirst || person.approvedBefore ? LETS_THROUGH : holds('No comment of this person was approved before.'),
};
