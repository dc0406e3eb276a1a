import { sentenceOpeners } from '../words/sentence-openers.ts';
import { Unit } from './characters.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { wordSet } from './vocabulary.ts';

const WEEKDAYS = wordSet(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const OPENERS = wordSet(sentenceOpeners);
/** No sign of a letter: "Yes, I did", names of newspapers behind a comma, and words that are names too. */
const UNSURE = wordSet(['i', 'the', 'will', 'may', 'an', 'so', 'do', 'no']);
const HALVES = wordSet(['am', 'pm']);
/** "Thursday, May 7, 2015": weekday, comma, month, day, comma, year. */
const LENGTH = 6;

/** True where a line turns from headline to date of publication ("Dam bursts Thursday, May 7, 2015"), or from date to text. */
export function isDateline(tokens: Tokens, first: number, at: number, lineEnd: number): boolean {
  if (at - first === LENGTH) return isFullDate(tokens, first);
  if (HALVES.has(tokens.word[at - 1]!)) return isMailStamp(tokens, at - 1);
  return at + LENGTH === lineEnd && isFullDate(tokens, at);
}

function isFullDate({ text, kind, start, end, word }: Tokens, at: number): boolean {
  if (!WEEKDAYS.has(word[at]!)) return false;
  const comma = (token: number): boolean => text.charCodeAt(start[token]!) === Unit.comma;
  return (
    comma(at + 1) &&
    kind[at + 2] === Kind.word &&
    kind[at + 3] === Kind.number &&
    comma(at + 4) &&
    kind[at + 5] === Kind.number &&
    end[at + 5]! - start[at + 5]! === 4
  );
}

/** "07/06/2000 02:57 PM" as mail programs write it at the head of a message. */
function isMailStamp({ text, kind, shape, start }: Tokens, half: number): boolean {
  return (
    half > 2 &&
    shape[half] === Shape.capitals &&
    kind[half - 1] === Kind.number &&
    kind[half - 2] === Kind.number &&
    text.charCodeAt(start[half - 2]! - 1) === Unit.slash
  );
}

/** "Dana, There is no news" and "Dear all, My bus is late": the letter begins behind a greeting that opens a sentence. */
export function followsGreeting({ text, kind, shape, start, word }: Tokens, first: number, at: number): boolean {
  if (at - first < 2 || at - first > 4 || text.charCodeAt(start[at - 1]!) !== Unit.comma || !OPENERS.has(word[at]!))
    return false;
  for (let name = first; name < at - 1; name++)
    if (kind[name] !== Kind.word || shape[name] === Shape.lower || OPENERS.has(word[name]!)) return false;
  return !UNSURE.has(word[at]!);
}
