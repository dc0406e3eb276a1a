import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import { isPersonNoun } from '../people/described.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { generalNouns } from '../words/general-nouns.ts';
import { peopleNouns } from '../words/people-nouns.ts';
import { danglingNoun } from './dangling.ts';

const POINTERS = ['those', 'these', 'that', 'same', 'such'];
/** A verb, or the end of what is said. */
const END = String.raw`(?=\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|went|\p{Ll}{3,}ed)\b|[.,;])`;
/** "The repair of those lamps is", "such an asset,": anywhere. "That patrol had", "The same patrol had": at the head alone. */
const THINGS = new RegExp(
  String.raw`\b(?:(?:[Tt]hose|[Tt]hese)\s+(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+)?(?<some>\p{Ll}{3,}s)|[Ss]uch\s+an?\s+(?<one>\p{Ll}{2,}[^\Ws\d_])|^(?:That|The (?:very )?same)\s+(?<that>\p{Ll}{2,}[^\Ws\d_]))${END}`,
  'gu',
);
const GENERAL = new Set([...generalNouns, ...peopleNouns]);
/** Ideas, deeds and qualities. */
const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ance|ence|ancy|ency|ship|ism|acy|ure|al|age|ing|dom|hood|sis|ics|th|ade|ery|ed|ly|our|or)$/;

/** "Those lamps", "such an asset", "the same patrol": a thing of which nothing has been told. */
export function thingUnmet(story: Story): Found[] {
  const found = story.sentencesWith(POINTERS).flatMap((sentence) => unmetIn(story, sentence));
  return found.length > 0 && story.isOwnVoice ? [] : found;
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, THINGS).flatMap((match) => {
    const { some, one, that } = match.groups ?? {};
    const noun = some ?? one ?? that ?? '';
    const start = sentence.start + match.index;
    if (!isThing(singular(noun)) || story.isQuoted(start)) return [];
    if (story.firstOf(`\\b${singular(noun).slice(0, STEM)}`) < start) return [];
    return [danglingNoun(story, start, start + match[0].length, noun)];
  });
}

/** Letters by which two forms of a word are told to be one. */
const STEM = 5;

function isThing(noun: string): boolean {
  return noun.length > 2 && noun !== 'said' && !GENERAL.has(noun) && !ABSTRACT.test(noun) && !isPersonNoun(noun);
}

const singular = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<!s)s$/, '');
