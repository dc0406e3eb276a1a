import type { Figure } from '../reading.ts';
import type { Look } from '../scan/look.ts';

import { Shape } from '../scan/tokens.ts';
import { intern } from '../scan/vocabulary.ts';
import { moneyPlaces } from '../words/money-places.ts';
import { currenciesToldIn } from './currency-noun.ts';
import { familyOf, SHARED_NOUNS } from './money-words.ts';

const NAME_OF_DEFAULT: Readonly<Record<string, string>> = { USD: 'dollar', INR: 'rupee' };
/** Words of an amount that say whose money it is. */
const SAYS_WHOSE = /\bUSD?\b|U\.S|\bAmerican|INR|₹|\bIndian/;
const SHARED = new Set(Object.values(SHARED_NOUNS));
/** Headline, dateline and first sentence tell where a story plays: places there weigh double. */
const OPENING = 40;
/**
 * One place named in passing ("back from a visit to Oslo") is not where a story plays; nor is the place of its dateline
 * alone where the story tells amounts in some other money and dollars may be what they come to.
 */
const LEAST = 2;
const LEAST_BESIDE_OTHERS = 3;

interface Place {
  money: string;
  code: string;
  /** The word that must stand before it, 0 for none. */
  before: number;
}
const PLACES = placesByWord();

function placesByWord(): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  for (const [money, byCode] of Object.entries(moneyPlaces))
    for (const [code, list] of Object.entries(byCode))
      for (const name of list.split(',')) {
        const words = name.trim().split(' ');
        const before = words.length > 1 ? intern(words.at(-2)!) : 0;
        for (const last of withPlural(words.at(-1)!).map(intern))
          places.set(last, [...(places.get(last) ?? []), { money, code, before }]);
      }
  return places;
}

/** "canadian" and "canadians", "iraqi" and "iraqis" */
function withPlural(word: string): string[] {
  return /(?:an|i)$/.test(word) ? [word, `${word}s`] : [word];
}

/**
 * Figures with the code of the money that the story means: "$40" is Canadian where the story plays in Canada and not in
 * the United States, and "crowns" are those of the nation that the story names with them or tells of.
 */
export function withToldMoney(look: Look, figures: Figure[]): Figure[] {
  const names = new Set(figures.flatMap((figure) => nameOf(look, figure) ?? []));
  if (names.size === 0) return figures;
  const told = currenciesToldIn(look);
  const isBesideOthers = figures.some((figure) => /^[A-Z]{3}$/.test(figure.unit ?? '') && figure.unit !== 'USD');
  const families = new Set([...names].map(familyOf));
  const played = moneyWherePlayed(look, families, isBesideOthers ? LEAST_BESIDE_OTHERS : LEAST);
  // A story that marks its Canadian dollars as such means others by the bare sign.
  const marked = new Set(figures.map(({ unit }) => unit));
  return figures.map((figure) => {
    const name = nameOf(look, figure);
    if (name === null) return figure;
    const there = played.get(familyOf(name));
    const isMarked = there !== undefined && marked.has(there);
    return { ...figure, unit: told.get(name) ?? (isMarked ? undefined : there) ?? figure.unit };
  });
}

/** The name of money that an amount leaves open whose it is: "$5", "5 dollars", "Rs 5", "5 crowns". */
function nameOf({ scan: { text } }: Look, { start, end, unit }: Figure): string | null {
  if (unit === null) return null;
  if (SHARED.has(unit)) return unit;
  const name = NAME_OF_DEFAULT[unit];
  return name !== undefined && !SAYS_WHOSE.test(text.slice(start, end)) ? name : null;
}

/** The code of each family of money by where the story plays: told twice as often as any other place that has one of that name. */
function moneyWherePlayed(look: Look, families: ReadonlySet<string>, least: number): ReadonlyMap<string, string> {
  const weights = new Map<string, Map<string, number>>();
  for (let at = 0; at < look.count; at++) {
    const places = PLACES.get(look.word(at));
    if (!places || look.scan.shape[at] === Shape.lower) continue;
    for (const { money, code, before } of places) {
      if (!families.has(money) || (before !== 0 && look.word(at - 1) !== before)) continue;
      if (isPronoun(look, at)) continue;
      const byCode = weights.get(money) ?? new Map<string, number>();
      byCode.set(code, (byCode.get(code) ?? 0) + (at < OPENING ? 2 : 1));
      weights.set(money, byCode);
    }
  }
  const played = new Map<string, string>();
  for (const [money, byCode] of weights) {
    const [first, second] = [...byCode].sort(([, a], [, b]) => b - a);
    if (first && first[1] >= Math.max(least, 2 * (second?.[1] ?? 0))) played.set(money, first[0]);
  }
  return played;
}

/** "Us" at the head of a sentence is no country. */
const isPronoun = (look: Look, at: number): boolean => look.word(at) === US && look.scan.shape[at] !== Shape.capitals;
const US = intern('us');
