import { Kind, Shape } from '../scan/tokens.ts';
import { type Draft, withoutCue } from './draft.ts';
import { personOf } from './main-subject.ts';
import { type OuterSentence, type Outline, quotationAt, What } from './outline.ts';
import { endsInComma } from './quotation-ends.ts';
import { isQuotation, type SentenceReading } from './sentence-reading.ts';
import type { Subject } from './subject.ts';
import { isTitleCase } from './title-case.ts';
import { isFiniteVerb } from './word-classes.ts';

/** A quotation of fewer words may be a term or a name. */
const FEWEST_WORDS = 5;
/** One of fewer words behind plain words may be a title or slogan. */
const FEWEST_WORDS_OF_SENTENCE = 8;

/**
 * Quotations that no cue was found for, behind a comma, colon or dash, in front of a sentence that they go on in, or whole
 * sentences behind plain words: somebody's words all the same, those of the person whom the sentence is about, or of
 * nobody known.
 *
 *     Reyes had one rule for her staff, "You never shut a bridge on a Friday."
 *     ~~~~~                             ------------------------------------
 */
export function leftoverQuotations(o: Outline, readings: readonly SentenceReading[]): void {
  const covered = new Uint8Array(o.count);
  // Each draft once: a long answer of an interview stands with every sentence it goes through.
  for (const { content } of new Set(readings.flatMap(({ drafts }) => drafts)))
    for (const { first, end } of content) covered.fill(1, first, end);
  readings.forEach(({ sentence, drafts }, index) => {
    for (let at = sentence.first; at < sentence.end; at++) {
      if (o.what[at] !== What.quotation || covered[at]) continue;
      if (goesOn(o, sentence, at) && isSpeech(o, at, FEWEST_WORDS))
        drafts.push(spokenBefore(sentence, at, readings[index - 1], o));
      else if (isLedIn(o, sentence, at) ? isSpeech(o, at, FEWEST_WORDS) : isSentence(o, sentence, at))
        drafts.push(draftOf(at, personOf(o, sentence, at)));
    }
  });
}

/** Said by whom the paragraph quoted right before. */
function spokenBefore(s: OuterSentence, at: number, before: SentenceReading | undefined, o: Outline): Draft {
  const follows =
    before?.sentence.line === s.line ? before.drafts.findLast((draft) => isQuotation(o, draft)) : undefined;
  return follows ? { ...draftOf(at, null, true), follows } : draftOf(at, null);
}

function isLedIn(o: Outline, { first }: OuterSentence, at: number): boolean {
  if (at === first) return false;
  const before = o.what[at - 1];
  return before === What.comma || before === What.colon || before === What.dash;
}

/** `"We shut at noon," a notice on the door says`: it opens its sentence and ends in a comma. */
const goesOn = (o: Outline, { first, end }: OuterSentence, at: number): boolean =>
  at === first && at + 2 < end && endsInComma(o, at);

/** A whole sentence, with its capital and its stop, that ends the sentence around it. */
function isSentence(o: Outline, { first, end }: OuterSentence, at: number): boolean {
  const { scan } = o;
  const { firstToken, span } = quotationAt(o, at);
  const ends = /[.?!…]/.test(scan.text.charAt(span[1] - 2));
  const isLast = at === end - 1;
  const opens = scan.shape[firstToken + 1] === Shape.capitalised;
  return at > first && ends && isLast && opens && isSpeech(o, at, FEWEST_WORDS_OF_SENTENCE);
}

/** Words enough, one of them a finite verb, and no title. */
function isSpeech(o: Outline, at: number, fewest: number): boolean {
  const { scan } = o;
  const { firstToken, endToken, closed } = quotationAt(o, at);
  if (!closed || isTitleCase(o, at)) return false;
  let words = 0;
  let hasVerb = false;
  for (let token = firstToken; token < Math.min(endToken, firstToken + 40); token++) {
    if (scan.kind[token] === Kind.word) words++;
    if (isFiniteVerb(scan.tag[token]!)) hasVerb = true;
  }
  return words >= fewest && hasVerb;
}

const draftOf = (at: number, subject: Subject | null, floating = false): Draft =>
  withoutCue('leftover-quotation', subject, { first: at, end: at + 1 }, floating);
