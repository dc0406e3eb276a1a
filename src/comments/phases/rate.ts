import { holds, LETS_THROUGH, type Phase, refuses } from '../phase.ts';

const WINDOW_MS = 10 * 60_000;
const MOST = 5;

/** Refuses what comes from one client faster than people write. */
export const rate: Phase = {
  name: 'rate',
  judge: ({ now, sentBefore }) => {
    if (sentBefore === null) return holds('Not checked: it is not known where it came from.');
    const recent = sentBefore.filter((at) => at > now - WINDOW_MS).length;
    return recent < MOST
      ? LETS_THROUGH
      : refuses(`${recent} comments came from the same place in the last 10 minutes.`);
  },
};
