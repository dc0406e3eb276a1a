import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import { isPersonNoun } from '../people/described.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { peopleNouns } from '../words/people-nouns.ts';
import { dangling } from './dangling.ts';

const THOSE = ['those', 'these'];
/** "Those persons", "these officers"; "those people who", "those workers in the north" are told in the same breath. */
const POINTING =
  /\b(?:[Tt]hose|[Tt]hese)\s+(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+)?((?:\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman)s?)|\p{Ll}+)(?=\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|did|go|went|\p{Ll}{3,}ed)\b|[.;])/gu;
const PEOPLE = new Set(['persons', 'people', 'men', 'women', 'individuals', 'children']);
/** So many sentences before may have told of them. */
const REACH = 4;
const SEVERAL =
  /\b(?:people|men|women|children|crew|team|group|family|couple|staff|pair|police|troops|they|them|their|those|others|everyone|everybody|nobody|who|whoever|both|twins|crowd|public|government|council|parliament|board)\b|\p{Lu}\p{Ll}+,? and \p{Lu}\p{Ll}+/iu;

/** "Those persons are going to jail" where nobody has been told of who could be meant. */
export function peopleUnmet(story: Story): Found[] {
  return story.sentencesWith(THOSE).flatMap((sentence) => unmetIn(story, sentence));
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, POINTING).flatMap((match) => {
    const [phrase, noun = ''] = match;
    const start = sentence.start + match.index;
    if (!isPeople(noun) || story.isQuoted(start)) return [];
    const from = story.sentences[Math.max(0, sentence.at - REACH)]?.start ?? 0;
    const title = sentence.at <= REACH ? (story.title ?? '') : '';
    if (tellsOfPeople(`${title}\n${story.text.slice(from, start)}`)) return [];
    return [dangling(story, start, start + phrase.length, `no ${noun} stand before it who could be meant`)];
  });
}

const isPeople = (noun: string): boolean => PEOPLE.has(noun) || (noun.endsWith('s') && isPersonNoun(noun.slice(0, -1)));

function tellsOfPeople(text: string): boolean {
  if (SEVERAL.test(text)) return true;
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(
    (word) => isPeople(word) || PEOPLE_NOUNS.has(word) || PEOPLE_NOUNS.has(word.replace(/s$/, '')),
  );
}
const PEOPLE_NOUNS = new Set(peopleNouns);
