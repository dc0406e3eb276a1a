import type { Look } from '../scan/look.ts';
import { THE } from '../scan/small-words.ts';

/** Where an expression begins whose first word is at a token: with its article, where it has one. */
export const withThe = (look: Look, at: number): number => (look.word(at - 1) === THE ? at - 1 : at);
