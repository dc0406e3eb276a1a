import { firstIndex } from '#text';
import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import { once } from '../once.ts';
import { describesSomebody } from '../people/described.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { dangling } from './dangling.ts';

const SOMEBODY = ['he', 'she'];
/** "He" at the head of a sentence, behind a quotation or behind words that lead it in. */
const HE = /(?:^|["”]\s+|,\s+)([Hh]e|[Ss]he)\b/g;
const PERSONAL = /\b(?:he|she|him|her|his|hers|himself|herself|who|I|me|my|we|our|us)\b/i;
/** For so many sentences, over so many paragraphs, nobody has been told of. */
const SENTENCES = 4;
const PARAGRAPHS = 2;

/** "He took no questions" where the paragraphs before tell of ministries and counts, and of nobody. */
export function nobodyNear(story: Story): Found[] {
  const places = once(() => placesOfSomebody(story));
  const found = story.sentencesWith(SOMEBODY).flatMap((sentence) => {
    const [match] = matchesIn(sentence.text, HE);
    if (!match || sentence.at < SENTENCES) return [];
    const start = sentence.start + match.index + match[0].length - (match[1]?.length ?? 0);
    if (story.isQuoted(start) || tellsOfSomebody(sentence.text.slice(0, match.index), sentence.start, places()))
      return [];
    const last = lastSentenceWithSomebody(story.sentences, sentence.at, places());
    if (!last || sentence.at - 1 - last.at < SENTENCES || sentence.line - last.line < PARAGRAPHS) return [];
    return [
      dangling(story, start, start + (match[1]?.length ?? 0), 'nobody has been told of in the paragraphs before it'),
    ];
  });
  return found.length > 0 && story.isOwnVoice ? [] : found;
}

/** Where somebody is named, or something that may be somebody; in order. */
function placesOfSomebody({ reading }: Story): number[] {
  return reading.actors
    .filter(({ type }) => type === 'person' || type === 'other')
    .flatMap(({ mentions }) => mentions.map(([start]) => start))
    .sort((a, b) => a - b);
}

function lastSentenceWithSomebody(
  sentences: readonly BodySentence[],
  before: number,
  places: readonly number[],
): BodySentence | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const sentence = sentences[at];
    if (sentence && tellsOfSomebody(sentence.text, sentence.start, places)) return sentence;
  }
  return undefined;
}

/** Somebody is named, described or meant in words that begin at a place of the text. */
function tellsOfSomebody(words: string, start: number, places: readonly number[]): boolean {
  return PERSONAL.test(words) || standsWithin(places, start, start + words.length) || describesSomebody(words);
}

/** True where one of the places, in order, lies between two. */
function standsWithin(places: readonly number[], from: number, to: number): boolean {
  return (places[firstIndex(places.length, (at) => (places[at] ?? 0) >= from)] ?? Number.POSITIVE_INFINITY) < to;
}
