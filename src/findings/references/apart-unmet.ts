import type { BodySentence } from '../body-sentences.ts';
import { isPersonNoun } from '../people/described.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { offices } from '../words/offices.ts';
import { dangling } from './dangling.ts';
import { isSubject, toldOf } from './definite-unmet.ts';

const THE = ['the', 'these', 'those'];
/** "The plaintiff", at the head of a paragraph. */
const OPENS = /^((?:The|These|Those) (\p{Ll}{3,}))(?=[\s,])/u;
/** Words that any two sentences share. */
const COMMON =
  /^(?:that|this|with|from|have|were|been|they|their|them|then|than|what|when|where|which|while|could|should|will|would|into|over|under|after|before|about|also|only|more|most|such|some|said|says|told|years?|weeks?|months?|\p{L}+day|because|there|these|those|other)$/u;
const OFFICES = new Set(offices);

/** "The plaintiff had asked for more" at the head of a paragraph that shares no word with all that stands before it. */
export function apartUnmet(story: Story): Found[] {
  const found = story.sentencesWith(THE).flatMap((sentence) => unmetIn(story, sentence));
  return found.length > 0 && story.isOwnVoice ? [] : found;
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  const { text, start, at, line } = sentence;
  const [, phrase = '', noun = ''] = OPENS.exec(text) ?? [];
  if (phrase === '' || at === 0 || story.sentences[at - 1]?.line === line || story.isQuoted(start)) return [];
  if (!isSubject(text.slice(phrase.length)) || !tellsOfPersons(noun)) return [];
  if (sharesWord(`${story.title ?? ''} ${story.text.slice(0, start)}`, text)) return [];
  return [
    dangling(story, start, start + phrase.length, 'nothing that stands before it has to do with any such person'),
  ];
}

function tellsOfPersons(noun: string): boolean {
  // Of a judge it is known what may have told of him.
  return !toldOf(noun) && !OFFICES.has(noun) && (isPersonNoun(noun) || isPersonNoun(noun.replace(/s$/, '')));
}

/** A word of four letters or more, or its beginning, stands in both; or the sentence is short, or points back by an "it". */
function sharesWord(before: string, sentence: string): boolean {
  const words = (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.test(word));
  if (words.length < FEWEST || /\b(?:it|its|them|they)\b/.test(sentence)) return true;
  const stems = words.map((word, at) => word.slice(0, at === 0 ? 4 : Math.max(4, word.length - 3)));
  return new RegExp(`\\b(?:${stems.join('|')})`, 'i').test(before);
}
/** Words by which a sentence tells what it is about, at the least. */
const FEWEST = 3;
