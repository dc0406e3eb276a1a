import { LETS_THROUGH, type Phase, refuses } from '../phase.ts';

/** Refuses comments on a story whose comments are closed, or were never open. */
export const storyClosed: Phase = {
  name: 'story-closed',
  judge: ({ now, story }) =>
    now < story.commentsCloseAt ? LETS_THROUGH : refuses('Comments on this story are closed.'),
};
