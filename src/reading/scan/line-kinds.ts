import { furnitureReason, longFurnitureReason, mayOpenFurniture } from './furniture.ts';
import { factsOfLine, type LineFacts, LONGEST_SHORT_LINE } from './line-facts.ts';
import type { ScannedLine } from './lines.ts';
import { BY } from './small-words.ts';
import type { Tokens } from './tokens.ts';

const LONGEST_HEADLINE = 25;
const LONGEST_HEADING = 12;
const LONGEST_LABEL = 6;

/**
 * Tells for each line whether it is headline, heading, body, stray label or page furniture, and why. Rules go by form
 * (few words, no finite verb, no stop, an imperative to the reader) before they go by phrases.
 */
export function markLineKinds(tokens: Tokens, tag: Uint8Array, lines: readonly ScannedLine[]): void {
  const facts = lines.map((line) => factsOfLine(tokens, tag, line));
  let isFirstOfStory = true;
  for (const [index, line] of lines.entries()) {
    const own = facts[index];
    const reason = own ? furnitureReason(tokens, own, isFirstOfStory) : reasonOfLong(tokens, tag, line);
    if (reason) setKind(line, 'furniture', reason);
    else isFirstOfStory = false;
  }
  const phrases = countPhrases(tokens.text, facts);
  let isFirst = true;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'furniture') continue;
    const first = isFirst;
    isFirst = false;
    const own = facts[index];
    if (own)
      markUnstopped(tokens.text, own, { isFirst: first, phrases, hasBodyBehind: hasBodyBehind(lines, facts, index) });
  }
}

/** A paragraph is furniture by its first words only: "By signing up, you agree…" */
function reasonOfLong(tokens: Tokens, tag: Uint8Array, line: ScannedLine): string | undefined {
  if (!mayOpenFurniture(tokens.word[line.firstToken]!)) return undefined;
  const head = factsOfLine(tokens, tag, { ...line, endToken: line.firstToken + LONGEST_SHORT_LINE });
  return head ? longFurnitureReason(head) : undefined;
}

interface Surroundings {
  isFirst: boolean;
  /** How often a short phrase is a line or the opening of one before a colon. */
  phrases: ReadonlyMap<string, number>;
  hasBodyBehind: boolean;
}

function markUnstopped(text: string, facts: LineFacts, { isFirst, phrases, hasBodyBehind }: Surroundings): void {
  const { line, words, finite, stopped, capitalised } = facts;
  const titled = capitalised * 3 >= words.length * 2;
  const isHeading = hasBodyBehind && words.length <= LONGEST_HEADING;
  const isShort = words.length <= LONGEST_LABEL && facts.beforeColon < 0;
  if (words.length === 0) setKind(line, 'label', 'no words');
  else if (isFirst && hasBodyBehind && isTitle(facts, titled)) setKind(line, 'headline', 'a title on the first line');
  else if (stopped || facts.opensUp || isByline(facts)) return;
  else if (finite > 0) {
    if (isHeading && titled && words.length > 1) setKind(line, 'heading', 'a title before a paragraph');
  } else if (isShort && (phrases.get(phraseOf(text, line.start, line.end)) ?? 0) > 1)
    setKind(line, 'label', 'a phrase that stands alone and is repeated');
  else if (isShort && !hasBodyBehind) setKind(line, 'label', 'a phrase with no text below it');
  else if (isHeading) setKind(line, 'heading', 'a short line without verb and stop before a paragraph');
}

/** "By Dana Oke and Ilse Marn" */
function isByline({ words, capitalised }: LineFacts): boolean {
  return words[0] === BY && words.length <= 8 && capitalised >= words.length - 1 && words.length > 2;
}

/** A first line without a full stop, or one whose words are capitalised as in a title. */
function isTitle({ words, stopped, line }: LineFacts, titled: boolean): boolean {
  if (words.length < 2 || words.length > LONGEST_HEADLINE || words[0] === BY) return false;
  return line.kind === 'body' && (!stopped || (titled && words.length > 3));
}

/** True where the next line that is no furniture is a paragraph: long, or with a stop. */
function hasBodyBehind(lines: readonly ScannedLine[], facts: readonly (LineFacts | null)[], index: number): boolean {
  const next = index + 1;
  if (next >= lines.length || lines[next]!.kind === 'furniture') return false;
  const below = facts[next];
  return !below || below.stopped || below.words.length > LONGEST_HEADING;
}

/** Counts short lines, and what stands before the colon that opens a line. */
function countPhrases(text: string, facts: readonly (LineFacts | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const own of facts) {
    if (!own) continue;
    const { line, words, beforeColon } = own;
    const length = beforeColon > 0 ? beforeColon : words.length;
    if (length === 0 || length > LONGEST_LABEL) continue;
    const end = beforeColon > 0 ? text.indexOf(':', line.start) : line.end;
    const phrase = phraseOf(text, line.start, end);
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return counts;
}

/** A phrase as it is compared: in small letters, one space between words. */
function phraseOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
}

function setKind(line: ScannedLine, kind: ScannedLine['kind'], reason: string): void {
  line.kind = kind;
  line.reason = reason;
}
