import { searchLinesOf } from '../labels/search-lines.ts';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

/** A label is so long at the most, in words. */
const LONGEST = 7;

export const keywordStuffing: Rule = {
  name: 'keyword-stuffing',
  severity: 'error',
  catches:
    'The same phrase set as a label at the heads or tails of paragraphs, or a line of search terms or hashtags: for search engines and not for readers.',
  check(story) {
    const places = new Map<string, Label[]>();
    for (const label of labelsOf(story)) places.set(label.phrase, [...(places.get(label.phrase) ?? []), label]);
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

interface Label {
  phrase: string;
  start: number;
  end: number;
  /** True for a label that can be nothing else: with a colon, or alone on its line. */
  isFirm: boolean;
}

/** What may be a label: words before a colon or dash at the head of a line, a short line alone, the same words at head or tail. */
function labelsOf({ text, lines }: Story): Label[] {
  const paragraphs = lines;
  const labels = paragraphs.flatMap(({ start, end, kind }) => {
    const line = text.slice(start, end);
    const found: Label[] = [];
    const head = /^(\p{L}[^.!?:"“”\n]{2,70}?)\s?(:|[-–—|]\s)/u.exec(line);
    if (head?.[1] && wordCount(head[1]) >= 2 && wordCount(head[1]) <= LONGEST)
      found.push(labelAt(head[1], start, start + head[0].trimEnd().length, true));
    else if (wordCount(line) <= LONGEST && wordCount(line) >= 2 && !/[.!?"”]$/.test(line) && kind !== 'furniture')
      found.push(labelAt(line, start, end, true));
    return found;
  });
  const known = new Set(labels.map(({ phrase }) => phrase));
  return [...labels, ...echoes(text, paragraphs, known, labels), ...bareHeads(text, paragraphs)];
}

function labelAt(phrase: string, start: number, end: number, isFirm: boolean): Label {
  return { phrase: plain(phrase), start, end, isFirm };
}

/** A known label again, at the head or tail of a paragraph without its colon. */
function echoes(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
  known: ReadonlySet<string>,
  labels: readonly Label[],
): Label[] {
  if (known.size === 0) return [];
  const taken = new Set(labels.map(({ start }) => start));
  return paragraphs.flatMap(({ start, end }) => {
    for (const tail of tailsOf(text.slice(start, end))) {
      if (known.has(plain(tail)) && !taken.has(end - tail.length)) return [labelAt(tail, end - tail.length, end, true)];
    }
    return [];
  });
}

/** The last words of a line, two and more, where a sentence ends before them or they are all there is. */
function tailsOf(line: string): string[] {
  const reach = Math.max(0, line.length - LONGEST * 24);
  const words = [...line.slice(reach).matchAll(/\S+/g)];
  const tails: string[] = [];
  for (let count = 2; count <= Math.min(LONGEST, words.length); count++) {
    const from = reach + words[words.length - count]!.index;
    if (from === 0 || /[.!?"”]\s+$/.test(line.slice(Math.max(0, from - 4), from)))
      tails.push(line.slice(from).trimEnd());
  }
  return tails;
}

/** Two to six words at the head of a line, before a word with a capital. */
const HEADS = [2, 3, 4, 5, 6].map(
  (count) => new RegExp(`^((?:[\\p{L}\\p{N}'’-]+ ){${count - 1}}[\\p{L}\\p{N}'’-]+) (?=["“‘'«([]{0,2}\\p{Lu}|<)`, 'u'),
);

/** The same capitalised words, run into the sentence, at the head of several paragraphs ("Dam flood inquiry The mayor said"). */
function bareHeads(text: string, paragraphs: readonly { start: number; end: number }[]): Label[] {
  const heads = new Map<string, { start: number; end: number }[]>();
  for (const { start, end } of paragraphs) {
    const line = text.slice(start, end);
    for (let count = 2; count <= 6; count++) {
      const head = HEADS[count - 2]?.exec(line)?.[1];
      if (head) heads.set(plain(head), [...(heads.get(plain(head)) ?? []), { start, end: start + head.length }]);
    }
  }
  const repeated = [...heads].filter(([, places]) => places.length > 2).sort(([a], [b]) => b.length - a.length);
  const taken = new Set<number>();
  return repeated.flatMap(([phrase, places]) => {
    if (places.some(({ start }) => taken.has(start))) return [];
    for (const { start } of places) taken.add(start);
    return places.map(({ start, end }) => ({ phrase, start, end, isFirm: true }));
  });
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

function wordCount(phrase: string): number {
  return phrase.trim().split(/\s+/).length;
}
