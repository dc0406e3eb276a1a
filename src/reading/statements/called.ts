import { AS, OF } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { namingVerbs } from '../words/naming-verbs.ts';
import { contentEnd } from './content-end.ts';
import { CUE_WORDS } from './cue-words.ts';
import { type Draft, withVerb } from './draft.ts';
import { objectEnd } from './judged.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { phraseEnd } from './phrase-end.ts';
import type { VerbCue } from './verb-cue.ts';
import { opensPhrase } from './word-classes.ts';

const NAMING = new Set(namingVerbs);

const REACH = 30;

const COMPLEMENTS = wordSet(['a', 'an', 'one', 'too', 'very', 'the', 'not']);
const OF_OR_ABOUT = wordSet(['of', 'about']);
const SPEAKING = wordSet(['spoke', 'spoken', 'speaks', 'speaking', 'warned', 'warns', 'warn', 'warning']);

/**
 * Somebody's own word for something, in marks.
 *
 *     The mayor called the bridge "a disgrace".
 *     ~~~~~~~~~        -----------------------
 */
export function called(o: Outline, s: OuterSentence, cue: VerbCue): Draft | null {
  if (SPEAKING.has(o.word[cue.verb]!) && o.word[cue.verb + 1] === OF) return spokeOf(o, s, cue);
  if (
    !(NAMING.has(cue.word.verb) || (cue.word.speaks && hasQuotedObject(o, s, cue.verb + 1))) ||
    !cue.subject ||
    cue.left.passive ||
    cue.left.negated
  )
    return null;
  const first = cue.verb + 1;
  const quotation = nextQuotation(o, s, first);
  const end = quotation < 0 ? complementEnd(o, s, cue) : quotationEnd(o, s, quotation);
  if (end < 0) return null;
  return withVerb('called', cue, [{ first, end }]);
}

/** `noted the "lack of trust"`: an object partly in somebody's own words. */
function hasQuotedObject(o: Outline, s: OuterSentence, from: number): boolean {
  const object = OF_OR_ABOUT.has(o.word[from] ?? 0) ? from + 1 : from;
  if (object >= s.end || o.what[object] !== What.word || !opensPhrase(o, object)) return false;
  for (let at = from + 1; at < Math.min(s.end, from + 10); at++) {
    if (o.what[at] === What.quotation) return true;
    if (o.what[at] !== What.word && o.what[at] !== What.joiner) return false;
  }
  return false;
}

/** "he spoke of 20 dead" */
function spokeOf(o: Outline, s: OuterSentence, cue: VerbCue): Draft | null {
  const first = cue.verb + 2;
  if (!cue.subject || cue.left.negated || cue.left.infinitive || first >= s.end) return null;
  return withVerb('called', cue, [{ first, end: contentEnd(o, s, first) }], 'speech', first);
}

/** "called it a disgrace", "described her as a friend": the end of what a thing is said to be; -1 where nothing is. */
function complementEnd(o: Outline, s: OuterSentence, { verb, word }: VerbCue): number {
  const object = phraseEnd(o, verb + 1, s.end);
  if (object === verb + 1 || object >= s.end) return -1;
  const says =
    word.verb === 'call'
      ? COMPLEMENTS.has(o.word[object]!) || o.tag[object] === Tag.adjective
      : word.verb === 'describe' && o.word[object] === AS;
  return says ? objectEnd(o, s, object) : -1;
}

export function nextQuotation(o: Outline, s: OuterSentence, from: number): number {
  for (let at = from; at < Math.min(s.end, from + REACH); at++) {
    if (o.what[at] === What.quotation) return at;
    if (CUE_WORDS.get(o.word[at]!)?.speaks && o.tag[at] === Tag.verb) return -1;
    if (o.what[at] === What.stop || o.what[at] === What.semicolon || o.what[at] === What.colon) return -1;
  }
  return -1;
}

/** Behind the quotation, and the noun that it belongs to: called it an "ugly" bridge. */
function quotationEnd(o: Outline, s: OuterSentence, quotation: number): number {
  let end = quotation + 1;
  while (end < Math.min(s.end, quotation + REACH) && (o.what[end] === What.quotation || isNounLike(o, end))) end++;
  return end;
}

const isNounLike = (o: Outline, at: number): boolean =>
  !o.time[at] && (o.tag[at] === Tag.noun || o.tag[at] === Tag.adjective || o.tag[at] === Tag.properNoun);
