import type { Cast } from '../actors/cast.ts';
import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { contractedAuxiliaries } from '../words/contracted-auxiliaries.ts';
import { personNouns } from '../words/person-nouns.ts';
import { CUE_WORDS } from './cue-words.ts';

/** What a piece is: a word, a whole quotation, or a mark that cuts sentences into parts. */
export const What = {
  word: 1,
  quotation: 2,
  comma: 3,
  stop: 4,
  colon: 5,
  semicolon: 6,
  dash: 7,
  open: 8,
  shut: 9,
  joiner: 10,
  mark: 11,
} as const;

/** A sentence as its writer sees it: a quotation inside counts as one piece, however many sentences it holds. */
export interface OuterSentence {
  /** Pieces, end exclusive. */
  first: number;
  end: number;
  /** Index of its line. */
  line: number;
}

/**
 * The text with each outermost quotation folded into one piece, in flat arrays, one entry a piece. Rules look for cues
 * here, so that nothing said inside a quotation is taken for the reporter's own words.
 */
export interface Outline {
  readonly scan: Scan;
  readonly count: number;
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
  /** Index of the quotation that the piece is, -1 for all else. */
  readonly quotation: Int32Array;
  readonly what: Uint8Array;
  readonly word: Int32Array;
  readonly tag: Uint8Array;
  readonly shape: Uint8Array;
  /** Index + 1 of the time expression that covers the piece, 0 where none does. */
  readonly time: Int32Array;
  /** Index + 1 of the mention that covers the piece, 0 where none does. */
  readonly mention: Int32Array;
  readonly cast: Cast;
  readonly sentences: OuterSentence[];
}

const STATE = wordSet(['state']);
const PEOPLE = wordSet(personNouns);
const CONTRACTED = wordSet(contractedAuxiliaries);

/** Folds the quotations of a scan. One pass over the tokens. */
export function outlineOf(scan: Scan, cast: Cast, times: readonly Time[]): Outline {
  const size = scan.count;
  const outline = {
    scan,
    count: 0,
    firstToken: new Int32Array(size),
    endToken: new Int32Array(size),
    quotation: new Int32Array(size).fill(-1),
    what: new Uint8Array(size),
    word: new Int32Array(size),
    tag: new Uint8Array(size),
    shape: new Uint8Array(size),
    time: new Int32Array(size),
    mention: new Int32Array(size),
    cast,
    sentences: [] as OuterSentence[],
  };
  const outermost = outermostQuotations(scan);
  let nextTime = 0;
  let foldedUpTo = 0;
  for (const { firstToken, endToken, line } of scan.sentences) {
    if (
      outline.sentences.length === 0 ||
      (firstToken >= foldedUpTo && !(firstToken === foldedUpTo && goesOnSaying(scan, line, firstToken, endToken)))
    )
      outline.sentences.push({ first: outline.count, end: outline.count, line });
    for (let token = Math.max(firstToken, foldedUpTo); token < endToken; ) {
      const at = outline.count++;
      const folded = outermost[scan.quotationOf[token]!] ?? -1;
      const isFold = scan.quotationOf[token]! >= 0;
      outline.firstToken[at] = token;
      if (isFold) {
        const end = scan.quotations[folded]!.endToken;
        outline.quotation[at] = folded;
        outline.what[at] = What.quotation;
        outline.endToken[at] = end;
        token = end;
        foldedUpTo = end;
      } else {
        outline.endToken[at] = token + 1;
        outline.what[at] = whatIs(scan, token);
        outline.word[at] = scan.word[token]!;
        outline.tag[at] = tagOf(scan, cast, token, firstToken);
        outline.shape[at] = scan.shape[token]!;
        while (nextTime < times.length && times[nextTime]!.end <= scan.start[token]!) nextTime++;
        if (nextTime < times.length && times[nextTime]!.start < scan.end[token]!) outline.time[at] = nextTime + 1;
        outline.mention[at] = cast.mentionOf[token]! + 1;
        token++;
      }
    }
    outline.sentences.at(-1)!.end = outline.count;
  }
  return outline;
}

function tagOf(scan: Scan, cast: Cast, token: number, first: number): number {
  if (isNamed(scan, cast, token) || isTitled(scan, token, first) || opensWithName(scan, token, first))
    return Tag.properNoun;
  if (isOffice(scan, token)) return Tag.noun;
  if (scan.shape[token] === Shape.initial) return Tag.properNoun;
  return CONTRACTED.has(scan.word[token]!) ? Tag.auxiliary : scan.tag[token]!;
}

/** "Head coach Reyes", "critic Lund": a noun for people before a name or another such noun is no verb. */
function isOffice({ word, tag, shape, kind }: Scan, token: number): boolean {
  if (STATE.has(word[token]!) && kind[token + 1] === Kind.word && shape[token + 1] === Shape.capitalised) return true;
  if (!PEOPLE.has(word[token]!) || (tag[token] !== Tag.verb && tag[token] !== Tag.infinitive)) return false;
  return PEOPLE.has(word[token + 1] ?? 0) || (kind[token + 1] === Kind.word && shape[token + 1] === Shape.capitalised);
}

/** "Lund argued that": an unknown word at the start of a sentence, right before a verb of saying. */
function opensWithName({ shape, tag, word, count }: Scan, token: number, first: number): boolean {
  if (token !== first || shape[token] !== Shape.capitalised || token + 1 >= count) return false;
  return (
    tag[token] === Tag.verb &&
    CUE_WORDS.get(word[token + 1]!) !== undefined &&
    CUE_WORDS.get(word[token]!) === undefined
  );
}

/** A word with a capital inside a name is part of the name, whatever it looks like on its own. */
function isNamed({ shape, kind }: Scan, cast: Cast, token: number): boolean {
  if (kind[token] !== Kind.word || shape[token] === Shape.lower) return false;
  return cast.mentions[cast.mentionOf[token]!]?.kind === 'name';
}

/** "Vice President": a capital inside a sentence before another name is no adverb. */
function isTitled({ shape, tag }: Scan, token: number, first: number): boolean {
  if (token === first || shape[token] !== Shape.capitalised || tag[token + 1] !== Tag.properNoun) return false;
  return tag[token] === Tag.adverb || tag[token] === Tag.other || tag[token] === Tag.interjection;
}

/** `"We did it!" Rep. Lund, a farmer, said of the vote.`: a stop inside a quotation does not end the sentence around it. */
function goesOnSaying(scan: Scan, line: number, first: number, end: number): boolean {
  const { text, start, tag, word, kind } = scan;
  if (scan.lines[line]!.firstToken === first) return false;
  const mark = text.charCodeAt(scan.end[first - 1]! - 2);
  if (mark !== 33 && mark !== 63) return false;
  for (let at = first; at < Math.min(end, first + 14); at++) {
    const cue = CUE_WORDS.get(word[at]!);
    if (at > first && cue && (cue.speaks || cue.quotes) && tag[at] === Tag.verb) return endsCue(scan, at + 1, end);
    if (tag[at] === Tag.verb || tag[at] === Tag.auxiliary || tag[at] === Tag.subordinator) return false;
    if (kind[at] === Kind.quote || text.charCodeAt(start[at]!) === 58) return false;
  }
  return false;
}

function endsCue({ kind, tag }: Scan, at: number, end: number): boolean {
  if (at >= end || kind[at] !== Kind.word) return true;
  return tag[at] === Tag.preposition || tag[at] === Tag.adverb;
}

/** The outermost quotation around each quotation. */
function outermostQuotations({ quotations }: Scan): Int32Array {
  const outermost = new Int32Array(quotations.length);
  for (const [index, { within }] of quotations.entries()) {
    outermost[index] = within === undefined ? index : outermost[within]!;
  }
  return outermost;
}

function whatIs({ text, kind, start, end, tag }: Scan, token: number): number {
  if (kind[token] === Kind.word || kind[token] === Kind.number) return What.word;
  switch (text.charCodeAt(start[token]!)) {
    case 44:
      return What.comma;
    case 46:
    case 33:
    case 63:
    case 0x2026:
      return What.stop;
    case 58:
      return What.colon;
    case 59:
      return What.semicolon;
    case 40:
    case 91:
      return What.open;
    case 41:
    case 93:
      return What.shut;
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return What.dash;
    case 45:
      return isGlued(text, start[token]!, end[token]!) ? What.joiner : What.dash;
    case 38:
    case 47:
      return What.joiner;
    default:
      return tag[token] === Tag.symbol ? What.word : What.mark;
  }
}

/** A hyphen with letters on both sides joins them; else it is a dash. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return before > 32 && after > 32 && before !== 45 && after !== 45;
}

/** Offsets of a range of pieces. */
export function spanOfPieces({ scan, firstToken, endToken }: Outline, first: number, end: number): [number, number] {
  return [scan.start[firstToken[first]!]!, scan.end[endToken[end - 1]! - 1]!];
}

/** The text of a piece, for the rare rule that must see its letters. */
export function textOfPiece(outline: Outline, piece: number): string {
  const [start, end] = spanOfPieces(outline, piece, piece + 1);
  return outline.scan.text.slice(start, end);
}

/** A short quotation of capitalised words is a title, not speech: "The Long Thaw". */
export function isTitleCase({ scan, quotation }: Outline, piece: number): boolean {
  const { firstToken, endToken } = scan.quotations[quotation[piece]!]!;
  let words = 0;
  for (let token = firstToken + 1; token < endToken - 1; token++) {
    if (scan.kind[token] !== Kind.word) continue;
    words++;
    const isLong = scan.end[token]! - scan.start[token]! > 3;
    if (words > 8 || (scan.shape[token] === Shape.lower && isLong)) return false;
  }
  return (
    words > 1 &&
    scan.shape[firstToken + 1] !== Shape.lower &&
    endToken - firstToken > 3 &&
    lastWordIsCapital(scan, firstToken, endToken)
  );
}

function lastWordIsCapital({ kind, shape }: Scan, first: number, end: number): boolean {
  for (let token = end - 1; token > first; token--) if (kind[token] === Kind.word) return shape[token] !== Shape.lower;
  return false;
}
