import type { BodySentence } from '../body-sentences.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { quantityNouns } from '../words/quantity-nouns.ts';
import { dangling } from './dangling.ts';

/** "On Sunday it was 3,283", "It stood at 412": a bare number of which only what stands before could tell what it counts. */
const IT_WAS =
  /^(?:["“]?(?:On|By|At|In|Until|Since|A|The|Last|Yesterday)\s[^.;:,]{1,30}?,?\s)?([Ii]t)\s+(?:was|is|stood at|stands at|had been|has been|had reached|has reached|reached|rose to|fell to|had risen to|has risen to|had fallen to)\s+(?:(?:about|around|nearly|almost|at least|more than|only|still|already)\s+)?(\d[\d.,]*\d)(?=\.?$|\.["”]|,\s+(?:and|but|up|down|against|according|while|the|an?)\b|;)/u;
const IT = ['it'];
/** So many sentences back the number may have been told of. */
const REACH = 3;
const QUANTITIES = new RegExp(
  `\\b(?:${quantityNouns.join('|')}|tolls?|figures?|rates?|scores?|index|prices?|age|aged|year|population)\\b`,
  'i',
);

/** "It was 3,283" where nothing that is counted or measured has been told of. */
export function amountUnmet(story: Story): Found[] {
  return story.sentencesWith(IT).flatMap((sentence) => unmetIn(story, sentence));
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  const match = IT_WAS.exec(sentence.text);
  const [phrase = '', pronoun = 'it', number = ''] = match ?? [];
  if (!match || story.isQuoted(sentence.start) || isYear(number)) return [];
  const from = story.sentences[Math.max(0, sentence.at - REACH)]?.start ?? sentence.start;
  if (story.hasQuantity(from, sentence.start) || QUANTITIES.test(story.text.slice(from, sentence.start))) return [];
  const start = sentence.start + phrase.search(/\b[Ii]t\s+(?:was|is|st|ha|r|f)/);
  return [dangling(story, start, start + pronoun.length, 'nothing that could be counted has been told of before it')];
}

const isYear = (number: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(number);
