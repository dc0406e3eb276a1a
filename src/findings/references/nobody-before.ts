import { matchesIn } from '../matches.ts';
import { describesSomebody } from '../people/described.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { dangling } from './dangling.ts';

const SOMEBODY = [
  'he',
  'she',
  'him',
  'his',
  'her',
  'man',
  'woman',
  'boy',
  'girl',
  'couple',
  'pair',
  'twins',
  'men',
  'women',
];
/** Words that tell what somebody does, and not which one it is: "the couple who". */
const ALONE = String.raw`(?=[,.]?\s(?!(?:at|and|from|in|of|on|that|who|with)\b)\p{Ll})`;
/** "He", "Her successor", "both men", "the couple". */
const PRONOUN = new RegExp(
  [
    String.raw`\b(?:[Hh]e|[Ss]he|[Hh]im)\b`,
    String.raw`\b(?:Her|His)(?=\s\p{Ll})`,
    String.raw`\b(?:[Tt]he (?:two )?|[Bb]oth )(?:men|women)${ALONE}`,
    String.raw`\b(?:[Tt]he (?:man|woman|boy|girl|couple|pair|twins)|[Nn]either (?:man|woman))${ALONE}`,
  ].join('|'),
  'gu',
);
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** The first "he", "her" or "the couple" of a text in which nobody has been named or described yet. */
export function nobodyBefore(story: Story): Found[] {
  const firstPerson = story.reading.actors.reduce(
    (first, { type, mentions: [mention] }) => (type === 'person' && mention ? Math.min(first, mention[0]) : first),
    Number.POSITIVE_INFINITY,
  );
  for (const sentence of story.sentencesWith(SOMEBODY)) {
    for (const match of matchesIn(sentence.text, PRONOUN)) {
      const start = sentence.start + match.index;
      // In the first sentence it may be its subject, described by one word ("Fisher sinks boat as he sails").
      if (story.isQuoted(start) || (sentence === story.sentences[0] && match.index > 0)) continue;
      // "When he woke, Dana Reyes…": the name may follow in the same sentence.
      if (firstPerson < (match.index < 60 ? sentence.end : start)) return [];
      const before = story.text.slice(0, start);
      if (describesSomebody(`${story.title ?? ''}\n${before}`)) return [];
      if (NAME.test(before) && story.reading.actors.some(({ type }) => type === 'other')) return [];
      return [dangling(story, start, start + match[0].length, 'nobody has been named before it')];
    }
  }
  return [];
}
