import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { quantityNouns } from '../words/quantity-nouns.ts';
import { type Referring, referringNouns } from '../words/referring-nouns.ts';
import { danglingNoun } from './dangling.ts';
import { isPointedAt } from './pointed-at.ts';

const BY_NOUN = new Map(
  referringNouns.flatMap((referring) => referring.nouns.map((noun) => [noun, referring] as const)),
);
const NOUNS = [...BY_NOUN.keys()];
/** As far back as "this decision" reaches, in sentences, besides the paragraph before. */
const REACH = 3;
const POINTING =
  /\b(?:that|this|these|those|the said|^such an?)\s+(?:(?:new|latest|last|latter|same|very)\s+)?([a-z]+)\b/gi;
const QUANTITIES = new RegExp(`\\b(?:${quantityNouns.join('|')})\\b`, 'i');

/** "That number", "this decision": a noun that stands for something said shortly before. */
export function nounUnmet(story: Story): Found[] {
  return story.sentencesWith(NOUNS).flatMap((sentence) => unmetIn(story, sentence));
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, POINTING).flatMap((match) => {
    const noun = match[1]?.toLowerCase() ?? '';
    const referring = BY_NOUN.get(noun);
    const start = sentence.start + match.index;
    if (!referring || story.isQuoted(start) || isExplained(sentence.text, match, noun)) return [];
    if (isMet(story, referring, sentence.at, start, noun)) return [];
    return [danglingNoun(story, start, start + match[0].length, noun)];
  });
}

/** "That claim of", "such claims as", "the figure who": told in the same breath. "Said that rules apply": no pointer. */
function isExplained(text: string, { 0: phrase, index = 0 }: RegExpMatchArray, noun: string): boolean {
  const after = text.slice(index + phrase.length);
  const isCounted = /^(?:number|total|amount|sum|quantity)$/.test(noun) && /^th(?:at|is)\s/i.test(phrase);
  if (!isCounted && /^\s+of\b/i.test(after)) return true;
  if (/^\s+(?:that|which|who|as|to|in which|where|between|is that|was that|about|whose)\b/i.test(after)) return true;
  const before = text.slice(0, index);
  // "And that talks would go on": no pointer has such a plural.
  if (/^that\s.*s$/i.test(phrase)) return true;
  if (/^that\s/i.test(phrase) && !isCounted && before !== '' && !isPointedAt(before)) return true;
  if (/^this\s/i.test(phrase) && OF_ITSELF.test(noun)) return true;
  if (
    /^that\s/i.test(phrase) &&
    (SAYING.test(before) ||
      (isCounted && /\b(?:at|by|in|for|from|to|than)\s+$/i.test(before) && /^\s+of\b/i.test(after)))
  )
    return true;
  return /^this\s/i.test(phrase) && /\b(?:year|month|week|season)'s\s*$/i.test(before);
}

/** "This report": a paper may speak of itself. */
const OF_ITSELF = /^(?:survey|report|study|document|poll|letter)$/;
/** Before "that": then it is no pointer but begins what is said. */
const SAYING =
  /(?:\b(?:said|says|say|saying|told|added|so|given|believes?|claims?|argued?|insist\w*|show\w*|found|know\w*|think\w*|warn\w*|suggest\w*|fact|ensure|note[sd]?|mean\w*|hope\w*|see|saw|idea|say|require\w*|state[sd]?|assert\w*)|,)\s+$/i;

function isMet(story: Story, { needs, stems }: Referring, at: number, start: number, noun: string): boolean {
  const from = at < REACH ? 0 : (story.sentences[at - REACH]?.start ?? 0);
  const title = at < REACH && story.title ? `${story.title} ` : '';
  // What somebody said right before is a claim; several claims are more than that.
  const before = story.sentences[at - 1];
  if (needs.includes('statement') && before && before.stated > 0 && (!noun.endsWith('s') || TWICE.test(before.text)))
    return true;
  if (needs.includes('figure'))
    return (
      (COUNTS.test(noun) ? story.hasCount(from, start) : story.hasQuantity(from, start)) ||
      QUANTITIES.test(story.text.slice(from, start)) ||
      /\d times\b/.test(story.text.slice(from, start)) ||
      /\d/.test(title)
    );
  const told = title + withoutNames(story.text.slice(from, start));
  return new RegExp(`\\b(?:${[noun.replace(/s$/, ''), ...stems].join('|')})`, 'i').test(told);
}

/** "That the door was shut but that the key was in it". */
const TWICE = /\bthat\b.*\b(?:and|but|or)\s+that\b/;

/** A number of people or things is no length and no weight. */
const COUNTS = /^(?:number|toll|count|tally)$/;

/** A name inside a sentence is no word: "Asker" asks nothing. */
function withoutNames(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N},] )\p{Lu}\p{L}+/gu, '_');
}
