import { FOR, HAVE, IN, ON, OUT, THAT } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { sureVerbForms } from '../words/sure-verb-forms.ts';
import { clauseStarts } from './clause-starts.ts';
import { CUE_WORDS, type CueWord } from './cue-words.ts';
import { couldSpeak, headOf, isDocument } from './head.ts';
import { type LeftSide, leftOf } from './left-side.ts';
import { mainSubject, subjectAfter } from './main-subject.ts';
import { isCut, type OuterSentence, type Outline, textOfPiece, What } from './outline.ts';
import { type RightSide, rightOf } from './right-side.ts';
import type { Subject } from './subject.ts';
import { isNominal } from './word-classes.ts';

/** A verb that may attribute content, with what stands on both sides of it. */
export interface VerbCue {
  verb: number;
  word: CueWord;
  left: LeftSide;
  right: RightSide;
  subject: Subject | null;
  /** The subject stands behind the verb: said Jane Doe. */
  inverted: boolean;
  /** Pieces of the cue with its subject, end exclusive: content lies outside. */
  first: number;
  end: number;
  /** True where a comma, dash, quotation or the like parts the cue from what stands before it. */
  parted: boolean;
}

const SO = wordSet(['so', 'self']);
const POINTS_OUT = wordSet(['points', 'pointed', 'pointing']);
const STATES = wordSet(['states', 'state']);
const WHO = wordSet(['who', 'whom', 'whose']);
const SURE = wordSet(sureVerbForms);
const WITHOUT = wordSet(['without', 'or', 'before', 'when', 'if', 'once']);

const NOBODY = wordSet(['nobody', 'none', 'neither', 'no']);

const WENT_ON = wordSet([
  'on',
  'continued',
  'continues',
  'quick',
  'went',
  'goes',
  'proceeded',
  'wants',
  'wanted',
  'had',
  'has',
  'happy',
  'glad',
  'used',
]);

/** Reads the piece `verb` as a cue; null where it is none: a noun, "the said amount", "so-called", "to say". */
export function readVerbCue(o: Outline, s: OuterSentence, verb: number, known: Subject | null): VerbCue | null {
  const word = CUE_WORDS.get(o.word[verb]!);
  if (!word || !isVerb(o, s, verb)) return null;
  if (word.verb === 'state' && STATES.has(o.word[verb]!) && o.word[verb + 1] !== THAT && o.what[verb + 1] === What.word)
    return null;
  // "which the Courier has read", "the clerk read out the letter"
  if (word.verb === 'read' && (HAVE.has(o.word[verb - 1] ?? 0) || o.word[verb + 1] === OUT)) return null;
  if (word.verb === 'ask' && o.word[verb + 1] === FOR) return null; // "asked for a raise"
  if (word.verb === 'swear' && o.word[verb + 1] === IN) return null; // "sworn in on Friday"
  if (word.verb === 'know' && WHO.has(o.word[verb + 1] ?? 0)) return null; // "knows who he is": no claim that he is
  if (word.verb === 'go' && o.word[verb + 1] !== ON) return null;
  if (word.verb === 'point' && o.word[verb + 1] !== OUT) return null;
  if (WITHOUT.has(o.word[verb - 1] ?? 0) && verb > s.first) return null;
  const left = leftOf(o, s, verb);
  if (left.infinitive && !WENT_ON.has(o.word[left.first - 2] ?? 0)) return null;
  const right = rightOf(o, s, verb, word);
  inApposition(o, left, known);
  if (left.subject && NOBODY.has(o.word[left.subject.first]!)) left.negated = true;
  const parted = left.first > s.first && isCut(o, left.first - 1);
  if (!parted && word.verb === 'say') overAside(o, s, right);
  const cue: VerbCue = {
    verb,
    word,
    left,
    right,
    subject: left.subject,
    inverted: false,
    first: left.first,
    end: right.start,
    parted,
  };
  if (left.subject && !(word.speaks && !word.tells && mayBeContent(o, left.subject, verb))) return cue;
  const behind = !left.shared ? subjectAfter(o, s, verb) : null;
  if (
    behind &&
    (couldSpeak(o, behind) || o.what[verb - 1] === What.quotation) &&
    !isBare(o, verb, word) &&
    (left.subject
      ? endsThere(o, s, behind.end) || isReducedDocument(o, s, behind)
      : left.first === verb && (parted || verb === s.first))
  )
    return invertedCue(o, s, { ...cue, first: verb, parted: true }, behind);
  if (left.shared || left.infinitive) cue.subject = known ?? mainSubject(o, s, left.infinitive ? left.first : verb);
  return cue;
}

export function isVerb(o: Outline, s: OuterSentence, at: number): boolean {
  if (POINTS_OUT.has(o.word[at]!) && o.word[at + 1] === OUT) return true;
  const tag = o.tag[at]!;
  const isTagged =
    tag === Tag.verb || tag === Tag.pastParticiple || tag === Tag.presentParticiple || tag === Tag.infinitive;
  if (!isTagged && !isSure(o, at) && !endsReport(o, s, at)) return false;
  if (o.tag[at - 1] === Tag.number && at > s.first && THIRD_PERSON.test(textOfPiece(o, at))) return false; // "9,000 replies"
  const joined = o.what[at - 1] === What.joiner || o.what[at + 1] === What.joiner;
  if (joined && at > s.first) return false;
  return !SO.has(o.word[at - 1]!);
}

/** "said Reyes, a nurse who said": the one meant by "who" is the speaker before the comma. */
function inApposition(o: Outline, left: LeftSide, known: Subject | null): void {
  const { subject } = left;
  if (
    !known ||
    subject?.relative === undefined ||
    o.what[subject.first - 1] !== What.comma ||
    known.end !== subject.first - 1
  )
    return;
  left.subject = { first: known.first, end: known.end, relative: subject.relative };
}

/** What stands before ", said Lund" may be the end of what was said: "There was no warning, said Lund", "The risk, says Lund,". */
function mayBeContent(o: Outline, { first, end, relative, before }: Subject, verb: number): boolean {
  if (o.what[verb - 1] !== What.comma || relative !== undefined || before) return false;
  return end === verb - 1 || o.shape[first] === Shape.lower;
}

/** "She said, if elected, she would": content that opens with an aside of its own. */
function overAside(o: Outline, s: OuterSentence, right: RightSide): void {
  const { start, opener } = right;
  if (opener !== 'none' || start >= s.end || o.what[start] !== What.comma) return;
  if (!clauseStarts(o, start + 1, s.end)) return;
  right.opener = 'clause';
  right.start = start + 1;
}

/** "…, the press service reports.": a form that could be a noun, at the end of a sentence behind a comma and a noun. */
function endsReport(o: Outline, s: OuterSentence, at: number): boolean {
  if (!CUE_WORDS.get(o.word[at]!)?.speaks || o.tag[at] !== Tag.noun || !THIRD_PERSON.test(textOfPiece(o, at)))
    return false;
  if (!isNominal(o.tag[at - 1]!)) return false;
  const next = at + 1 < s.end ? o.what[at + 1] : What.stop;
  if (leadsIn(o, at + 1, s.end)) return o.mention[at - 1]! > 0;
  if (next !== What.stop) return false;
  for (let before = at - 2; before > Math.max(s.first, at - 9); before--) if (isCut(o, before)) return true;
  return false;
}

/** True where "that", a colon or a quotation follows. */
function leadsIn(o: Outline, at: number, end: number): boolean {
  if (at >= end) return false;
  const what = o.what[at];
  return (
    what === What.colon ||
    what === What.quotation ||
    (what === What.comma && at + 1 < end && o.what[at + 1] === What.quotation) ||
    o.word[at] === THAT
  );
}

const THIRD_PERSON = /s$/;

/** A form that is a verb even where the tagger doubts it, unless a word that opens a noun phrase stands before it. */
function isSure(o: Outline, at: number): boolean {
  if (!SURE.has(o.word[at]!)) return false;
  const before = o.tag[at - 1]!;
  return before !== Tag.determiner && before !== Tag.preposition && before !== Tag.adjective;
}

/** A bare form before a name is no inverted verb: ", state Sen. Lund". */
const isBare = (o: Outline, verb: number, word: CueWord): boolean =>
  word.verb !== 'say' && textOfPiece(o, verb).toLowerCase() === word.verb;

/** "said a note put out by the office" */
const isReducedDocument = (o: Outline, s: OuterSentence, { first, end }: Subject): boolean =>
  end < s.end && isDocument(o, headOf(o, first, end));

/** True where nothing but a mark, an aside or the end follows. */
const endsThere = (o: Outline, s: OuterSentence, at: number): boolean =>
  at >= s.end || o.what[at] === What.comma || o.what[at] === What.stop || o.what[at] === What.semicolon;

function invertedCue(o: Outline, s: OuterSentence, cue: VerbCue, subject: Subject): VerbCue {
  const right = rightOf(o, s, subject.end - 1, { ...cue.word, tells: false });
  const goesOn = right.opener === 'clause' || right.opener === 'question' || right.opener === 'infinitive';
  const negated = cue.left.negated || NOBODY.has(o.word[subject.first]!); // "That, said nobody, is fair"
  if (goesOn) right.opener = 'none';
  return { ...cue, left: { ...cue.left, negated }, subject, inverted: true, right, end: right.start };
}
