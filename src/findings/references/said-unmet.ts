import type { Figure } from '#reading';
import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { dangling } from './dangling.ts';

/** "Than that number", "instead of the said amount": set against the figure before it, which it cannot mean. */
const COMPARED =
  /\b(?:instead of|rather than|(?:up|down) from|against|versus|compared (?:with|to))\s+((?:that|the said) (?:number|figure|amount|sum|total))\b/giu;
/** "The said date". */
const SAID = /\bthe said (\p{Ll}{3,})/giu;
const TIMES = /^(?:date|day|month|week|year|hour|time|period|term|deadline|delay)$/;
const AMOUNTS = /^(?:amount|sum|number|figure|total|quantity)$/;
/** So many sentences back a date or a sum may stand to be "the said" one. */
const REACH = 2;

/** "The said sum" where none has been told of, and "up from that number" where the only such number is the one before it. */
export function saidUnmet(story: Story): Found[] {
  return [
    ...story.sentencesWith(['said']).flatMap((sentence) => saidIn(story, sentence)),
    ...story
      .sentencesWith(['number', 'figure', 'amount', 'sum', 'total'])
      .flatMap((sentence) => comparedIn(story, sentence)),
  ];
}

function saidIn(story: Story, { start, text, at }: BodySentence): Found[] {
  return matchesIn(text, SAID).flatMap((match) => {
    const [phrase, noun = ''] = match;
    const from = start + match.index;
    const since = story.sentences[Math.max(0, at - REACH)]?.start ?? start;
    if (story.isQuoted(from) || isSaid(story, noun.toLowerCase(), since, from)) return [];
    return [dangling(story, from, from + phrase.length, `no ${noun} has been told of before it`)];
  });
}

function isSaid(story: Story, noun: string, since: number, from: number): boolean {
  if (TIMES.test(noun)) return story.reading.times.some(({ start, end }) => start >= since && end <= from);
  if (AMOUNTS.test(noun)) return story.hasQuantity(since, from);
  return story.firstOf(`\\b${noun.replace(/(?:ies|y|s)$/, '')}`) < from;
}

function comparedIn(story: Story, { start, text }: BodySentence): Found[] {
  return matchesIn(text, COMPARED).flatMap((match) => {
    const phrase = match[1] ?? '';
    const from = start + match.index + match[0].length - phrase.length;
    const figures = story.reading.figures;
    const beside = figures.findLast((figure) => figure.start >= start && figure.end <= from);
    if (story.isQuoted(from) || !beside || (beside.unit === null && beside.counted === null)) return [];
    if (figures.some((figure) => figure.end <= start && isOfOneKind(story, figure, beside))) return [];
    return [dangling(story, from, from + phrase.length, 'no other figure of its kind stands before it')];
  });
}

/** Two sums of money, or two counts of the same. */
function isOfOneKind({ text }: Story, one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit) return false;
  if (one.unit !== null) return true;
  const [head, wanted] = [one, other].map(({ counted }) =>
    counted === null ? '' : text.slice(counted.start, counted.end).toLowerCase().split(/\s+/).at(-1)?.slice(0, 5),
  );
  return head === wanted;
}
