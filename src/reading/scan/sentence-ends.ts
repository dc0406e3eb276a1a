import { abbreviationsBeforeNames } from '../words/abbreviations-before-names.ts';
import { abbreviationsBeforeNumbers } from '../words/abbreviations-before-numbers.ts';
import { lowerCaseAbbreviations } from '../words/lower-case-abbreviations.ts';
import { sentenceOpeners } from '../words/sentence-openers.ts';
import { isCapitalAt, Unit } from './characters.ts';
import { endsItemNumber } from './list-items.ts';
import { SPEECH } from './small-words.ts';
import { bracketEnd } from './stops.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { intern, wordSet } from './vocabulary.ts';

/** A stop with its surroundings, in tokens. */
export interface StopPlace {
  /** First token of the sentence. */
  first: number;
  /** First mark of the run of stops. */
  run: number;
  /** Last mark of the run of stops. */
  at: number;
  /** Behind the run. */
  stop: number;
  /** Behind the quotation marks and brackets that close after it. */
  closed: number;
  /** Behind footnotes: the token that would open the next sentence. */
  next: number;
  lineEnd: number;
}

const BEFORE_NAMES = wordSet(abbreviationsBeforeNames);
const BEFORE_NUMBERS = wordSet(abbreviationsBeforeNumbers);
const SHORTENED = wordSet(lowerCaseAbbreviations);
const OPENERS = wordSet(sentenceOpeners);
const STREET = intern('st');
const HALF_DAYS = wordSet(['a.m', 'p.m']);
const LISTED_REST = wordSet(['etc']);

/** Whether the sentence ends at this stop. */
export function endsSentence(tokens: Tokens, place: StopPlace): boolean {
  const { text, kind, start, end } = tokens;
  const { run, at, stop, closed, next, lineEnd } = place;
  const mark = text.charCodeAt(end[at]! - 1);
  const asks = mark === Unit.question || mark === Unit.exclamation;
  if (start[next] === end[next - 1]) return endsWithoutSpace(tokens, place, asks);
  if (goesOn(tokens, next, lineEnd)) return false;
  const lower = isLower(tokens, next);
  if (closed > stop) {
    if (lower) return false;
    const bracketed = kind[closed - 1] === Kind.punctuation && kind[next] === Kind.word;
    if (bracketed) return kind[at] === Kind.punctuation || OPENERS.has(tokens.word[next]!);
    const quoted = kind[closed - 1] === Kind.quote;
    if (quoted && asks && saysNext(tokens, next, lineEnd)) return false;
    if (quoted && isCitation(tokens, next, lineEnd)) return false;
  }
  if (isEllipsis(tokens, stop)) return !lower && endsAtEllipsis(tokens, place);
  if (asks && lower && saysNext(tokens, next + 1, lineEnd)) return false;
  if (asks) return !lower || stop - run > 1 || mark === Unit.question || tokens.shape[run - 1] === Shape.lower;
  return kind[at] === Kind.word ? endsAtAbbreviation(tokens, place) : endsAtFullStop(tokens, place, lower);
}

/** "the end.The next", "1,000.That", "why?because", `?""Well`: no space behind the stop. */
function endsWithoutSpace(tokens: Tokens, { run, at, stop, next }: StopPlace, asks: boolean): boolean {
  const { kind, shape, start, end } = tokens;
  if (kind[next] === Kind.quote) return next > stop || isCapitalAt(tokens.text, end[next]!);
  if (kind[next] !== Kind.word || run === 0) return false;
  if (start[at]! > end[at - 1]!) return false; // a mark that belongs to the next word: !Kung
  const capitalised = shape[next] === Shape.capitalised || shape[next] === Shape.initial;
  if (next > stop) return capitalised && kind[next - 1] !== Kind.quote;
  const word = kind[run - 1] === Kind.word;
  if (asks) return word && (capitalised || tokens.text.charCodeAt(start[at]!) === Unit.question);
  if (!capitalised || end[next]! - start[next]! < 2) return false;
  if (!word) return kind[run - 1] === Kind.number;
  if (OPENERS.has(tokens.word[next]!) || BEFORE_NAMES.has(tokens.word[next]!)) return true;
  return shape[run - 1] === Shape.lower && end[run - 1]! - start[run - 1]! > 1;
}

/** Marks behind which no sentence begins: a comma, a colon, a dash before a small letter ... */
function goesOn(tokens: Tokens, next: number, lineEnd: number): boolean {
  const { text, kind, start } = tokens;
  if (kind[next] !== Kind.punctuation) return false;
  const code = text.charCodeAt(start[next]!);
  if (
    code === Unit.comma ||
    code === Unit.semicolon ||
    code === Unit.colon ||
    code === Unit.roundClose ||
    code === Unit.squareClose
  )
    return true;
  if (code !== Unit.hyphen && code !== Unit.enDash && code !== Unit.emDash) return false;
  let at = next;
  while (at < lineEnd && kind[at] === Kind.punctuation) at++;
  return at >= lineEnd || isLower(tokens, at);
}

/** True where the run of stops ends in two dots or more, or in the sign of three. */
function isEllipsis({ text, end }: Tokens, stop: number): boolean {
  const last = end[stop - 1]! - 1;
  if (text.charCodeAt(last) === Unit.ellipsis) return true;
  return (
    text.charCodeAt(last) === Unit.stop &&
    (text.charCodeAt(last - 1) === Unit.stop ||
      (text.charCodeAt(last - 1) === Unit.space && text.charCodeAt(last - 2) === Unit.stop))
  );
}

/** Three dots end a sentence where they touch its last word; dots apart (. . .) as four, or before a word that opens one. */
function endsAtEllipsis({ text, start, end, word }: Tokens, { first, run, stop, next }: StopPlace): boolean {
  if (run === first) return false;
  if (start[run] === end[run - 1]) return true;
  const opensSentence = OPENERS.has(word[next]!) && end[next]! - start[next]! > 1;
  return stop - run > 1 && text.charCodeAt(start[run]!) === Unit.stop && opensSentence && start[run + 1]! > end[run]!;
}

function endsAtAbbreviation(tokens: Tokens, { first, at, next, lineEnd }: StopPlace): boolean {
  const { kind, shape, word } = tokens;
  const beforeName = BEFORE_NAMES.has(word[at]!) && !isStreet(tokens, at);
  if (at === first || beforeName || endsItemNumber(tokens, first, at)) return false;
  const opener = kind[next] === Kind.quote || isOpeningBracket(tokens, next) ? next + 1 : next;
  if (opener >= lineEnd || kind[opener] !== Kind.word || isLower(tokens, opener)) return false;
  const opens = shape[opener] === Shape.capitalised || isI(tokens, opener);
  if (opens && OPENERS.has(word[opener]!)) return true;
  if (shape[at] === Shape.initial) return false;
  if (opener > next && shape[opener] === Shape.capitalised) return true;
  if (HALF_DAYS.has(word[at]!))
    return shape[opener] === Shape.capitalised && at - first > 3 && !isDayName(tokens, opener);
  return LISTED_REST.has(word[at]!) && opens;
}

/** "Main St.", not "St. Anne". */
function isStreet({ kind, shape, word }: Tokens, at: number): boolean {
  return word[at] === STREET && at > 0 && kind[at - 1] === Kind.word && shape[at - 1] === Shape.capitalised;
}

function endsAtFullStop(tokens: Tokens, { first, at, next, lineEnd }: StopPlace, lower: boolean): boolean {
  const { text, kind, shape, start, end, word } = tokens;
  if (endsItemNumber(tokens, first, at)) return false;
  const before = at - 1;
  if (before < first) return false;
  const touches = end[before] === start[at];
  const titled = shape[before] !== Shape.lower || end[before]! - start[before]! === 1; // Ft. Marn, not six ft.
  if (touches && titled && BEFORE_NAMES.has(word[before]!) && !lower) return false;
  if (lower) return isOrdinary(tokens, before) || isLoneLetter(tokens, next);
  if (kind[next] === Kind.number) {
    if (BEFORE_NUMBERS.has(word[before]!) && touches) return false;
    if (text.charCodeAt(start[before]!) === Unit.degree) return false;
    return true;
  }
  if (isI(tokens, before) && before > first && shape[before - 1] === Shape.capitalised)
    return !(kind[next] === Kind.word && shape[next] === Shape.capitalised && !OPENERS.has(word[next]!));
  return next < lineEnd;
}

/** "i think" and "a. the next item" open a sentence in small letters. */
function isLoneLetter({ text, start, end }: Tokens, at: number): boolean {
  if (end[at]! - start[at]! !== 1) return false;
  const after = text.charCodeAt(end[at]!);
  return text.charCodeAt(start[at]!) === 105 || after === Unit.stop || after === Unit.roundClose;
}

/** A number, or a lower-case word of two letters or more which is no abbreviation: then a stop ends the sentence even before a small letter. */
function isOrdinary({ kind, shape, start, end, word }: Tokens, at: number): boolean {
  if (kind[at] === Kind.number) return true;
  return (
    kind[at] === Kind.word &&
    shape[at] === Shape.lower &&
    end[at]! - start[at]! > 1 &&
    !BEFORE_NUMBERS.has(word[at]!) &&
    !SHORTENED.has(word[at]!)
  );
}

/** True where "Dana Reyes said" or "said Reyes" follows. */
function saysNext(tokens: Tokens, next: number, lineEnd: number): boolean {
  const { kind, shape, word } = tokens;
  for (let at = next; at < Math.min(next + 6, lineEnd); at++) {
    if (kind[at] !== Kind.word) return false;
    if (SPEECH.has(word[at]!)) return at === next || !OPENERS.has(word[next]!) || isI(tokens, next);
    if (at > next + 1 && shape[at] === Shape.lower) return false;
  }
  return false;
}

/** `"..." (Marn 55).`: a source in brackets with the sentence's own stop behind it. */
function isCitation(tokens: Tokens, next: number, lineEnd: number): boolean {
  if (tokens.text.charCodeAt(tokens.start[next]!) !== Unit.roundOpen) return false;
  const close = bracketEnd(tokens, next, lineEnd, Unit.roundClose);
  return close > 0 && close + 1 < lineEnd && tokens.text.charCodeAt(tokens.start[close + 1]!) === Unit.stop;
}

/** A word in small letters; iPhone and eBay may open a sentence. */
function isLower({ text, kind, shape, start }: Tokens, at: number): boolean {
  if (kind[at] !== Kind.word) return false;
  const code = text.charCodeAt(start[at]!);
  const first = (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
  return first && shape[at] !== Shape.mixed;
}

const isI = ({ text, start, end }: Tokens, at: number): boolean =>
  end[at]! - start[at]! === 1 && text.charCodeAt(start[at]!) === 73;

const isOpeningBracket = ({ text, start }: Tokens, at: number): boolean => {
  const code = text.charCodeAt(start[at]!);
  return code === Unit.roundOpen || code === Unit.squareOpen;
};

const DAY_NAMES = wordSet([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'eastern',
  'pacific',
  'central',
]);
const isDayName = ({ word }: Tokens, at: number): boolean => DAY_NAMES.has(word[at]!);
