import { abbreviationsBeforeNames } from '../words/abbreviations-before-names.ts';
import { sentenceOpeners } from '../words/sentence-openers.ts';
import { speechVerbForms } from '../words/speech-verb-forms.ts';
import type { ScannedLine } from './lines.ts';
import type { Quotation } from './quotations.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { wordSet } from './vocabulary.ts';

/** A sentence: offsets and tokens, ends exclusive, and the index of its line. */
export interface SentenceCut {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  line: number;
}

const BEFORE_NAMES = wordSet(abbreviationsBeforeNames);
const OPENERS = wordSet(sentenceOpeners);
const SPEECH_VERBS = wordSet(speechVerbForms);

/** Cuts each line into sentences at full stops, question and exclamation marks, together with what closes behind them. */
export function cutSentences(tokens: Tokens, lines: readonly ScannedLine[], closes: Uint8Array): SentenceCut[] {
  const sentences: SentenceCut[] = [];
  lines.forEach((line, index) => {
    let first = line.firstToken;
    const push = (endToken: number): void => {
      sentences.push({
        start: tokens.start[first]!,
        end: tokens.end[endToken - 1]!,
        firstToken: first,
        endToken,
        line: index,
      });
      first = endToken;
    };
    for (let at = first; at < line.endToken; at++) {
      if (!isTerminator(tokens, at)) continue;
      let end = at + 1;
      while (end < line.endToken && isTerminator(tokens, end) && touches(tokens, end)) end++;
      const stop = end;
      while (end < line.endToken && touches(tokens, end) && isClosing(tokens, end, closes)) end++;
      if (end < line.endToken && !endsSentence(tokens, first, stop - 1, end, line.endToken)) continue;
      push(end);
      at = end - 1;
    }
    if (first < line.endToken) push(line.endToken);
  });
  return sentences;
}

/** Which tokens close a quotation: 1 for the mark itself. */
export function closingMarks(count: number, quotations: readonly Quotation[]): Uint8Array {
  const closes = new Uint8Array(count);
  for (const { endToken, closed, continues } of quotations) if (closed && !continues) closes[endToken - 1] = 1;
  return closes;
}

function isTerminator({ text, kind, end, start }: Tokens, at: number): boolean {
  const last = text.charCodeAt(end[at]! - 1);
  if (last !== 46 && last !== 63 && last !== 33 && last !== 0x2026) return false;
  return kind[at] === Kind.punctuation || (kind[at] === Kind.word && end[at]! - start[at]! > 1);
}

const touches = ({ start, end }: Tokens, at: number): boolean => start[at] === end[at - 1];

function isClosing({ text, start }: Tokens, at: number, closes: Uint8Array): boolean {
  const code = text.charCodeAt(start[at]!);
  return code === 41 || code === 93 || closes[at] === 1;
}

/** Whether the stop at token `at` ends the sentence that began at `first`, when `next` is the token behind its closing marks. */
function endsSentence(tokens: Tokens, first: number, at: number, next: number, lineEnd: number): boolean {
  const { text, kind, shape, start, end, word } = tokens;
  const mark = text.charCodeAt(end[at]! - 1);
  const spaced = start[next]! > end[next - 1]!;
  const asks = mark === 63 || mark === 33;
  if (!spaced) return !asks && mark !== 0x2026 ? joinsTwoSentences(tokens, at, next) : false;
  if (asks && next > at + 1 && goesOnSaying(tokens, next, lineEnd)) return false;
  const lower = kind[next] === Kind.word && shape[next] === Shape.lower && isLowerLetter(text.charCodeAt(start[next]!));
  if (lower) return false;
  const code = text.charCodeAt(start[next]!);
  if (code === 44 || code === 59 || code === 58) return false;
  if (asks || mark === 0x2026) return true;
  if (kind[at] === Kind.word) {
    if (BEFORE_NAMES.has(word[at]!) || shape[at] === Shape.initial) return false;
    return kind[next] === Kind.word && shape[next] === Shape.capitalised && OPENERS.has(word[next]!);
  }
  return !(at === first + 1 && kind[first] === Kind.number && end[first]! - start[first]! <= 2);
}

/** "the end.The next": a stop without space between a lower-case and a capitalised word. */
function joinsTwoSentences({ kind, shape, start, end }: Tokens, at: number, next: number): boolean {
  return (
    kind[at - 1] === Kind.word &&
    shape[at - 1] === Shape.lower &&
    end[at - 1]! - start[at - 1]! > 2 &&
    kind[next] === Kind.word &&
    shape[next] === Shape.capitalised &&
    next === at + 1
  );
}

/** True where "he asked" or "Dana Reyes said" follows a quotation. */
function goesOnSaying({ kind, shape, word }: Tokens, next: number, lineEnd: number): boolean {
  for (let at = next; at < Math.min(next + 6, lineEnd); at++) {
    if (kind[at] !== Kind.word) return false;
    if (SPEECH_VERBS.has(word[at]!)) return true;
    if (at > next + 1 && shape[at] === Shape.lower) return false;
  }
  return false;
}

const isLowerLetter = (code: number): boolean => code >= 97 && code <= 122;
