import { LETS_THROUGH, type Phase, refuses } from '../phase.ts';

/** Refuses what fills in the field that people do not see. */
export const honeypot: Phase = {
  name: 'honeypot',
  judge: ({ honeypot: typed }) => (typed === '' ? LETS_THROUGH : refuses('The hidden field was filled in.')),
};
