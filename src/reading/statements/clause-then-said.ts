import { BY, FOR, HAVE, IT, RELATIVES, THAT, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { continuingWords } from '../words/continuing-words.ts';
import { joiningWords } from '../words/joining-words.ts';
import { reporterAsides } from '../words/reporter-asides.ts';
import { clauseStarts } from './clause-starts.ts';
import { BE, CUE_WORDS } from './cue-words.ts';
import { type Draft, type Range, withVerb } from './draft.ts';
import { isCut, type OuterSentence, type Outline, What } from './outline.ts';
import { endsOpen } from './quotation-ends.ts';
import { isTitleCase } from './title-case.ts';
import type { VerbCue } from './verb-cue.ts';
import { isFiniteAt, isFiniteVerb, isParticiple } from './word-classes.ts';

const GOES_ON = wordSet(joiningWords);

/**
 * Content that comes before its cue, or around it.
 *
 *     The bridge, the mayor said, would stay shut.
 *     ----------  ~~~~~~~~~       ---------------
 */
export function clauseThenSaid(o: Outline, s: OuterSentence, cue: VerbCue, from: number): Draft | null {
  const { word, left, right } = cue;
  if (!cue.subject || left.negated || cue.first <= from || !isCut(o, cue.first - 1)) return null;
  if (left.passive || cue.subject.relative !== undefined) return null;
  if (left.shared && o.tag[cue.verb] === Tag.presentParticiple) return null;
  const last = o.what[cue.first - 1] === What.quotation ? cue.first - 1 : cue.first - 2;
  const quoted = last >= from && o.what[last] === What.quotation && !isTitleCase(o, last);
  if (!quoted && (hasObject(o, s, cue) || o.word[right.start] === BY)) return null;
  if (right.opener === 'colon') return null;
  const opens =
    right.opener !== 'none' && right.opener !== 'quotation' && (right.opener !== 'infinitive' || word.intends);
  if (opens && !quoted) return null;
  if (opens && quoted && !endsOpen(o, last)) return null;
  const kind =
    word.speaks || (word.quotes && quoted) ? 'speech' : word.believes && !quoted ? 'stance' : quoted ? 'speech' : null;
  if (!kind) return null;
  const content: Range[] = [{ first: from, end: cue.first }];
  const rest = continuation(o, s, cue, content[0]!, quoted);
  if (rest) content.push(rest);
  if (!holdsContent(o, content) && !isPlainReport(o, s, cue, content[0]!)) return null;
  return withVerb('clause-then-said', cue, content, kind);
}

/** What goes on behind the cue. */
function continuation(o: Outline, s: OuterSentence, cue: VerbCue, before: Range, quoted: boolean): Range | null {
  const { right } = cue;
  if (right.opener === 'quotation' || (quoted && right.opener === 'that')) return { first: right.start, end: s.end };
  const at = right.start;
  if (at >= s.end - 1) return null;
  if (quoted) return laterQuotation(o, s, at);
  if (o.what[at] === What.semicolon || o.what[at] === What.dash) return { first: at + 1, end: s.end };
  if (o.what[at] !== What.comma) return null;
  if (isUnfinished(o, before, at + 1)) return { first: at + 1, end: s.end };
  if (!cue.inverted && goesOnWith(o, at + 1)) return { first: at + 1, end: s.end };
  if (!hasFinite(o, before) || (opensAside(o, before.first) && clauseStarts(o, at + 1, s.end))) {
    const next = o.tag[at + 1]!;
    return next === Tag.presentParticiple && !opensAside(o, before.first) ? null : { first: at + 1, end: s.end };
  }
  return GOES_ON.has(o.word[at + 1]!) || isFiniteVerb(o.tag[at + 1]!) ? { first: at + 1, end: s.end } : null;
}

/** "The town would, she said, open a desk", "It was he, she says, who broke it": what stands before the cue waits for the rest. */
function isUnfinished(o: Outline, { first, end }: Range, next: number): boolean {
  const last = end - 1 > first && o.what[end - 1] === What.comma ? end - 2 : end - 1;
  if (o.what[last] === What.word && (o.tag[last] === Tag.auxiliary || HAVE.has(o.word[last]!) || o.word[last] === TO))
    return true;
  return RELATIVES.has(o.word[next]!) && o.word[first] === IT && BE.has(o.word[first + 1]!);
}

const ALSO = wordSet(continuingWords);
const ASIDES = wordSet(reporterAsides);

/** ", she said, one of the worst": what is no aside to the cue goes on with what was said. */
function goesOnWith(o: Outline, at: number): boolean {
  if (o.time[at] || ASIDES.has(o.word[at]!)) return false;
  const tag = o.tag[at]!;
  return (
    ALSO.has(o.word[at]!) ||
    tag === Tag.determiner ||
    tag === Tag.noun ||
    tag === Tag.properNoun ||
    tag === Tag.number ||
    tag === Tag.pronoun ||
    tag === Tag.adjective ||
    tag === Tag.auxiliary ||
    tag === Tag.verb ||
    tag === Tag.particle
  );
}

/** `"A," said Reyes, a nurse, "B."`: the next quotation that a comma leads in. */
function laterQuotation(o: Outline, s: OuterSentence, from: number): Range | null {
  for (let at = from; at < Math.min(s.end, from + 30); at++) {
    if (o.what[at] === What.quotation) {
      const lead = o.what[at - 1];
      if (at - 2 > from && isSpeechVerb(o, at - 2)) return null; // another's: "as Lund shouted,"
      return lead === What.comma || lead === What.dash || lead === What.colon || lead === What.semicolon
        ? { first: at, end: s.end }
        : null;
    }
    if (o.what[at] === What.stop) return null;
  }
  return null;
}

const isSpeechVerb = (o: Outline, at: number): boolean =>
  isFiniteAt(o, at) && CUE_WORDS.get(o.word[at]!)?.speaks === true;

/** A verb with an object of its own reports nothing: "announced four votes", "asked for help". */
function hasObject(o: Outline, s: OuterSentence, { right: { start: at }, inverted }: VerbCue): boolean {
  if (at >= s.end || o.what[at] !== What.word || o.time[at]) return false;
  if (inverted && RELATIVES.has(o.word[at]!)) return false; // "said a man who asked not to be named"
  if (o.word[at] === THAT) return false; // "said in a report that gave"
  const tag = o.tag[at]!;
  if (tag === Tag.preposition || tag === Tag.adverb || tag === Tag.subordinator || tag === Tag.conjunction)
    return o.word[at] === FOR;
  return !isParticiple(tag) && tag !== Tag.verb && o.word[at] !== TO;
}

/** "In the long run,": a clause or phrase that waits for the main clause. */
const opensAside = (o: Outline, at: number): boolean =>
  o.tag[at] === Tag.preposition || o.tag[at] === Tag.subordinator || o.tag[at] === Tag.adverb;

function hasFinite(o: Outline, { first, end }: Range): boolean {
  let taken = 0;
  for (let at = Math.max(first, end - 80); at < end; at++) {
    if (o.what[at] !== What.word) continue;
    if (RELATIVES.has(o.word[at]!)) taken++;
    else if (isFiniteAt(o, at)) {
      if (taken === 0) return true;
      taken--;
    }
  }
  return false;
}

/** "…, the police said.": at the end of a sentence a cue has content before it even where the tagger saw no verb there. */
function isPlainReport(
  o: Outline,
  s: OuterSentence,
  { word, right, inverted }: VerbCue,
  { first, end }: Range,
): boolean {
  const ends = right.start >= s.end || o.what[right.start] !== What.word;
  return word.speaks && ends && (end - first > 4 || inverted) && !opensAside(o, first);
}

/** Content needs a quotation, or a verb with something that it is said of. */
function holdsContent(o: Outline, ranges: readonly Range[]): boolean {
  return ranges.some(({ first, end }) => {
    for (let at = first; at < end; at++) {
      if (
        o.what[at] === What.quotation ||
        (o.what[at] === What.word &&
          (isFiniteVerb(o.tag[at]!) || o.tag[at] === Tag.infinitive || isParticiple(o.tag[at]!)))
      )
        return true;
    }
    return false;
  });
}
