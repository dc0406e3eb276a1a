import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { occasions } from '../words/occasions.ts';
import { dangling } from './dangling.ts';

const AGAIN = ['same', 'second', 'other'];
/** "The same session approved": an occasion or paper told of before. "The same meeting as": told in the same breath. */
const SAME = new RegExp(
  `\\b(?:the (?:very )?same|the second|the other)\\s+(${Object.keys(occasions).join('|')})\\b(?!\\s+(?:of|as|that|which|who|where|when|in|at|for|to|on|between)\\b)`,
  'gi',
);

/** "The same session", "the second report" where no other stands before. */
export function sameUnmet(story: Story): Found[] {
  return story.sentencesWith(AGAIN).flatMap((sentence) =>
    matchesIn(sentence.text, SAME).flatMap((match) => {
      const start = sentence.start + match.index;
      const noun = match[1]?.toLowerCase() ?? '';
      if (story.isQuoted(start)) return [];
      if (story.firstOf(`\\b(?:${(occasions[noun] ?? [noun]).join('|')})`) < start) return [];
      return [dangling(story, start, start + match[0].length, `no ${noun} has been told of before it`)];
    }),
  );
}
