import { type Found, words } from '../rule.ts';
import type { Story } from '../story.ts';

/** A finding of words that point to nothing. */
export function dangling({ text }: Story, start: number, end: number, why: string): Found {
  return {
    start,
    end,
    message: `${words(text, start, end)} points to nothing: ${why}.`,
    remedy: 'Name what is meant, or restore the words that were cut.',
  };
}

/** The same where the noun that points tells what is missing. */
export const danglingNoun = (story: Story, start: number, end: number, noun: string): Found =>
  dangling(story, start, end, `no ${noun} ${noun.endsWith('s') ? 'stand' : 'stands'} before it that it could mean`);
