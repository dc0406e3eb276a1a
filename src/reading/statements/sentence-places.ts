import { THAT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { REACH } from './content-end.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';

/** A short first line is a headline too, whatever kind it was given. */
const HEADLINE_LENGTH = 25;

export function isHeadline(o: Outline, s: OuterSentence): boolean {
  const kind = o.scan.lines[s.line]?.kind;
  return kind === 'headline' || kind === 'heading' || (s.line === 0 && s.end - s.first < HEADLINE_LENGTH);
}

/** The first piece behind the dateline: "OTTAWA — ". */
export function bodyStart(o: Outline, s: OuterSentence): number {
  for (let at = s.first; at < Math.min(s.end, s.first + 12); at++) {
    if (o.what[at] === What.dash && at > s.first) return at + 1;
    const isName = o.tag[at] === Tag.properNoun || o.what[at] !== What.word || o.time[at]! > 0;
    if (!isName || o.what[at] === What.quotation) return s.first;
  }
  return s.first;
}

/** Where the clause before a source begins: behind the dateline, or behind the last semicolon. */
export function clauseFrom(o: Outline, s: OuterSentence, at: number): number {
  for (let k = at - 1; k > Math.max(s.first, at - REACH); k--) if (o.what[k] === What.semicolon) return k + 1;
  return Math.max(bodyStart(o, s), at - REACH);
}

/** The quotation right before a piece, with or without a comma between; -1 where there is none. */
export function quotationBefore(o: Outline, piece: number): number {
  if (o.what[piece - 1] === What.quotation) return piece - 1;
  return o.what[piece - 1] === What.comma && o.what[piece - 2] === What.quotation ? piece - 2 : -1;
}

/** A quotation behind a colon, or between dashes or brackets, is all that was said. */
export function standsApart(o: Outline, quotation: number): boolean {
  const before = o.what[quotation - 1];
  return before === What.colon || before === What.dash || before === What.open;
}

/** "That said, the bridge is shut." */
export function isThatSaid(o: Outline, s: OuterSentence, at: number): boolean {
  return at === s.first + 1 && o.word[at - 1] === THAT && o.what[at + 1] === What.comma;
}
