import type { BodySentence } from '../body-sentences.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { offices } from '../words/offices.ts';
import { dangling } from './dangling.ts';

const NAMES = Object.keys(offices);
const WORDS = NAMES.map((office) => office.split(/[ -]/).at(-1) ?? office);
const HOLDER = new RegExp(
  `^(?:["“]?)(The (${NAMES.join('|')}))\\b(?!\\s+(?:of|for|in|at|who|whose|that)\\b|,|['’]s|-)`,
  'u',
);
/** Of somebody who holds the office: what he did. "The principal reason" is no headmaster. */
const DOES =
  /^\s+(?:(?:also|now|later|then|still|already|has|had|was|is|will|would)\s+)?(?:said|says|told|used|had|made|gave|took|went|came|wrote|spoke|\p{Ll}{3,}ed)\b/u;
/** A story may begin with whom all know: in so many sentences. */
const OPENING = 3;

/** "The president used the speech": the text has told of a former one only, or of nobody who holds the office. */
export function roleUnmet(story: Story): Found[] {
  return story.sentencesWith(WORDS).flatMap((sentence) => unmetIn(story, sentence));
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  const match = HOLDER.exec(sentence.text);
  const [all = '', phrase, office] = match ?? [];
  if (!phrase || !office || story.isQuoted(sentence.start)) return [];
  const found = (why: string): Found[] => [
    dangling(story, sentence.start, sentence.start + phrase.length, `${why} ${office} has been named before it`),
  ];
  const current = story.firstOf(`(?<!\\b${FORMER}\\s+)\\b${office}\\b`);
  if (current < sentence.start) return [];
  if (story.firstOf(`\\b${FORMER}\\s+${office}\\b`) <= sentence.start) return found('only a former');
  if (sentence.at < OPENING || !opensParagraph(story, sentence) || !DOES.test(sentence.text.slice(all.length)))
    return [];
  return story.isOwnVoice || story.firstOf(`\\b(?:${offices[office]})`) < sentence.start ? [] : found('no');
}
const FORMER = '(?:former|ex-?|late|first|previous|past|onetime|long-time)';

const opensParagraph = ({ sentences }: Story, { at, line }: BodySentence): boolean => sentences[at - 1]?.line !== line;
