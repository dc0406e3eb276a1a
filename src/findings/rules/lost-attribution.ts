import type { BodySentence } from '../body-sentences.ts';
import { type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

/** Openings by which a speaker judges, never a reporter. */
const JUDGING =
  /^(?:["“]?\s*)(?:unfortunately|fortunately|frankly|honestly|sadly|thankfully|luckily|believe me|let me|let us|let['’]s|look,|listen,|personally|to be honest|make no mistake|in (?:my|our) (?:opinion|view))\b/i;
const URGING =
  /\b(?:it(?:['’]s| is) (?:high |about )?time (?:that (?:they|we|you|he|she)\b|for (?:them|us|you|him|her) to\b|they|we|you|he|she|to\b)|shame on|how dare|mark my words|god bless|thank you|i think)\b/i;
const VOICED_WORDS = [
  'unfortunately',
  'fortunately',
  'frankly',
  'honestly',
  'sadly',
  'thankfully',
  'luckily',
  'believe',
  'let',
  'look',
  'listen',
  'personally',
  'honest',
  'mistake',
  'opinion',
  'view',
  'time',
  'shame',
  'dare',
  'mark',
  'god',
  'thank',
  'think',
  '!',
];
/** A text with more such sentences than this is a comment or a column. */
const OWN_VOICE = 3;

export const lostAttribution: Rule = {
  name: 'lost-attribution',
  severity: 'warning',
  catches:
    'A sentence in a speaker’s voice that stands in the reporter’s: a judgement, an appeal, a cry, with nobody who said it.',
  check(story) {
    const found = story.sentencesWith(VOICED_WORDS).filter((sentence) => isVoiced(story, sentence));
    if (found.length === 0 || found.length > OWN_VOICE || story.isOwnVoice) return [];
    return found.map(({ start, end }) => ({
      start,
      end,
      message: `${words(story.text, start, end)} is somebody’s judgement, but nobody is said to have made it.`,
      remedy: 'Say whose words these are, or cut them.',
    }));
  },
};

function isVoiced(story: Story, sentence: BodySentence): boolean {
  const { text } = sentence;
  const isVoice =
    JUDGING.test(text) ||
    URGING.test(text) ||
    (/[\p{Ll}\p{N}]!\s*$/u.test(text) && text.split(' ').length > 3 && !/\p{Lu}\p{L}*!\s*$/u.test(text));
  if (!isVoice || story.isSpoken(sentence.start) || sentence.quoted > 0.1) return false;
  return sentence.stated <= 0.2 || (JUDGING.test(text) && isWilled(story, sentence));
}

/** "Sadly, some decided to stay": what somebody wills is no saying that the judgement could be of. */
function isWilled({ reading }: Story, { start, end }: BodySentence): boolean {
  const within = reading.statements.filter(({ content }) => content.some(([from]) => from >= start && from < end));
  return within.length > 0 && within.every(({ cue }) => cue?.kind === 'stance');
}
