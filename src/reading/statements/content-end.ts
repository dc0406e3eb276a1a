import { ACCORDING, AS, ASKED, CLAIMS } from '../scan/small-words.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { isPersonal } from './word-classes.ts';

const AND = wordSet(['and', 'but']);
const DECLINED = wordSet(['declined', 'refused']);
const EVEN = intern('even');
const WHEN = intern('when');

/** Content reaches at most so many pieces: no sentence of a newspaper does, and time stays linear in any text. */
export const REACH = 400;

/** End of content that follows its cue, before later cues are known: the sentence's, or where an aside of the reporter begins. */
export function contentEnd(o: Outline, s: OuterSentence, start: number, isStance = false): number {
  for (let at = start + 1; at < Math.min(s.end, start + REACH); at++) {
    if (DECLINED.has(o.word[at]!) && AND.has(o.word[at - 1]!)) return at - 1;
    if (o.word[at] === WHEN && o.word[at + 1] === ASKED) return at;
    if (isStance && o.what[at] === What.semicolon) return at;
    if (o.what[at] !== What.comma) continue;
    if (o.word[at + 1] === ACCORDING) return at;
    if (o.word[at + 1] === EVEN && o.word[at + 2] === AS) return at;
    if (CLAIMS.has(o.word[at + 2]!) || (o.word[at + 1] === AS && isPersonal(o, at + 2))) return at;
  }
  return Math.min(s.end, start + REACH);
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
