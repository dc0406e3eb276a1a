import { actorAt, type Cast, type Mention, mentionAt } from '../actors/cast.ts';
import type { Actor, Time } from '../reading.ts';
import type { Quotation } from '../scan/quotations.ts';
import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { goesOnSaying } from './goes-on-saying.ts';
import { tagOf } from './part-of-speech.ts';

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
      (firstToken >= foldedUpTo && !(firstToken === foldedUpTo && goesOnSaying(scan, firstToken, endToken)))
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

/** A mark or quotation that parts a cue from content beside it. */
export function isCut({ what }: Outline, at: number): boolean {
  const kind = what[at]!;
  return kind >= What.quotation && kind <= What.dash;
}

/** The first piece of a kind between two, -1 where there is none. */
export function nextOf({ what }: Outline, kind: number, from: number, end: number): number {
  for (let at = from; at < end; at++) if (what[at] === kind) return at;
  return -1;
}

/** The text of a piece, for the rare rule that must see its letters. */
export function textOfPiece(outline: Outline, piece: number): string {
  const [start, end] = spanOfPieces(outline, piece, piece + 1);
  return outline.scan.text.slice(start, end);
}

/** The actor whose innermost mention covers a piece. */
export const actorOfPiece = ({ cast, firstToken }: Outline, at: number): Actor | undefined =>
  actorAt(cast, firstToken[at]!);

export const mentionOfPiece = ({ cast, firstToken }: Outline, at: number): Mention | undefined =>
  mentionAt(cast, firstToken[at]!);

export const isOfPerson = (o: Outline, at: number): boolean => actorOfPiece(o, at)?.type === 'person';

/** Behind the mention that covers a piece, or the limit where that comes first. */
export function mentionEnd({ mention }: Outline, first: number, limit: number): number {
  let end = first + 1;
  while (end < limit && mention[end] === mention[first]) end++;
  return end;
}

/** The quotation that a piece is. */
export const quotationAt = ({ scan, quotation }: Outline, at: number): Quotation => scan.quotations[quotation[at]!]!;

/** Tokens of the quotation that a piece is, marks included. */
export function lengthOfQuotation(o: Outline, at: number): number {
  const { firstToken, endToken } = quotationAt(o, at);
  return endToken - firstToken;
}
