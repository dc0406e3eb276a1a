import type { Statement } from '#reading';
import { type Terms, termsOf } from '../compare/terms.ts';
import type { Pair, Ready } from './pile.ts';

/** A sentence of the later text in which a statement of the earlier one is told again. */
export interface Echo {
  statement: Statement;
  /** Index of the later text's passage. */
  passage: number;
}

/** So much of a sentence, by weight, must stand in one statement, in so many telling words. */
const SHARE = 0.45;
const FEWEST = 3;
/** A word that so many statements of one text share tells nothing. */
const COMMON = 12;

const said = new WeakMap<Ready, { statement: Statement; terms: ReadonlySet<string> }[]>();

/** Statements of the earlier text that stand again in sentences for which the comparison found no counterpart; linear in both. */
export function echoesIn({ earlier, later, matches, label }: Pair): Echo[] {
  if (label === 'partial') return [];
  const matched = new Set(matches.map(({ b }) => b));
  const statements = statementsOf(earlier);
  const places = new Map<string, number[]>();
  for (const [index, { terms }] of statements.entries())
    for (const term of terms) places.set(term, [...(places.get(term) ?? []), index]);
  return later.terms.passages.flatMap((passage, index): Echo[] => {
    if (matched.has(index)) return [];
    const best = closest(passage, places);
    const statement = best === null ? undefined : statements[best]?.statement;
    return statement ? [{ statement, passage: index }] : [];
  });
}

function statementsOf(ready: Ready): { statement: Statement; terms: ReadonlySet<string> }[] {
  const known = said.get(ready);
  if (known) return known;
  const { text, statements } = ready.story.reading;
  const made = statements
    .filter(({ speaker, cue }) => speaker.type !== 'none' && cue?.kind !== 'stance')
    .map((statement) => {
      const { passages } = termsOf(statement.content.map(([start, end]) => text.slice(start, end)).join(' '));
      return { statement, terms: new Set(passages.flatMap(({ terms }) => terms)) };
    });
  said.set(ready, made);
  return made;
}

function closest(passage: Terms['passages'][number], places: ReadonlyMap<string, number[]>): number | null {
  const shared = new Map<number, { weight: number; count: number }>();
  const weights = new Map(passage.terms.map((term, at) => [term, passage.weights[at] ?? 1]));
  let total = 0;
  for (const [term, weight] of weights) {
    total += weight;
    const where = places.get(term) ?? [];
    if (where.length > COMMON) continue;
    for (const index of where) {
      const sum = shared.get(index) ?? { weight: 0, count: 0 };
      shared.set(index, { weight: sum.weight + weight, count: sum.count + 1 });
    }
  }
  let best: number | null = null;
  let most = SHARE * total;
  for (const [index, { weight, count }] of shared)
    if (count >= FEWEST && weight >= most) [best, most] = [index, weight];
  return best;
}
