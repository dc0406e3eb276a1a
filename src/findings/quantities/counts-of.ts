import type { Figure, Reading } from '#reading';
import { outcomes } from '../words/outcomes.ts';
import { peopleNouns } from '../words/people-nouns.ts';

/** A figure with what it counts, made ready to be compared. */
export interface Count {
  figure: Figure;
  /** Last word of what is counted, in the singular; `people` for all words for people at large. */
  head: string;
  /** The words before it: "police" in "police officers". */
  modifiers: string;
  /** What befell those counted: killed, arrested … */
  outcome: string | null;
  /** "the 12 members", "those 12": refers to a count told before. */
  isDefinite: boolean;
  /** The words behind tell which of them are meant: "the 12 members who left". */
  isNarrowed: boolean;
  /** The sentence tells of another value or time: up from, earlier. */
  isUpdate: boolean;
  /** Some out of more: another, each, of them. */
  isPart: boolean;
  /** The sentence says where or when: then another value elsewhere is no conflict. */
  isPlaced: boolean;
  /** The span of the figure with what it counts. */
  told: readonly [start: number, end: number];
}

const UPDATE =
  /\b(?:up from|down from|rose|risen|grew|grown|increased?|fell|compared (?:to|with)|earlier|previous(?:ly)?|initial(?:ly)?|at first|against|more than double|instead of|rather than|since then|so far|estimate\w*|would|could|may|might|if)\b/i;
const PART =
  /\b(?:another|other|additional|a further|each|per|every|of (?:them|whom|which|the|those|these)|among|including|remaining|rest)\b/i;
/** Before a figure: "those killed include 12 children". Behind it the figure is the whole. */
const INCLUDED = /\binclude[ds]?\s+(?:\p{Ll}+\s+){0,2}$/iu;
const PLACED = /\b(?:in|at|near|from|on|across) (?:the )?\p{Lu}|\b(?:nation|city|country|world|state)-?wide\b/u;
const NARROWED = /^\s*(?:who|that|which|whom|whose|of|in|from|with|on|at|for|he|she|they|we|I|\p{Ll}+(?:ed|ing))\b/u;
const PEOPLE = new Set(peopleNouns);
const OUTCOMES = Object.entries(outcomes).map(
  ([outcome, stems]) => [outcome, new RegExp(`\\b(?:${stems.join('|')})`)] as const,
);

/** All counts of a reading in order of place. Linear in figures and sentences. */
export function countsOf({ text, figures, sentences }: Reading): Count[] {
  let at = 0;
  const inOrder = [...figures].sort((a, b) => a.start - b.start);
  return inOrder.flatMap((figure) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= figure.start) at++;
    const sentence = sentences[at];
    return sentence && figure.unit === null ? countOf(text, figure, sentence) : [];
  });
}

function countOf(text: string, figure: Figure, sentence: { start: number; end: number }): Count[] {
  const { counted } = figure;
  const before = text.slice(Math.max(sentence.start, figure.start - 24), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 90)).toLowerCase();
  const bare = /^\s+(dead|deaths|injured|wounded|missing|detained|detainees|arrested|victims)\b/.exec(behind)?.[1];
  const group = /\b(?:whole|entire|full|total) (force|contingent|group|crew|team|party) of\s+$/i.exec(before)?.[1];
  // "A 131-page report" counts pages.
  const compound = /^-([a-z]+)/.exec(behind)?.[1];
  const phrase = bare ?? compound ?? (counted ? phraseOf(text, counted) : (group ?? ''));
  const all = phrase.split(/[\s-]+/).map(singular);
  const last = all.at(-1) ?? '';
  if (last === '') return [];
  const end = bare ? figure.end + 1 + bare.length : Math.max(figure.end, counted?.end ?? 0);
  const from = bare || !counted || counted.start < figure.start ? figure.end : counted.start;
  const told = text.slice(sentence.start, sentence.end);
  const after = text.slice(end, sentence.end);
  return [
    {
      figure,
      head: PEOPLE.has(last) ? 'people' : last,
      modifiers: PEOPLE.has(last) ? '' : all.slice(0, -1).join(' '),
      outcome: outcomeIn(text.slice(from, Math.min(sentence.end, from + 70))) ?? outcomeBefore(before),
      isDefinite:
        group !== undefined ||
        (/(?:^|[^\p{L}])(?:the|these|those)\s+$/iu.test(before) && (bare !== undefined || standsBefore(text, figure))),
      isNarrowed: group === undefined && NARROWED.test(after) && after.trim() !== '',
      isUpdate: UPDATE.test(told),
      isPart:
        /\bof\b/.test(text.slice(figure.end, counted?.start ?? figure.end)) ||
        INCLUDED.test(before) ||
        (PART.test(`${before}${after.split(/[,;:]/)[0]}`) && !/\b(?:among|of) the\s+$/i.test(before)),
      isPlaced: PLACED.test(told),
      told: [figure.start, end],
    },
  ];
}

/** True for "15 people": the figure stands right before what it counts, and is no part of a compound ("a 15-seat bus"). */
function standsBefore(text: string, { end, counted }: Figure): boolean {
  return counted !== null && counted.start > end && counted.start - end <= 2 && text[end] !== '-';
}

/** What is counted, in small letters, without what belongs to it: "members of the house" are members. */
function phraseOf(text: string, { start, end }: { start: number; end: number }): string {
  const written = text.slice(start, end).toLowerCase();
  return (
    written
      .replace(/[^\p{L}\s-]+/gu, ' ')
      .split(/ of /)[0]
      ?.trim() ?? ''
  );
}

/** "The crash has killed two people": what befell them right before the figure. */
function outcomeBefore(before: string): string | null {
  const verb = BEFALLS.exec(before)?.[1];
  return verb ? outcomeIn(verb) : null;
}
const BEFALLS = /\b(\p{Ll}+(?:ed|s))\s+(?:(?:at|about|some|nearly|least|more|than|up|to)\s+){0,3}$/iu;

/** What befell them: the outcome told first behind the figure. */
function outcomeIn(phrase: string): string | null {
  const lower = phrase.toLowerCase();
  let first: { outcome: string; at: number } | null = null;
  for (const [outcome, pattern] of OUTCOMES) {
    const at = lower.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { outcome, at };
  }
  return first?.outcome ?? null;
}

function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'people';
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (word === 'children') return 'child';
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<!s)s$/, '');
}
