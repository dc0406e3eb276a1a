import type { BodySentence } from '../body-sentences.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { offices } from '../words/offices.ts';
import { dangling } from './dangling.ts';

const HOLDER = new RegExp(
  `^(?:["“]?)(The (${offices.join('|')}))\\b(?!\\s+(?:of|for|in|at|who|whose|that|that|,)\\b|['’]s|-)`,
  'u',
);

/** "The president used the speech": the text has told of a former one only, or of nobody who holds the office. */
export function roleUnmet(story: Story): Found[] {
  return story.sentencesWith(WORDS).flatMap((sentence) => unmetIn(story, sentence));
}
const WORDS = offices.map((office) => office.split(/[ -]/).at(-1) ?? office);

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  const match = HOLDER.exec(sentence.text);
  const [, phrase, office] = match ?? [];
  if (!phrase || !office || story.isQuoted(sentence.start)) return [];
  const former = story.firstOf(`\\b${FORMER}\\s+${office}\\b`);
  const current = story.firstOf(`(?<!\\b${FORMER}\\s+)\\b${office}\\b`);
  if (former > sentence.start || current < sentence.start) return [];
  return [
    dangling(story, sentence.start, sentence.start + phrase.length, `only a former ${office} has been named before it`),
  ];
}
const FORMER = '(?:former|ex-?|late|first|previous|past|onetime|long-time)';
