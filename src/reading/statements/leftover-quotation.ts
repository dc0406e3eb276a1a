import { actorAt } from '../actors/cast.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { mainSubject } from './main-subject.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Subject } from './subject.ts';
import { isTitleCase } from './title-case.ts';
import { isFiniteVerb } from './word-classes.ts';

/** A quotation of fewer words may be a term or a name. */
const FEWEST_WORDS = 5;

/**
 * Quotations that no cue was found for, behind a comma, colon or dash: somebody's words all the same, those of the person
 * whom the sentence is about, or of nobody known.
 *
 *     Reyes had one rule for her staff, "You never shut a bridge on a Friday."
 *     ~~~~~                             ------------------------------------
 */
export function leftoverQuotations(o: Outline, readings: readonly SentenceReading[]): void {
  const covered = new Uint8Array(o.count);
  // Each draft once: a long answer of an interview stands with every sentence it goes through.
  for (const { content } of new Set(readings.flatMap(({ drafts }) => drafts)))
    for (const { first, end } of content) covered.fill(1, first, end);
  for (const { sentence, drafts } of readings) {
    for (let at = sentence.first; at < sentence.end; at++) {
      if (o.what[at] === What.quotation && !covered[at] && isLedIn(o, sentence, at) && isSpeech(o, at))
        drafts.push(draftOf(o, sentence, at));
    }
  }
}

function isLedIn(o: Outline, { first }: OuterSentence, at: number): boolean {
  if (at === first) return false;
  const before = o.what[at - 1];
  return before === What.comma || before === What.colon || before === What.dash;
}

/** Words enough, one of them a finite verb, and no title. */
function isSpeech(o: Outline, at: number): boolean {
  const { scan, quotation } = o;
  const { firstToken, endToken, closed } = scan.quotations[quotation[at]!]!;
  if (!closed || isTitleCase(o, at)) return false;
  let words = 0;
  let hasVerb = false;
  for (let token = firstToken; token < Math.min(endToken, firstToken + 40); token++) {
    if (scan.kind[token] === Kind.word) words++;
    if (isFiniteVerb(scan.tag[token]!) || scan.tag[token] === Tag.infinitive) hasVerb = true;
  }
  return words >= FEWEST_WORDS && hasVerb;
}

function draftOf(o: Outline, sentence: OuterSentence, at: number): Draft {
  return {
    content: [{ first: at, end: at + 1 }],
    subject: personBefore(o, sentence, at),
    cue: null,
    floating: false,
    rule: 'statements/leftover-quotation',
  };
}

function personBefore(o: Outline, sentence: OuterSentence, at: number): Subject | null {
  const subject = mainSubject(o, sentence, at);
  if (!subject) return null;
  return actorAt(o.cast, o.firstToken[headOf(o, subject.first, subject.end)]!)?.type === 'person' ? subject : null;
}
