import type { Figure } from '#reading';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';
import { outcomes } from '../words/outcomes.ts';

export const conflictingFigures: Rule = {
  name: 'conflicting-figures',
  severity: 'warning',
  catches: 'Two values for one quantity in one text, where neither grew into the other.',
  check(story) {
    const counts = story.reading.figures.flatMap((figure) => countOf(story, figure));
    const found: Found[] = [];
    for (const [index, later] of counts.entries()) {
      const earlier = counts.slice(Math.max(0, index - REACH), index).filter((one) => isSameQuantity(one, later));
      if (earlier.length === 0 || earlier.some((one) => agree(one.figure, later.figure))) continue;
      const other = earlier.find((one) => isConflict(one, later));
      if (other) found.push(finding(story, later, other));
    }
    return found;
  },
};

/** How many counted figures back a value is compared with: keeps the work linear. */
const REACH = 40;

/** A figure with what it counts, made ready to be compared. */
interface Count {
  figure: Figure;
  /** Last word of what is counted, in the singular. */
  head: string;
  /** The words before it: "police" in "police officers". */
  modifiers: string;
  outcome: string | null;
  /** "the 12 members", "those 12": refers to a count told before. */
  isDefinite: boolean;
  /** The sentence tells of another value or time: up from, earlier, on Friday. */
  isUpdate: boolean;
  statement: string | undefined;
}

function countOf({ text, reading }: Story, figure: Figure): Count[] {
  const { counted, unit, start } = figure;
  if (!counted || unit !== null) return [];
  const phrase =
    text
      .slice(counted.start, counted.end)
      .toLowerCase()
      .replace(/[^\p{L}\s-]+/gu, ' ')
      .split(/ of /)[0]
      ?.trim() ?? '';
  const all = phrase.split(/\s+/);
  const head = singular(all.at(-1) ?? '');
  if (head.length < 3) return [];
  const sentence = reading.sentences.find((one) => one.start <= start && start < one.end);
  const told = sentence ? text.slice(sentence.start, sentence.end) : '';
  const before = text.slice(Math.max(0, start - 14), start);
  return [
    {
      figure,
      head,
      modifiers: all.slice(0, -1).map(singular).join(' '),
      outcome: outcomeIn(text.slice(counted.start, Math.min(sentence?.end ?? counted.end, counted.end + 70))),
      isDefinite:
        /\b(?:the|these|those|all)\s+$/i.test(before) &&
        !/\b(?:of|among|the last|the first|the next|the past)\s+(?:the\s+)?$/i.test(before.replace(/the\s+$/i, '')),
      isUpdate: UPDATE.test(told),
      statement: figure.statement,
    },
  ];
}

const UPDATE =
  /\b(?:up from|down from|rose|risen|grew|grown|increased?|fell|compared (?:to|with)|earlier|previous(?:ly)?|initial(?:ly)?|at first|against|more than double|instead of|rather than|later|since then|so far|another|other|additional|a further|each|per|every|of (?:them|whom|the|those|these)|among)\b/i;

function outcomeIn(phrase: string): string | null {
  const lower = phrase.toLowerCase();
  const found = Object.entries(outcomes).find(([, stems]) =>
    stems.some((stem) => new RegExp(`\\b${stem}`).test(lower)),
  );
  return found?.[0] ?? null;
}

function isSameQuantity(one: Count, other: Count): boolean {
  if (one.head !== other.head)
    return (
      one.outcome !== null &&
      one.outcome === other.outcome &&
      isPeople(one.head) &&
      isPeople(other.head) &&
      other.isDefinite
    );
  return one.modifiers === other.modifiers || one.modifiers === '' || other.modifiers === '';
}

const PEOPLE = new Set([
  'people',
  'person',
  'dead',
  'death',
  'individual',
  'victim',
  'resident',
  'man',
  'woman',
  'civilian',
  'protester',
  'detainee',
]);
const isPeople = (head: string): boolean => PEOPLE.has(head);

/** A conflict: the later one refers to the count, or both tell what befell the same kind of thing, with no word of change. */
function isConflict(one: Count, other: Count): boolean {
  if (other.isUpdate || value(other.figure) < 2 || value(one.figure) < 2) return false;
  if (other.isDefinite)
    return one.modifiers === other.modifiers || other.modifiers === '' || other.outcome === one.outcome;
  return (
    one.outcome !== null &&
    one.outcome === other.outcome &&
    one.modifiers === other.modifiers &&
    !one.isUpdate &&
    one.statement === undefined &&
    other.statement === undefined
  );
}

/** Values that may be one: equal, within each other's range or qualifier, or about the same. */
function agree(one: Figure, other: Figure): boolean {
  const [a, b] = [value(one), value(other)];
  if (a === b) return true;
  const within = ({ low, high }: Figure, at: number): boolean =>
    low !== undefined && high !== undefined && low <= at && at <= high;
  if (within(one, b) || within(other, a)) return true;
  return allows(one, b) || allows(other, a);
}

function allows({ qualifier, ...figure }: Figure, at: number): boolean {
  const own = value({ qualifier, ...figure });
  if (qualifier === 'about') return Math.abs(own - at) <= own * 0.15;
  if (qualifier === 'at-least' || qualifier === 'more-than') return at >= own && at < own * 2;
  if (qualifier === 'at-most' || qualifier === 'less-than') return at <= own;
  return qualifier === 'nearly' && at <= own && at > own * 0.8;
}

const value = ({ value: exact, high, low }: Figure): number => exact ?? ((low ?? 0) + (high ?? 0)) / 2;

function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'people';
  if (word === 'men' || word === 'women') return word.replace('men', 'man');
  if (word === 'children') return 'child';
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<!s)s$/, '');
}

function finding({ text }: Story, { figure }: Count, other: Count): Found {
  const mine = figure.counted ? Math.max(figure.end, figure.counted.end) : figure.end;
  const its = other.figure.counted ? Math.max(other.figure.end, other.figure.counted.end) : other.figure.end;
  return {
    start: figure.start,
    end: figure.end,
    message: `${words(text, figure.start, mine)} here, but ${words(text, other.figure.start, its)} before.`,
    remedy: 'Correct one of them, or say who counted what and when.',
  };
}
