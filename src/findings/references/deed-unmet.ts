import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { deeds } from '../words/deeds.ts';
import { dangling } from './dangling.ts';

const WORDS = Object.keys(deeds);
/** "Welcomed the choice": somebody answers to a deed, and no words behind tell of which. */
const ANSWERED = new RegExp(
  String.raw`\b(?:applaud|condemn|criticis|criticiz|denounc|deplor|greet|hail|lament|oppos|prais|regret|reject|welcom)(?:e|es|ed|s|ing)?\s+(the (${WORDS.join('|')}))\b(?!['’-]|\s+(?:\p{Lu}|(?!(?:but|and|as|while|though|although|when|because|saying|he|she|they|it|on|yesterday|today)\b)\p{Ll}))`,
  'gu',
);

/** "Welcomed the choice" where nothing has been told of anybody's being chosen. */
export function deedUnmet(story: Story): Found[] {
  return story.sentencesWith(WORDS).flatMap((sentence) =>
    matchesIn(sentence.text, ANSWERED).flatMap((match) => {
      const [all, phrase = '', deed = ''] = match;
      const start = sentence.start + match.index + all.length - phrase.length;
      if (story.isQuoted(start) || story.firstOf(`\\b(?:${(deeds[deed] ?? [deed]).join('|')})`) < start) return [];
      return [dangling(story, start, start + phrase.length, `nothing has been told of any ${deed} before it`)];
    }),
  );
}
