import type { BodySentence } from '../body-sentences.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { dangling } from './dangling.ts';

const IT = ['it'];
/** ", it added." behind what was said: a body or a paper speaks. */
const IT_SAID =
  /,["”]?\s+(it)\s+(?:also\s+|further\s+)?(?:said|added|noted|stated|announced|reported|informed|declared|explained|claimed|told)\.?["”]?$/u;
/** So many sentences back the body may have been told of, or have spoken as "it". */
const REACH = 3;
/** Nouns in small letters for what speaks as an "it". */
const BODY =
  /\b(?:it|its|agenc\p{L}+|army|association|airline|authorit\p{L}+|bank|board|body|broadcaster|bureau|cent(?:re|er)|channel|charity|club|commission|committee|compan\p{L}+|council|court|department|embassy|federation|firm|force|government|group|hospital|institute|ministry|mission|navy|newspaper|office|operator|organi[sz]ation|paper|parliament|party|police|regulator|school|service|station|team|union|universit\p{L}+|watchdog|report|statement|letter|notice|study|survey|document|decree|filing|magazine|network|panel|inquiry|website|site)s?\b/iu;

/** "…, it added" where no body and no paper stands before that could add something. */
export function tellerUnmet(story: Story): Found[] {
  return story.sentencesWith(IT).flatMap((sentence) => unmetIn(story, sentence));
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  const match = IT_SAID.exec(sentence.text);
  if (!match) return [];
  const start = sentence.start + match.index + match[0].search(/\bit\b/);
  const from = story.sentences[Math.max(0, sentence.at - REACH)]?.start ?? 0;
  if (story.isQuoted(start) || BODY.test(story.text.slice(from, start))) return [];
  const isNamed = story.reading.actors.some(({ type, mentions }) =>
    mentions.some(([at]) => at >= from && at < start && (type === 'organisation' || isUnknownName(story, type, at))),
  );
  if (isNamed) return [];
  return [dangling(story, start, start + 2, 'no body or paper stands before it that could speak')];
}

/** A name that may be a body's; the first word of a sentence may be no name. */
const isUnknownName = ({ sentences }: Story, type: string, at: number): boolean =>
  type === 'other' && !sentences.some(({ start }) => start === at);
