import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { claimNouns } from '../words/claim-nouns.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { isPersonal } from './word-classes.ts';

const CLAIMS = wordSet(claimNouns);
const AS = wordSet(['as']);
const AND = wordSet(['and', 'but']);
const DECLINED = wordSet(['declined', 'refused']);
const ACCORDING = wordSet(['according']);
const EVEN = wordSet(['even']);
const WHEN = wordSet(['when']);
const ASKED = wordSet(['asked']);

/** Content reaches at most so many pieces: no sentence of a newspaper does, and time stays linear in any text. */
export const REACH = 400;

/** End of content that follows its cue, before later cues are known: the sentence's, or where an aside of the reporter begins. */
export function contentEnd(o: Outline, s: OuterSentence, start: number, isStance = false): number {
  for (let at = start + 1; at < Math.min(s.end, start + REACH); at++) {
    if (DECLINED.has(o.word[at]!) && AND.has(o.word[at - 1]!)) return at - 1;
    if (WHEN.has(o.word[at]!) && ASKED.has(o.word[at + 1] ?? 0)) return at;
    if (isStance && o.what[at] === What.semicolon) return at;
    if (o.what[at] !== What.comma) continue;
    if (ACCORDING.has(o.word[at + 1]!)) return at;
    if (EVEN.has(o.word[at + 1]!) && AS.has(o.word[at + 2]!)) return at;
    if (isVerdict(o, at + 1) || (AS.has(o.word[at + 1]!) && isPersonal(o, at + 2))) return at;
  }
  return Math.min(s.end, start + REACH);
}

/** ", a claim she denies": the reporter's word for what was said. */
function isVerdict(o: Outline, at: number): boolean {
  if (o.tag[at] !== Tag.determiner) return false;
  return CLAIMS.has(o.word[at + 1]!) || (o.tag[at + 1] === Tag.adjective && CLAIMS.has(o.word[at + 2]!));
}

/** Takes marks off the edges of a range of content: commas and full stops of the reporter's sentence. */
export function trimmed(o: Outline, first: number, end: number): { first: number; end: number } {
  let from = first;
  let to = end;
  while (from < to && isEdge(o, from)) from++;
  while (to > from && isEdge(o, to - 1)) to--;
  return { first: from, end: to };
}

function isEdge(o: Outline, at: number): boolean {
  switch (o.what[at]) {
    case What.comma:
    case What.semicolon:
    case What.dash:
    case What.colon:
      return true;
    case What.stop: {
      const code = o.scan.text.charCodeAt(o.scan.start[o.firstToken[at]!]!);
      return code === 46 || code === 0x2026;
    }
    default:
      return false;
  }
}
