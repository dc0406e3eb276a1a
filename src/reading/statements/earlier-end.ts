import { PARTING, SUBORDINATORS, THAT, TO } from '../scan/small-words.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { clauseStarts } from './clause-starts.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { endsInComma } from './quotation-ends.ts';
import { bodyStart } from './sentence-places.ts';
import { isPersonal, opensPhrase } from './word-classes.ts';

const WHICH = wordSet(['which', 'whom']);

/** Ends that only the words before a cue tell: those of a clause that waits for the main one, and those before a later quotation. */
export function earlierEnd(o: Outline, s: OuterSentence, cueFirst: number, start: number, end: number): number {
  return Math.min(waitingClauseEnd(o, s, cueFirst, start, end), beforeLaterQuotation(o, start, end));
}

/** "When Lund said the span was sound, Reyes laughed": what Lund said ends where the main clause begins. */
function waitingClauseEnd(o: Outline, s: OuterSentence, cueFirst: number, start: number, end: number): number {
  if (cueFirst - 1 !== bodyStart(o, s) || !SUBORDINATORS.has(o.word[cueFirst - 1]!)) return end;
  for (let at = start + 1; at < end - 1; at++) {
    if (endsPart(o, at) && mainClauseStarts(o, at + 1, end)) return o.what[at] === What.comma ? at : at + 1;
  }
  return end;
}

function mainClauseStarts(o: Outline, at: number, end: number): boolean {
  return (isPersonal(o, at) || opensPhrase(o, at)) && clauseStarts(o, at, end);
}

/** `said the span was old, but was frank about the rest: "It will fall."`: the quotation is led in by words of the reporter. */
function beforeLaterQuotation(o: Outline, start: number, end: number): number {
  for (let at = end - 1; at > start + 1; at--) {
    if (o.what[at] !== What.quotation || o.what[at - 1] !== What.colon) continue;
    for (let cut = at - 2; cut > start; cut--) {
      if (!endsPart(o, cut)) continue;
      if (o.word[cut + 2] === THAT) return end; // ", and that": still what was said
      const isParting = PARTING.has(o.word[cut + 1]!) || (o.word[cut + 1] === TO && WHICH.has(o.word[cut + 2]!));
      if (isParting) return o.what[cut] === What.comma ? cut : cut + 1;
    }
    return end;
  }
  return end;
}

/** A comma, be it inside the marks of a quotation. */
const endsPart = (o: Outline, at: number): boolean =>
  o.what[at] === What.comma || (o.what[at] === What.quotation && endsInComma(o, at));
