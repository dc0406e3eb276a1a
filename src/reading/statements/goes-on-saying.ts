import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { CUE_WORDS } from './cue-words.ts';

/** `"We did it!" Rep. Lund, a farmer, said of the vote.`: a stop inside a quotation does not end the sentence around it. */
export function goesOnSaying(scan: Scan, first: number, end: number): boolean {
  const { text, start, tag, word, kind } = scan;
  const mark = text.charCodeAt(scan.end[first - 1]! - 2);
  if (mark !== 33 && mark !== 63) return false;
  for (let at = first; at < Math.min(end, first + 14); at++) {
    const cue = CUE_WORDS.get(word[at]!);
    if (at > first && cue && (cue.speaks || cue.quotes) && tag[at] === Tag.verb) return true;
    if (tag[at] === Tag.verb || tag[at] === Tag.auxiliary || tag[at] === Tag.subordinator) return false;
    if (kind[at] === Kind.quote || text.charCodeAt(start[at]!) === 58) return false;
  }
  return false;
}
