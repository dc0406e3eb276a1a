import type { Figure, Reading, Sentence } from '#reading';
import { matchAt } from '../matches.ts';
import { outcomes } from '../words/outcomes.ts';
import { peopleNouns } from '../words/people-nouns.ts';

/** A figure with what it counts, made ready to be compared. */
export interface Count {
  figure: Figure;
  /** Last word of what is counted, in the singular; `people` for all words for people at large. */
  head: string;
  /** That word itself. */
  noun: string;
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
const INCLUDED = /\b[Ii]nclude[ds]?\s+(?:\p{L}+\s+){0,2}$/u;
const PLACED = /\b(?:in|at|near|from|on|across) (?:the )?\p{Lu}|\b(?:nation|city|country|world|state)-?wide\b/u;
const NARROWED = /^\s*(?:who|that|which|whom|whose|of|in|from|with|on|at|for|he|she|they|we|I|\p{Ll}+(?:ed|ing))\b/u;
const PEOPLE = new Set(peopleNouns);
const KINDS = Object.keys(outcomes);
/** A group for each outcome. */
const OUTCOME = new RegExp(`\\b(?:${KINDS.map((kind) => `(${outcomes[kind]?.join('|')})`).join('|')})`, 'i');
/** "The whole force of 40". */
const WHOLE = /\b(?:whole|entire|full|total) (force|contingent|group|crew|team|party) of\s+$/i;
/** "40 dead": what befell them stands for them. */
const BARE = /\s+(dead|deaths|injured|wounded|hurt|missing|detained|detainees|arrested|victims)\b/iy;
/** "A 131-page report" counts pages. */
const COMPOUND = /-([a-z]+)/iy;

/** Words for a body of people as one and for those in it: "the whole force of 40" is the same as "the 40 soldiers". */
export const BODIES = [
  'force',
  'contingent',
  'soldier',
  'troop',
  'peacekeeper',
  'crew',
  'team',
  'group',
  'party',
  'member',
];

/** A figure with the words for what it counts. */
interface Counted {
  figure: Figure;
  sentence: Sentence;
  /** The words, in small letters and the singular. */
  thing: string[];
  head: string;
  bare: string | undefined;
  group: string | undefined;
}

/** The counts of all things that a reading counts twice, or as a body of people; in order of place. Linear in figures and sentences. */
export function countsOf({ text, figures, sentences }: Reading): Count[] {
  let at = 0;
  const times = new Map<string, number>(BODIES.map((body) => [body, 1]));
  const counted = figures.flatMap((figure) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= figure.start) at++;
    const sentence = sentences[at];
    return sentence && figure.unit === null ? countedIn(text, figure, sentence) : [];
  });
  for (const { head } of counted) times.set(head, (times.get(head) ?? 0) + 1);
  return counted.filter(({ head }) => (times.get(head) ?? 0) > 1).map((one) => countOf(text, one));
}

function countedIn(text: string, figure: Figure, sentence: Sentence): Counted[] {
  const { counted } = figure;
  const bare = wordBehind(text, BARE, figure, sentence);
  const group = WHOLE.exec(text.slice(Math.max(sentence.start, figure.start - 24), figure.start))?.[1];
  const compound = bare ?? wordBehind(text, COMPOUND, figure, sentence);
  const phrase = compound ?? (counted ? phraseOf(text, counted) : (group ?? ''));
  const thing = phrase.split(/[\s-]+/).map(singular);
  const last = thing.at(-1) ?? '';
  return last === '' ? [] : [{ figure, sentence, thing, head: PEOPLE.has(last) ? 'people' : last, bare, group }];
}

/** What a sticky pattern finds right behind a figure, in small letters. */
function wordBehind(text: string, pattern: RegExp, { end }: Figure, sentence: Sentence): string | undefined {
  const match = matchAt(text, pattern, end);
  return match && end + match[0].length <= sentence.end ? match[1]?.toLowerCase() : undefined;
}

/** So many characters of its sentence to either side are looked at for what is told of a figure: sentences may run on for ever. */
const FAR = 600;

function countOf(text: string, { figure, sentence, thing, head, bare, group }: Counted): Count {
  const { counted } = figure;
  const before = text.slice(Math.max(sentence.start, figure.start - 24), figure.start);
  const end = bare ? figure.end + 1 + bare.length : Math.max(figure.end, counted?.end ?? 0);
  const from = bare || !counted || counted.start < figure.start ? figure.end : counted.start;
  const told = text.slice(Math.max(sentence.start, figure.start - FAR), Math.min(sentence.end, end + FAR));
  const after = text.slice(end, Math.min(sentence.end, end + FAR));
  return {
    figure,
    head,
    noun: thing.at(-1) ?? '',
    modifiers: head === 'people' ? '' : thing.slice(0, -1).join(' '),
    outcome: outcomeIn(text.slice(from, Math.min(sentence.end, from + 70))) ?? outcomeBefore(before),
    isDefinite:
      group !== undefined ||
      (/\b(?:the|these|those)\s+$/i.test(before) && (bare !== undefined || standsBefore(text, figure))),
    isNarrowed: group === undefined && NARROWED.test(after) && after.trim() !== '',
    isUpdate: UPDATE.test(told),
    isPart:
      /\bof\b/.test(text.slice(figure.end, counted?.start ?? figure.end)) ||
      INCLUDED.test(before) ||
      (PART.test(`${before}${after.split(/[,;:]/, 1)[0]}`) && !/\b(?:among|of) the\s+$/i.test(before)),
    isPlaced: PLACED.test(told),
    told: [figure.start, end],
  };
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
const BEFALLS = /\b(\p{L}+(?:ed|s))\s+(?:(?:at|about|some|nearly|least|more|than|up|to)\s+){0,3}$/u;

/** What befell them: the outcome told first behind the figure. */
function outcomeIn(phrase: string): string | null {
  const match = OUTCOME.exec(phrase);
  return match ? (KINDS[match.indexOf(match[0], 1) - 1] ?? null) : null;
}

function singular(word: string): string {
  if (!/[ns]$/.test(word)) return word;
  if (word === 'people' || word === 'persons') return 'people';
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (word === 'children') return 'child';
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<!s)s$/, '');
}
