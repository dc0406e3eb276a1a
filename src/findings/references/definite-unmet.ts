import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { pointedAt, type ToldBefore } from '../words/told-before.ts';
import { dangling } from './dangling.ts';

const BY_NOUN = new Map(pointedAt.flatMap((told) => told.nouns.map((noun) => [noun, told] as const)));
const NOUNS = [...BY_NOUN.keys()];
const WORDS = NOUNS.map((noun) => noun.split(/[^a-z]/).at(-1) ?? noun);

/** "The judge", "these tests", "the other suspect". */
const DEFINITE = new RegExp(
  String.raw`\b((?:the|that|these|those|this)(\s+(?:same|other|second|third))?\s+(${NOUNS.join('|').replaceAll('-', '[ -]')}))(?=['’]s\s|[\s,.;])`,
  'gi',
);

/** What follows a noun that is the whole subject: its verb, a clause set off, the end. "The judge of", "the fire brigade" are others. */
const WHOLE =
  /^(?:['’]s\s+\p{Ll}|[.;]|,\s+(?!(?:a|an|the|\p{Lu}))|\s+(?:(?:also|now|later|then|still|already|\p{Ll}+ly)\s+)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|\p{Ll}{2,}ed|says|wants?|plans|expects?|hopes?|faces?|needs?|gives?|takes?|makes?|began|became|bought|brought|broke|built|came|caught|chose|cost|drew|drove|fell|felt|fought|found|flew|gave|got|went|grew|heard|held|hid|hit|kept|knew|laid|left|lent|lost|made|meant|met|paid|put|quit|ran|read|rose|said|sank|sat|saw|sent|set|shot|shut|sold|spent|spoke|stood|stole|struck|swore|taught|told|thought|threw|took|understood|woke|won|wore|wrote)(?![\p{L}-]))/u;

/** "The judge refused" where no judge, no court and no trial has been told of. */
export function definiteUnmet(story: Story): Found[] {
  const found = story.sentencesWith(WORDS).flatMap((sentence) => unmetIn(story, sentence));
  return found.length > 0 && story.isOwnVoice ? [] : found;
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, DEFINITE).flatMap((match) => {
    const [phrase, , another, noun = ''] = match;
    const start = sentence.start + match.index;
    const end = start + phrase.length;
    if (story.isQuoted(start) || !WHOLE.test(story.text.slice(end, sentence.end))) return [];
    // The headline may have told of it, where it is not known.
    if (sentence.at === 0 && !another && story.title === null) return [];
    const told = BY_NOUN.get(noun.toLowerCase().replace(' ', '-'));
    if (!told || isTold(story, told, start)) return [];
    return [dangling(story, start, end, `no ${noun} has been told of before it`)];
  });
}

function isTold(story: Story, { nouns, told, isNamed }: ToldBefore, start: number): boolean {
  const own = nouns.map((noun) => noun.replace(/[sy]$/, ''));
  if (story.firstOf(`\\b(?:${[...own, ...told].join('|')})`) < start) return true;
  return isNamed && namesBodyBefore(story, start);
}

/** A body is named whose name does not tell of what kind it is. */
function namesBodyBefore({ reading }: Story, start: number): boolean {
  return reading.actors.some(
    ({ type, name, mentions }) =>
      type === 'organisation' && !OF_A_KIND.test(name) && mentions.some(([from]) => from < start),
  );
}
/** "Health Board", "Ministry of Works": no firm. */
const OF_A_KIND =
  /\b(?:Academy|Assembly|Board|Church|College|Congress|Council|Court|Government|Hospital|House|Infirmary|League|Parliament|Party|Police|School|Senate|Union|Treasury)\b/;
