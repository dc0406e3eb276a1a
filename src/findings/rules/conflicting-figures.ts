import type { Figure } from '#reading';
import { agree, amountOf } from '../quantities/agree.ts';
import { BODIES, type Count, countsOf } from '../quantities/counts-of.ts';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

export const conflictingFigures: Rule = {
  name: 'conflicting-figures',
  severity: 'warning',
  catches: 'Two values for one quantity in one text, where neither grew into the other.',
  check: (story) => [...twoCounts(story), ...swappedDigits(story)],
};

function twoCounts(story: Story): Found[] {
  const counts = countsOf(story.reading);
  const byHead = new Map<string, Count[]>();
  let first: Map<number, number> | null = null;
  return counts.flatMap((later) => {
    const heads = isGroup(later.head) ? BODIES : [later.head];
    const earlier = heads.flatMap((head) => (byHead.get(head) ?? []).slice(-REACH)).filter((one) => isSame(one, later));
    const known = byHead.get(later.head);
    if (known) known.push(later);
    else byHead.set(later.head, [later]);
    if (earlier.some((one) => agree(one.figure, later.figure))) return [];
    const other = closest(
      earlier.filter((one) => isConflict(one, later)),
      later,
    );
    if (!other) return [];
    const value = amountOf(later.figure);
    first ??= firstPlaces(story);
    // The same large number stood before, of what the reading could not tell: it may be this one.
    if (value >= LARGE && (first.get(value) ?? later.figure.start) < later.figure.start) return [];
    return [finding(story, later, other)];
  });
}

/** Before a value told again: "last week's $517", "from that $517". */
const AGAIN = /(?:['’]s?|\b(?:the|that|those|its|his|her|their|(?:from|of) (?:the|that)))\s+$/i;
/** Fewer digits are another value by chance. */
const DIGITS = 3;

/** "$571 … last week's $517": a value told again whose digits changed places. */
function swappedDigits({ reading, text }: Story): Found[] {
  const first = new Map<string, Figure>();
  return reading.figures.flatMap((figure): Found[] => {
    if (figure.value === undefined || figure.unit === null) return [];
    const digits = text.slice(figure.start, figure.end).match(/\d/g) ?? [];
    if (digits.length < DIGITS) return [];
    const key = `${figure.unit} ${digits.toSorted().join('')}`;
    const known = first.get(key);
    if (!known) first.set(key, figure);
    if (!known || known.value === figure.value || !AGAIN.test(text.slice(Math.max(0, figure.start - 12), figure.start)))
      return [];
    const ratio = figure.value / (known.value ?? figure.value);
    if (ratio < 0.1 || ratio > 10) return [];
    return [
      {
        start: figure.start,
        end: figure.end,
        message: `${words(text, figure.start, figure.end)} here, but ${words(text, known.start, known.end)} before: the digits changed places.`,
        remedy: 'Correct the one that is wrong.',
      },
    ];
  });
}

/** Where each value first stands. */
function firstPlaces({ reading }: Story): Map<number, number> {
  const places = new Map<number, number>();
  for (const figure of reading.figures) {
    const value = amountOf(figure);
    places.set(value, Math.min(figure.start, places.get(value) ?? figure.start));
  }
  return places;
}

/** The value nearest to the later one: it is the likeliest to be meant. */
function closest(found: readonly Count[], { figure }: Count): Count | undefined {
  const distance = (one: Count): number => Math.abs(Math.log(amountOf(one.figure) / amountOf(figure)));
  return [...found].sort((a, b) => distance(a) - distance(b))[0];
}

/** Small numbers stand in a text by chance. */
const LARGE = 100;
/** How many values of one thing back a value is compared with: keeps the work linear. */
const REACH = 40;
const isGroup = (head: string): boolean => /^(?:force|contingent|crew|team|group|party)$/.test(head);

function isSame(one: Count, later: Count): boolean {
  if (later.head === 'people')
    return one.outcome === later.outcome || (later.outcome === null && later.isDefinite && !later.isNarrowed);
  return one.modifiers === later.modifiers || one.modifiers === '' || later.modifiers === '';
}

/** A conflict: the later one refers back to the count, or both tell what befell the same things, with no word of change, part or place. */
function isConflict(one: Count, later: Count): boolean {
  if (later.isUpdate || later.isPart || one.isPart || amountOf(later.figure) < 2 || amountOf(one.figure) < 2)
    return false;
  if (later.isDefinite) return !later.isNarrowed || (later.outcome !== null && later.outcome === one.outcome);
  const isTold = one.outcome !== null && one.outcome === later.outcome && one.modifiers === later.modifiers;
  const isAsserted = one.figure.statement === undefined && later.figure.statement === undefined;
  // Bodies found are some of the dead.
  if (/^bod(?:y|ie)$/.test(later.noun) || /^bod(?:y|ie)$/.test(one.noun)) return false;
  return isTold && isAsserted && !one.isUpdate && !one.isPlaced && !later.isPlaced;
}

function finding({ text }: Story, { figure, told }: Count, other: Count): Found {
  return {
    start: figure.start,
    end: figure.end,
    message: `${words(text, ...told)} here, but ${words(text, ...other.told)} before.`,
    remedy: 'Correct one of them, or say who counted what and when.',
  };
}
