import type { Phase } from '../phase.ts';
import { firstTime } from './first-time.ts';
import { honeypot } from './honeypot.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { rate } from './rate.ts';
import { storyClosed } from './story-closed.ts';
import { timeTrap } from './time-trap.ts';
import { wordList } from './word-list.ts';

/** Moderation, in order; the first phase that does not let a comment through decides. */
export const PHASES: readonly Phase[] = [
  storyClosed, // before anything about the comment itself
  length,
  honeypot, // programs first: what they send needs no moderator's time
  rate,
  nearDuplicate,
  wordList, // refuses before anything holds: a refused word needs no moderator
  links,
  firstTime, // after all that looks at the words: a confirmed address ends this hold and none of those
  timeTrap, // for strangers, where first comments are not held anyway
];
