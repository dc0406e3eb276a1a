import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { CUE_WORDS } from './cue-words.ts';
import { withCue } from './draft.ts';
import { couldSpeak } from './head.ts';
import { isOfPerson, mentionEnd, type OuterSentence, type Outline, quotationAt, textOfPiece, What } from './outline.ts';
import { phraseEnd } from './phrase-end.ts';
import { endsOpen } from './quotation-ends.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Subject } from './subject.ts';
import { isTitleCase } from './title-case.ts';
import { isPersonal } from './word-classes.ts';

/**
 * A quotation that ends in a comma, question or exclamation, and somebody beside a verb behind it: by that custom any
 * verb is a cue.
 *
 *     "We did it!" beamed Reyes.     "We did it," Reyes shot back.
 *     ------------        ~~~~~      ------------ ~~~~~
 */
export function quotationWithCue(o: Outline, reading: SentenceReading): void {
  const { sentence: s, drafts } = reading;
  const at = s.first;
  if (
    s.end - at < 3 ||
    o.what[at] !== What.quotation ||
    !quotationAt(o, at).closed ||
    !endsOpen(o, at) ||
    isTitleCase(o, at)
  )
    return;
  if (drafts.some(({ content }) => content.some(({ first, end }) => first <= at && at < end))) return;
  const found = speakerThenVerb(o, s, at + 1) ?? verbThenSpeaker(o, s, at + 1);
  if (!found) return;
  drafts.unshift(
    withCue(
      'quotation-with-cue',
      found.subject,
      [{ first: at, end: at + 1 }],
      found.verb,
      found.verb + 1,
      baseForm(o, found.verb),
    ),
  );
}

interface Found {
  subject: Subject;
  verb: number;
}

function speakerThenVerb(o: Outline, s: OuterSentence, first: number): Found | null {
  const end = nameEnd(o, s, first);
  if (
    end <= first ||
    end >= s.end ||
    !(isVerbLike(o, end) || personEnd(o, s, first) === end) ||
    !couldSpeak(o, { first, end })
  )
    return null;
  return { subject: { first, end }, verb: end };
}

function verbThenSpeaker(o: Outline, s: OuterSentence, verb: number): Found | null {
  if (o.what[verb] !== What.word || o.shape[verb] !== Shape.lower || !isVerbLike(o, verb)) return null;
  const first = verb + 1;
  if (first >= s.end) return null;
  const end = isPersonal(o, first) ? first + 1 : phraseEnd(o, first, s.end);
  return end > first && couldSpeak(o, { first, end }) ? { subject: { first, end }, verb } : null;
}

/** End of a pronoun, a mention, or a phrase; a phrase gives up its last word where that must be the verb. */
function nameEnd(o: Outline, s: OuterSentence, first: number): number {
  if (first >= s.end) return first;
  const named = personEnd(o, s, first);
  if (named > first && named < s.end && o.what[named] === What.word && o.shape[named] === Shape.lower) return named;
  const end = phraseEnd(o, first, s.end);
  const isWhole = end < s.end && o.what[end] === What.word && isVerbLike(o, end);
  return isWhole || end - first < 2 || !/(?:s|ed)$/.test(textOfPiece(o, end - 1)) ? end : end - 1;
}

/** End of a person's name that begins here. */
function personEnd(o: Outline, s: OuterSentence, first: number): number {
  return isOfPerson(o, first) ? mentionEnd(o, first, s.end) : first;
}

function isVerbLike(o: Outline, at: number): boolean {
  if (o.what[at] !== What.word || o.shape[at] !== Shape.lower) return false;
  const tag = o.tag[at]!;
  return tag === Tag.verb || tag === Tag.pastParticiple || /(?:s|ed)$/.test(textOfPiece(o, at));
}

const baseForm = (o: Outline, at: number): string =>
  CUE_WORDS.get(o.word[at]!)?.verb ??
  textOfPiece(o, at)
    .toLowerCase()
    .replace(/(?:ed|s)$/, '');
