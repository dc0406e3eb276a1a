import { LETS_THROUGH, type Phase, refuses } from '../phase.ts';
import { LONGEST_TEXT } from '../validate.ts';

/** Refuses a comment without a letter or digit, and one that is longer than the form allows. */
export const length: Phase = {
  name: 'length',
  judge: ({ text }) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return refuses('The comment holds no word.');
    return text.length <= LONGEST_TEXT
      ? LETS_THROUGH
      : refuses(`The comment is longer than ${LONGEST_TEXT} characters.`);
  },
};
