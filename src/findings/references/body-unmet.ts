import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { bodies } from '../words/bodies.ts';
import { dangling } from './dangling.ts';

const WORDS = bodies.map((body) => body.toLowerCase());
/** "The Authority": one word of a name, with a capital. */
const SHORT = new RegExp(
  String.raw`\b[Tt]he (${bodies.join('|')})\b(?!['’-]|,? (?:of|for|in|on|at|who|whose|that|which)\b| \p{Lu})`,
  'gu',
);

/** "KPA" may be an authority. */
const ACRONYMS = /\b[A-Z]{2,8}\b/g;

/** "The Authority" where no name has been told that it could be short for. */
export function bodyUnmet(story: Story): Found[] {
  const found = story.sentencesWith(WORDS).flatMap((sentence) => unmetIn(story, sentence));
  return found.length > 0 && story.isOwnVoice ? [] : found;
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, SHORT).flatMap((match) => {
    const start = sentence.start + match.index;
    const body = match[1] ?? '';
    if (story.isQuoted(start) || story.firstOf(`\\b${body}`) < start) return [];
    const acronyms: readonly string[] = story.text.slice(0, start).match(ACRONYMS) ?? [];
    if (acronyms.some((acronym) => acronym.includes(body.charAt(0)))) return [];
    return [dangling(story, start, start + match[0].length, `no ${body} has been named before it`)];
  });
}
