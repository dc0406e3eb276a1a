import { type Finding, quotationsOf, type Reading } from '#reading';
import { speakerBefore } from './speaker-before.ts';

/** What is to stand in place of some words of a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** How words are given to whoever spoke before them. */
export interface Attribution {
  /** As it is written: `Okerby`. */
  name: string;
  /** In order, none over another. */
  edits: Edit[];
}

/**
 * Gives words that a finding says lack a speaker to the one who spoke before them: in quotation marks with "Okerby said"
 * behind, or with that alone, as the rule needs it.
 * @returns null where the finding is about something else, or where it is open who spoke or how to write it.
 */
export function attributionOf(reading: Reading, finding: Finding): Attribution | null {
  const { start, end } = finding;
  const ending = endingOf(reading, finding);
  const name = ending && !hasSpeaker(reading, start, end) ? speakerBefore(reading, start, end) : null;
  if (ending === null || name === null) return null;
  const { marks, length, kept } = ending;
  const opening = marks && [{ start, end: start, text: marks[0] }];
  const closing = { start: end - length, end, text: `${kept}${marks?.[1] ?? ''} ${name} said.` };
  return { name, edits: [...(opening ?? []), closing] };
}

interface Ending {
  /** The marks to be set around the words; null where none are, or where they stand. */
  marks: readonly [string, string] | null;
  /** How many units at the end of the words are written anew, and what of them is kept. */
  length: number;
  kept: string;
}

/** How the words of a finding end once "Okerby said" follows; null where nothing can follow. */
function endingOf(reading: Reading, { rule, severity, start, end }: Finding): Ending | null {
  const words = reading.text.slice(start, end);
  if (severity === 'note' || isMore(reading.text, end)) return null;
  if (rule === 'unattributed-quote') return endOfQuotation(words);
  // Behind a colon somebody else may speak than before it.
  if (MARK.test(words) || words.includes(': ')) return null;
  if (rule !== 'first-person' && rule !== 'lost-attribution') return null;
  // A judgement may be a report of what was said; a cry, an appeal and an "I" are the speaker's own words.
  const isOwn = rule === 'first-person' || OWN_WORDS.test(words);
  return withMarks(words, isOwn ? marksOf(reading) : null);
}

/** `“It was open.”` becomes `“It was open,” Okerby said.` */
function endOfQuotation(words: string): Ending | null {
  const mark = /[”"’'»]$/.exec(words)?.[0];
  if (mark === undefined) return null;
  const inside = words.slice(0, -1);
  const kept = inside.endsWith(',') ? ',' : keptStop(inside);
  return kept === null ? null : { marks: null, length: 2, kept: kept + mark };
}

function withMarks(words: string, marks: Ending['marks']): Ending | null {
  const kept = keptStop(words);
  return kept === null ? null : { marks, length: 1, kept };
}

/** What becomes of the stop of a sentence where its speaker follows; null where it ends in none. */
function keptStop(words: string): string | null {
  if (/[!?…]$/.test(words) || words.endsWith('..')) return words.slice(-1);
  if (!words.endsWith('.')) return null;
  return ABBREVIATED.test(words) ? '.,' : ',';
}
const ABBREVIATED = /(?:\.\p{L}|(?<!\p{L})(?:Inc|Co|Corp|Ltd|Jr|Sr|etc))\.$/u;

const MARK = /[“”„"«»]/;
const OWN_WORDS = /(?<![\p{L}'’])(?:I|me|my|mine|we|us|our|ours|you|your|let['’]s)(?![\p{L}-])|[!?]$/iu;

/** The sentence goes on behind the words. */
function isMore(text: string, end: number): boolean {
  return /^[^\S\n]*[^\s\p{Lu}\p{N}“"‘'„«([<]/u.test(text.slice(end));
}

/** The text says already who speaks. */
function hasSpeaker({ statements }: Reading, start: number, end: number): boolean {
  return statements.some(
    ({ content, speaker }) => speaker.type !== 'none' && content.some(([from, to]) => from < end && to > start),
  );
}

const CLOSING = new Map([
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
]);

/** The quotation marks of a text; English ones where it has none. */
function marksOf(reading: Reading): readonly [string, string] {
  const [first] = quotationsOf(reading);
  const opening = first === undefined ? '“' : reading.text.charAt(first.start);
  const closing = CLOSING.get(opening);
  return closing === undefined ? ['“', '”'] : [opening, closing];
}
