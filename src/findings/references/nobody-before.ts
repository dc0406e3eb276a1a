import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { personNouns } from '../words/person-nouns.ts';
import { things } from '../words/things.ts';
import { dangling } from './dangling.ts';

const SOMEBODY = ['he', 'she', 'him'];
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]im)\b/g;
/** One person described: "a driver", "the coach", "his mother"; of an office itself ("the office of the prosecutor") nobody is described. */
const PERSON = [
  String.raw`(?<!\b(?:office|ministry|department|court|council|union|party|house|residence) of )`,
  String.raw`\b(?:a|an|the|his|her|my|our|their|one|another|old|young|former|\p{L}+['’]s?|\d+-year-old)\s+`,
  String.raw`(?:\p{L}[\p{L}-]*[\s,]+){0,3}?`,
  String.raw`(?:\p{L}*(?:man|woman)|${personNouns.join('|')}|`,
  String.raw`(?!(?:${things.join('|')})(?!\p{L}))\p{L}{2,}(?:er|or|ist|ian|ant|ent))(?![\p{L}'’-])`,
].join('');
const ANYBODY = String.raw`\b(?:somebody|someone|anyone who|everyone who)\b`;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** The first "he", "she" or "him" of a text in which nobody has been named or described yet. */
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
      if (story.firstOf(PERSON) < start || story.firstOf(ANYBODY) < start) return [];
      if (NAME.test(story.text.slice(0, start)) && story.reading.actors.some(({ type }) => type === 'other')) return [];
      return [dangling(story, start, start + match[0].length, 'nobody has been named before it')];
    }
  }
  return [];
}
