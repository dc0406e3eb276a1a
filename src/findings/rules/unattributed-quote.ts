import { type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';
import { wordCount } from '../word-count.ts';

/** Fewer words than this are a scare quote or a title, no quotation that needs a speaker; in a paragraph of its own fewer will do. */
const SHORTEST = 4;
const SHORTEST_ALONE = 3;

export const unattributedQuote: Rule = {
  name: 'unattributed-quote',
  severity: 'warning',
  catches: 'A quotation of a whole sentence with no speaker before it, in it or after it.',
  check(story) {
    const inBody = story.sentences.values();
    let sentence = inBody.next();
    const found = story.quotations.flatMap(({ start, end, closed }, at) => {
      while (!sentence.done && sentence.value.end <= start) sentence = inBody.next();
      if (sentence.done || sentence.value.start >= end) return [];
      const lead = story.text.slice(sentence.value.start, start);
      if (!startsAnew(lead.slice(0, LONGEST_LEAD)) || !isWholeSentence(story, start, end)) return [];
      const line = story.lines[sentence.value.line];
      if (!line || hasSpeaker(story, at, sentence.value.line)) return [];
      if (OWN_WORDS.test(story.text.slice(end, line.end))) return [];
      if (closed && (isLedIn(story, sentence.value.line, start) || isExchange(story, sentence.value.line))) return [];
      if (closed ? isAnswer(story, line.start, start) : SPEAKER_INSIDE.test(story.text.slice(start, end))) return [];
      return [
        {
          start,
          end,
          message: `Nobody is named as the speaker of ${words(story.text, start + 1, closed ? end - 1 : end)}.`,
          remedy: 'Say who said it, in this sentence or the one before.',
        },
      ];
    });
    return found.length > 0 && story.isOwnVoice ? [] : found;
  },
};

/** A mark that never closes, and who speaks behind the words: "“I saw it, Vane declared." */
const SPEAKER_INSIDE =
  /,\s+(?:(?:\p{L}[\p{L}.’'-]*[\s,]+){1,14}(?:said|says|told|\p{Ll}{3,}(?:ed|s))|(?:said|says|told|\p{Ll}{3,}ed)\s+\p{L}[\p{L}.’'-]*(?:\s+\p{L}[\p{L}.’'-]*){0,5})(?:,[^,]*)?\s*[.!?]?\s*$|,\s+(?:\p{L}[\p{L}.’'-]*\s+){1,10}(?:told|informed)\s+(?:the\s+)?\p{L}+(?:\s+\p{L}+){0,4}[.!?](?:\s|$)/u;
/** "“…,” was his own version": the words behind it say whose it is. */
const OWN_WORDS =
  /^,?\s+(?:is|was|were|are|came|ran|went)\s+(?:\p{L}+['’]s|his|her|their|its|the)\s+(?:\p{L}+\s+){0,2}(?:account|advice|answer|assessment|comment|explanation|message|motto|opinion|reaction|reply|response|summary|verdict|version|view|words)\b/u;

/** "Vane said that he would. When? “In May.”": an answer to a question of the paragraph in which somebody speaks. */
function isAnswer({ text, isQuoted, statementAt }: Story, from: number, start: number): boolean {
  const before = text.slice(from, start).trimEnd();
  if (!before.endsWith('?') || isQuoted(from + before.length - 1)) return false;
  const asked = Math.max(...['. ', '! ', '.” ', '." '].map((stop) => before.lastIndexOf(stop)));
  return asked > 0 && statementAt(from + asked - 1)?.speaker.type === 'person';
}

/** So many marks and blanks before a quotation are looked through for a word. */
const LONGEST_LEAD = 99;
/** The quotation begins its sentence, or follows a bare word ("Indeed, “…”"): words before it lead it in, and say what it is. */
function startsAnew(lead: string): boolean {
  return /^[\s"“”'‘’([]*$/.test(lead);
}

/** Opens with a capital and ends like a sentence: then somebody is quoted, and no word is set in marks. */
function isWholeSentence({ text, lines }: Story, start: number, end: number): boolean {
  const inside = text.slice(start, end).replace(/^["“”'‘„«\s]+|["“”'’»\s]+$/g, '');
  if (!/^[\p{Lu}\p{N}]/u.test(inside) || !/[.!?,…]$/.test(inside) || /^\p{Lu}[\p{Lu} .]{2,30}:/u.test(inside))
    return false;
  const count = wordCount(inside, SHORTEST);
  if (count >= SHORTEST) return true;
  return count >= SHORTEST_ALONE && lines.some((line) => line.start === start && line.end === end);
}

/**
 * Paragraphs that are a quotation each, a question among them, behind one in which a person speaks: what was said by turns,
 * as a court report tells it.
 */
function isExchange({ lines, text, statementAt }: Story, at: number): boolean {
  const isTurn = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && /^["“][^"“”]+["”]$/.test(text.slice(line.start, line.end));
  };
  if (!isTurn(at)) return false;
  let first = at;
  while (first > 0 && at - first < LONGEST_EXCHANGE && isTurn(first - 1)) first--;
  let end = at + 1;
  while (end - first < LONGEST_EXCHANGE && isTurn(end)) end++;
  const before = lines[first - 1];
  if (end - first < 2 || before?.kind !== 'body') return false;
  const turns = lines.slice(first, end);
  if (!turns.some((turn) => text.slice(turn.start, turn.end).includes('?'))) return false;
  return NAMED_TURN.test(text.slice(before.start, before.end)) || statementAt(before.start) !== null;
}
const LONGEST_EXCHANGE = 12;
/** Somebody asks, tells or answers in the paragraph before. */
const NAMED_TURN = /\b(?:asked|answered|questioned|replied|told|denied|pressed|put it to|said)\b/;

/** "The post reads:", "as follows:" at the end of the paragraph before. */
function isLedIn({ lines, text }: Story, at: number, start: number): boolean {
  const before = lines[at]?.start === start ? lines[at - 1] : undefined;
  return before !== undefined && /[:—–]\s*$/.test(text.slice(before.start, before.end));
}

function hasSpeaker(story: Story, at: number, line: number): boolean {
  const quotation = story.quotations[at];
  const statement = quotation && story.statementAt(quotation.start + 1);
  // A quotation that runs over several paragraphs has the speaker of its first.
  if (story.quotations[at - 1]?.continues) return true;
  if (!quotation || !statement || (statement.cue === null && statement.speaker.type === 'none')) return false;
  if (!statement.floating) return true;
  return !isFarFetched(
    story,
    statement.speaker.spans[0],
    quotation.start,
    line,
    statement.speaker.type === 'anonymous',
  );
}

/** A speaker set by custom alone who stands behind furniture or a heading, or who is a crowd ("opponents said") that speaks with one mouth. */
function isFarFetched(
  { lines, text }: Story,
  span: readonly [number, number] | undefined,
  start: number,
  at: number,
  isNameless: boolean,
): boolean {
  if (lines[at]?.start !== start || !span) return false;
  const before = lines[at - 1];
  if (before?.kind !== 'body') return true;
  return isNameless && /(?:[^s]s|people|others|many|some)$/i.test(text.slice(span[0], span[1]));
}
