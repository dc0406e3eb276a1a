import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { posts } from '../words/posts.ts';
import { dangling } from './dangling.ts';

const WORDS = Object.keys(posts).map((post) => post.split(' ').at(-1) ?? post);
/** "Secretary General" and "secretary-general". */
const WRITTEN = Object.keys(posts).map((post) =>
  post.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`).replace(' ', '[ -]'),
);
/** "The director", where no words behind tell which, nor the name. */
const HOLDER = new RegExp(
  String.raw`\b[Tt]he (${WRITTEN.join('|')})\b(?!['’-]|,? (?:of|for|in|at|who|whose|that|which|general)\b|,? \p{Lu}|,? (?:a|an|the)\s)`,
  'gu',
);

/** "The director said" where nobody has been told of who holds such a post, "the chairman" where no body either. */
export function postUnmet(story: Story): Found[] {
  const found = story.sentencesWith(WORDS).flatMap((sentence) => unmetIn(story, sentence));
  return found.length > 0 && story.isOwnVoice ? [] : found;
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, HOLDER).flatMap((match) => {
    const start = sentence.start + match.index;
    const post = match[1]?.toLowerCase().replace('-', ' ') ?? '';
    if (ANY_BODY_HAS.has(post) && namesBodyBefore(story, start)) return [];
    if (story.isQuoted(start) || story.firstOf(`\\b(?:${(posts[post] ?? [post]).join('|')})`) < start) return [];
    return [dangling(story, start, start + match[0].length, `no ${post} has been told of before it`)];
  });
}

/** Posts that any company or club has, so that its name is enough. */
const ANY_BODY_HAS = new Set(['chairman', 'chairwoman', 'treasurer']);

function namesBodyBefore({ reading }: Story, start: number): boolean {
  return reading.actors.some(
    ({ type, mentions }) => type === 'organisation' && mentions.some(([from]) => from < start),
  );
}
