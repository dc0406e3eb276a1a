import { type Found, type Rule, words } from '../rule.ts';
import type { BodySentence, Story } from '../story.ts';

const PRONOUN =
  /(?<![\p{L}\p{N}'’.-])(?:I(?:['’](?:m|ve|ll|d))?|[Ww]e(?:['’](?:re|ve|ll|d))?|[Mm]e|[Mm]y|mine|[Oo]ur|ours|us|myself|ourselves)(?![\p{L}\p{N}-])/gu;
/** The paper speaks of itself. */
const HOUSE =
  /\b(?:told|tells|asked|contacted) (?:us|me)\b|\b(?:said|spoke|talked|speaking|statement|sent|given|provided|confirmed|explained|wrote) (?:to|with) (?:us|me)\b|\b(?:seen|obtained|reviewed) by (?:us|me)\b|\b(?:our|my) (?:reporters?|correspondents?|newsroom|readers|paper|newspaper|colleagues?|website|sister)\b|\bwe (?:have )?(?:asked|contacted|approached|report(?:ed)?|reached out)\b/i;

export const firstPerson: Rule = {
  name: 'first-person',
  severity: 'warning',
  catches:
    'A sentence in the first person that stands in the reporter’s voice: somebody’s words without marks and without a speaker.',
  check(story) {
    const found = story.sentences.flatMap((sentence) => personIn(story, sentence));
    return story.isOwnVoice ? notChecked(story, found) : found.map(({ at, sentence }) => finding(story, sentence, at));
  },
};

interface Person {
  sentence: BodySentence;
  at: readonly [start: number, end: number];
}

/** The first pronoun of a sentence that nobody is reported to have said. */
function personIn(story: Story, sentence: BodySentence): Person[] {
  if (sentence.quoted > 0.5 || HOUSE.test(sentence.text)) return [];
  for (const match of sentence.text.matchAll(PRONOUN)) {
    const start = sentence.start + match.index;
    if (story.isSpoken(start) || isNumeral(sentence.text, match) || isPartOfName(sentence.text, match)) continue;
    return [{ sentence, at: [start, start + match[0].length] }];
  }
  return [];
}

/** "World War I", "Type I" */
function isNumeral(text: string, { 0: word, index }: RegExpMatchArray): boolean {
  if (word !== 'I' || index === undefined) return false;
  // "I." alone numbers a chapter; "letters A through I", "Survey I" name a thing.
  if (/^[^\p{L}]*I[^\p{L}]*$/u.test(text) || /\b[A-Z] (?:to|through|and|or) $/.test(text.slice(0, index))) return true;
  return (
    /(?:\p{Lu}[\p{L}.]*|type|phase|part|class|stage|level) $/u.test(text.slice(0, index)) &&
    !/^I (?:am|was|have|had|did|do|saw|think|thought|said|want|wanted|know|knew|live|lived|will|would|could|can|cannot|never|just|also|went|got|feel|felt|believe)\b/u.test(
      text.slice(index),
    )
  );
}

/** "My Fair Lady", "Me Too", "Our Harbour Party": a capital that no sentence begins with, or more capitals behind. */
function isPartOfName(text: string, { 0: word, index }: RegExpMatchArray): boolean {
  if (index !== undefined && /^(?:My|Our|We) (?!I\b)\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(index, index + 60)))
    return true;
  return (
    index !== undefined &&
    index > 0 &&
    /^(?:We|Me|My|Our)$/.test(word) &&
    !/[.!?:;–—-]["”’)]?\s+$/.test(text.slice(0, index))
  );
}

function finding({ text }: Story, { start, end }: BodySentence, at: readonly [number, number]): Found {
  return {
    start,
    end,
    message: `${words(text, at[0], at[1])} speaks in the reporter’s voice, but no reporter tells this story: ${words(text, start, end)}.`,
    remedy: 'Put the words in quotation marks and say who said them.',
  };
}

function notChecked({ text }: Story, found: readonly Person[]): Found[] {
  const first = found[0]?.sentence;
  if (!first) return [];
  return [
    {
      start: first.start,
      end: first.end,
      severity: 'note',
      message: `Not checked: the text is written in the first person (${words(text, first.start, first.end)}${found.length > 1 ? ` and ${found.length - 1} sentences more` : ''}).`,
      remedy: 'Nothing to do for a column, a letter or an interview.',
    },
  ];
}
