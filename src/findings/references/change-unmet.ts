import type { BodySentence } from '../body-sentences.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { dangling } from './dangling.ts';

/** "Turnout went up from that figure", "the toll of the fire rose to that number": a change of something from or to a value told before. */
const CHANGED =
  /^(?:[^:.]{2,60}:\s+)?(?:(?:The|Its|His|Her|Their)\s+)?(\p{L}{4,})\s+(?:(?:in|of|from|at|for|on)\s+(?:\p{L}+\s+){1,4}?)?(?:(?:has|have|had)\s+)?(?:is|was|are|were|went|gone|rose|risen|fell|fallen|grew|grown|climbed|dropped|jumped|increased|decreased|declined|sank|slid|shrank|soared|changed)\s+(?:(?:up|down|higher|lower|slightly|sharply|only|again)\s+){0,2}(?:from|to)\s+((?:that|this)\s+(?:figure|number|level|total|amount|share|rate|value|sum))\b/u;

/** What such a sentence says at the least. */
const FROM_VALUE = /\b(?:from|to)\s+(?:that|this)\s/;

/** A change from a value of something of which nothing has been told: a figure of another thing is not meant. */
export function changeUnmet(story: Story): Found[] {
  return story.sentencesWith(VALUES).flatMap((sentence) => unmetIn(story, sentence));
}
const VALUES = ['figure', 'number', 'level', 'total', 'amount', 'share', 'rate', 'value', 'sum'];

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  const match = FROM_VALUE.test(sentence.text) ? CHANGED.exec(sentence.text) : null;
  const [, subject, phrase] = match ?? [];
  if (!match || !subject || !phrase || story.isQuoted(sentence.start)) return [];
  if (story.firstOf(`\\b${subject}`) < sentence.start) return [];
  const start = sentence.start + match[0].length - phrase.length;
  return [
    dangling(story, start, start + phrase.length, `nothing has been told of the ${subject.toLowerCase()} before it`),
  ];
}
