import { searchLinesOf } from '../labels/search-lines.ts';
import { matchAt, matchesIn } from '../matches.ts';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';
import { wordCount } from '../word-count.ts';

/** A label is so long at the most, in words. */
const LONGEST = 7;

export const keywordStuffing: Rule = {
  name: 'keyword-stuffing',
  severity: 'error',
  catches:
    'The same phrase set as a label at the heads or tails of paragraphs, or a line of search terms or hashtags: for search engines and not for readers.',
  check(story) {
    const places = new Map<string, Label[]>();
    for (const label of labelsOf(story)) {
      const known = places.get(label.phrase);
      if (known) known.push(label);
      else places.set(label.phrase, [label]);
    }
    const repeated = [...places.values()]
      .filter((labels) => labels.length > 1 && labels.some(({ isFirm }) => isFirm))
      .flatMap((labels) => labels.map((label) => finding(story, label, labels.length)));
    return [...repeated, ...searchLines(story)];
  },
};

function searchLines(story: Story): Found[] {
  return [...searchLinesOf(story)].map(({ start, end }) => ({
    start,
    end,
    message: `${words(story.text, start, end)} is a list of search terms and tells the reader nothing.`,
    remedy: 'Delete the line.',
  }));
}

/** Where something stands. */
interface Span {
  start: number;
  end: number;
}

interface Label extends Span {
  phrase: string;
  /** True for a label that can be nothing else: with a colon, or alone on its line. */
  isFirm: boolean;
}

/** Words before a colon or dash at the head of a line, so long at the most in characters. */
const LONGEST_HEADED = 76;
const LABEL_MARK = /[:–—|]|-\s/;
const HEADED = /^(\p{L}[^.!?:"“”\n]{2,70}?)\s?(:|[-–—|]\s)/u;

/** A sentence ends with one of these, a label with none. */
const STOPS = new Set(['.', '!', '?', '"', '”']);

/** What may be a label: words before a colon or dash at the head of a line, a short line alone, the same words at head or tail. */
function labelsOf({ text, lines }: Story): Label[] {
  const labels = lines.flatMap(({ start, end, kind }) => {
    const line = text.slice(start, end);
    const head = LABEL_MARK.test(line.slice(0, LONGEST_HEADED)) ? HEADED.exec(line) : null;
    if (head?.[1] && isShort(head[1])) return [labelAt(head[1], start, start + head[0].trimEnd().length, true)];
    if (kind !== 'furniture' && !STOPS.has(line.at(-1) ?? '') && isShort(line))
      return [labelAt(line, start, end, true)];
    return [];
  });
  return [...labels, ...echoes(text, lines, labels), ...bareHeads(text, lines)];
}

/** True for two words or more, and no more than a label has. */
function isShort(phrase: string): boolean {
  const words = wordCount(phrase, LONGEST);
  return words >= 2 && words <= LONGEST;
}

function labelAt(phrase: string, start: number, end: number, isFirm: boolean): Label {
  return { phrase: plain(phrase), start, end, isFirm };
}

/** A known label again, at the tail of a paragraph without its colon. */
function echoes(text: string, paragraphs: readonly Span[], labels: readonly Label[]): Label[] {
  if (labels.length === 0) return [];
  const known = new Set(labels.map(({ phrase }) => phrase));
  const taken = new Set(labels.map(({ start }) => start));
  return paragraphs.flatMap(({ start, end }) => {
    const tail = tailsOf(text, start, end).find((at) => known.has(plain(text.slice(at, end))) && !taken.has(at));
    return tail === undefined ? [] : [labelAt(text.slice(tail, end), tail, end, true)];
  });
}

const SENTENCE_END = /[.!?"”]\s{1,3}(?=\S)/g;

/** Where the last words of a line begin, behind the end of a sentence or with the line, the shortest first. */
function tailsOf(text: string, start: number, end: number): number[] {
  const reach = Math.max(start, end - LONGEST * 24);
  const ends = matchesIn(text.slice(reach, end), SENTENCE_END).map(({ 0: mark, index }) => reach + index + mark.length);
  if (reach === start) ends.unshift(start);
  return ends.reverse().filter((at) => isShort(text.slice(at, end)));
}

/** A line is read so far for words at its head that other lines begin with. */
const LONGEST_HEAD = 6;
/** So often the words must stand there. */
const REPEATED = 3;
const HEAD_WORD = /[\p{L}\p{N}'’-]+ /uy;
/** What a sentence begins with behind such words. */
const ANEW = /["“‘'«([]{0,2}\p{Lu}|</uy;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** The same capitalised words, run into the sentence, at the head of several paragraphs ("Dam flood inquiry The mayor said"). */
function bareHeads(text: string, paragraphs: readonly Span[]): Label[] {
  const heads = new Map<string, Span[]>();
  for (const { start } of alike(text, paragraphs))
    for (const end of headsOf(text, start)) {
      const phrase = plain(text.slice(start, end));
      const known = heads.get(phrase);
      if (known) known.push({ start, end });
      else heads.set(phrase, [{ start, end }]);
    }
  const repeated = [...heads].filter(([, places]) => places.length >= REPEATED).sort(([a], [b]) => b.length - a.length);
  const taken = new Set<number>();
  return repeated.flatMap(([phrase, places]) => {
    if (places.some(({ start }) => taken.has(start))) return [];
    for (const { start } of places) taken.add(start);
    return places.map(({ start, end }) => ({ phrase, start, end, isFirm: true }));
  });
}

/** The paragraphs that begin with the same word as enough others. */
function alike(text: string, paragraphs: readonly Span[]): Span[] {
  const words = paragraphs.map(({ start }) => FIRST_WORD.exec(text.slice(start, start + 30))?.[0].toLowerCase() ?? '');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return paragraphs.filter((_, at) => (counts.get(words[at] ?? '') ?? 0) >= REPEATED);
}

/** Where the first words of a line end, from two on, before a word with a capital. */
function headsOf(text: string, start: number): number[] {
  const ends: number[] = [];
  let at = start;
  for (let count = 1; count <= LONGEST_HEAD; count++) {
    const word = matchAt(text, HEAD_WORD, at);
    if (!word) break;
    at += word[0].length;
    if (count > 1 && matchAt(text, ANEW, at)) ends.push(at - 1);
  }
  return ends;
}

function finding({ text }: Story, { start, end }: Label, count: number): Found {
  return {
    start,
    end,
    message: `${words(text, start, end)} stands ${count} times as a label and tells the reader nothing.`,
    remedy: 'Delete the label.',
  };
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
