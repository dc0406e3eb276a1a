import type { Found } from '../rule.ts';
import type { BodySentence, Story } from '../story.ts';
import { dangling } from './dangling.ts';

const PAIR = /\b[Tt]he (?:latter|former)\b(?!\s+(?:[a-z-]+\s+){0,3}\p{Lu})/gu;
/** "The former mayor": says what somebody was. "The latter half": part of one thing. */
const OTHER_USE =
  /^\s+(?:part|half|stages?|days?|years?|case|[a-z]+(?:er|or|ent|ant|ist|ian|man|men|woman|al|ess|ain|ary|yer)s?)\b/;
const OF_PERSONS = /^\s+(?:has |have |had )?(?:declined|said|says|told|denied|refused|added|replied|wrote|resigned)\b/;

/** "The latter": two things of one kind, joined, must stand in the same sentence or the one before. */
export function twoUnmet(story: Story, sentence: BodySentence, at: number): Found[] {
  return [...sentence.text.matchAll(PAIR)].flatMap((match) => {
    const start = sentence.start + match.index;
    const after = sentence.text.slice(match.index + match[0].length);
    if (story.isQuoted(start) || OTHER_USE.test(after)) return [];
    const from = story.sentences[Math.max(0, at - 1)]?.start ?? 0;
    if (isTwofold(story.text.slice(from, start), OF_PERSONS.test(after))) return [];
    return [dangling(story, start, start + match[0].length, 'no two things stand before it to choose from')];
  });
}

/** Two names, or two noun phrases with articles, on both sides of "and", "or", "than"; of persons, names alone will do. */
function isTwofold(before: string, ofPersons: boolean): boolean {
  if (NAMES.test(before) || NUMBERED.test(before)) return true;
  const phrases = ofPersons ? PERSONS : PHRASES;
  return phrases.test(before) || (!ofPersons && BARE.test(before));
}
const NAMES =
  /\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+)*(?:\s+\([^)]*\))?[,”"]*\s+(?:and|or|nor|versus|vs\.?|than|but not)\s+(?:\p{Ll}+\s+){0,3}[“"]?\p{Lu}[\p{L}.’'-]+/u;
const NUMBERED = /\b(?:two|both|either|neither|between|pair|respectively)\b/i;
const PHRASES =
  /\b(?:a|an|the|his|her|its|their|one|some|more|less)\s+(?:\p{L}+[\s-]+){1,4}(?:and|or|nor|than|versus|rather than|but not|while|whereas)\s+(?:\p{L}+\s+)?(?:a|an|the|his|her|its|their|another|some|those)\s+\p{L}{3,}/u;
const PERSONS =
  /\b(?:a|an|the|his|her|its|their)\s+(?:\p{L}+[\s-]+){0,3}\p{L}*(?:man|woman|er|or|ist|ant|ent|group|party|team|firm|company|ministry|union)\s+(?:and|or|nor)\s+(?:a|an|the|his|her|its|their)\s+\p{L}{3,}/u;
/** "Gas and coal", "spending or saving": bare nouns side by side. */
const BARE =
  /\b\p{L}{3,}(?:ing|ion|ment|ness|ity|s)\s+(?:and|or|nor|rather than|than)\s+\p{L}{3,}(?:ing|ion|ment|ness|ity|s)\b/u;
