import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

const REPORTING = ['i', 'my'];
const PRONOUN =
  /(?<![\p{L}\p{N}'’.-])(?:I(?:['’](?:m|ve|ll|d))?|[Ww]e(?:['’](?:re|ve|ll|d))?|[Mm]e|[Mm]y|mine|[Oo]ur|ours|us|myself|ourselves)(?![\p{L}\p{N}-]|\.\p{L})/gu;
const PRONOUNS = ['i', 'we', 'me', 'my', 'mine', 'our', 'ours', 'us', 'myself', 'ourselves'];
/** The paper speaks of itself. */
const HOUSE =
  /\b(?:he|she|who) (?:shows?|showed|takes?|took|leads?|led|invites?|invited) us\b|\b(?:said|spoke|talked|speaking|statement|sent|given|provided|confirmed|explained|wrote) (?:to|with) (?:us|me)\b|\b(?:seen|obtained|reviewed) by (?:us|me)\b|\b(?:our|my) (?:reporters?|correspondents?|newsroom|readers|paper|newspaper|colleagues?|website|sister|experts?|panel|rankings?|editors?|editorial|photographers?|live blog|poll|series|podcast|guide|coverage)\b|\bour (?:report|story) (?:of|on|about)\b|\b(?:return|answer|reply to|respond to)(?:ed)? our (?:calls?|e-?mails?|letters?|messages?|questions?|requests?)\b|\bwe (?:are|were) (?:happy|glad|pleased|sorry) to (?:set|correct|make clear|clarify|point out)|\bwe (?:apologi[sz]e|regret the error)|\bwe(?:['’]ve)? (?:have )?(?:asked?|contacted|approached|report(?:ed)?|reached out|collected|compiled|examined?|rounded up|break down|fact-checked|explain)\b/i;
/** "A porter told us": of the paper, where the sentence has no other first person ("he told me that I should go"). */
const TOLD_HOUSE = /(?<!\bwho |\bnobody has |\bno one has )\b(?:told|tells|asked|contacted) (?:us|me)\b/i;
/** The reporter tells of her work in the first person: then the story has an I of its own. */
const REPORTER =
  /\bI(?:['’]ve| have| had)? (?:recently |also |just |have )?(?:interviewed|spoken (?:with|to)|reported (?:on|from)|asked (?:him|her|them|one|another|\p{Lu})|visited \p{Lu}|wrote (?:about|in)|called (?:him|her|\p{Lu}))|\bmy (?:editors?|reporting|normal reporting|story|column|previous (?:story|column))\b/u;

export const firstPerson: Rule = {
  name: 'first-person',
  severity: 'warning',
  catches:
    'A sentence in the first person that stands in the reporter’s voice: somebody’s words without marks and without a speaker.',
  check(story) {
    const found = story.sentencesWith(PRONOUNS).flatMap((sentence) => personIn(story, sentence));
    if (found.length === 0) return [];
    if (story.isOwnVoice) return notChecked(story, found);
    const strange = hasReporter(story) ? found.filter(({ sentence }) => STANCE.test(sentence.text)) : found;
    return strange.map(({ at, sentence }) => finding(story, sentence, at));
  },
};

/** A sentence that nobody is reported to have said tells of the reporter's work. */
function hasReporter({ sentencesWith, isSpoken }: Story): boolean {
  return sentencesWith(REPORTING).some((sentence) => {
    const at = sentence.text.search(REPORTER);
    return at >= 0 && sentence.quoted < 0.5 && !isSpoken(sentence.start + at);
  });
}

/** What a reporter who tells of her work does not say of herself: what she wants, feels and holds now. */
const STANCE =
  /(?<![\p{L}\p{N}'’.-])(?:I|we)(?:['’](?:m|re)| (?:am|are|do|don['’]t|think|believe|hate|want|hope|know|feel|need|love|wish|trust|guess|expect|promise|swear|will|can|cannot|must)\b)/iu;

interface Person {
  sentence: BodySentence;
  at: readonly [start: number, end: number];
}

/** The first pronoun of a sentence that nobody is reported to have said. */
function personIn(story: Story, sentence: BodySentence): Person[] {
  for (const match of matchesIn(sentence.text, PRONOUN)) {
    const start = sentence.start + match.index;
    if (isSomebodys(story, start) || isNumeral(sentence.text, match) || isPartOfName(sentence.text, match)) continue;
    if (sentence.quoted > 0.5 || isOfHouse(sentence.text)) return [];
    return [{ sentence, at: [start, start + match[0].length] }];
  }
  return [];
}

function isOfHouse(text: string): boolean {
  return HOUSE.test(text) || (TOLD_HOUSE.test(text) && matchesIn(text, PRONOUN).length === 1);
}

/**
 * Inside marks, or in what somebody is reported to have said word for word. Where a reporter tells what was said she turns
 * "my" into "his": "Vane said my boat was full" is no report of Vane's boat. Behind a colon ("Vane: I will stay") it is he.
 */
function isSomebodys(story: Story, at: number): boolean {
  if (story.isQuoted(at)) return true;
  const statement = story.statementAt(at);
  if (statement === null) return false;
  const [speaker] = statement.speaker.spans;
  // "I typed what I was told": the I that speaks is nobody's either.
  if (speaker && /^(?:I|we)$/i.test(story.text.slice(...speaker))) return false;
  const isShifted = statement.manner === 'indirect' && statement.cue?.kind === 'speech';
  return !isShifted || story.text.slice(0, statement.content[0]?.[0]).trimEnd().endsWith(':');
}

/** "World War I", "Type I" */
function isNumeral(text: string, { 0: word, index }: RegExpMatchArray): boolean {
  if (word !== 'I' || index === undefined) return false;
  // "I." alone numbers a chapter; "letters A through I", "Survey I" name a thing.
  // "I. Charles Holm": an initial.
  if (/^I\. \p{Lu}\p{Ll}/u.test(text.slice(index))) return true;
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
