import type { Statement } from '#reading';
import { type Passage, passagesOf } from '../compare/terms.ts';
import type { Pair, Ready } from './pile.ts';

/** A sentence of the later text in which a statement of the earlier one is told again. */
export interface Echo {
  statement: Statement;
  /** Index of the later text's passage. */
  passage: number;
}

/** So much of a sentence, by weight, must stand in one statement; or so much of both must be shared; in so many telling words. */
const SHARE = 0.4;
const SHARE_OF_BOTH = 0.5;
const FEWEST = 3;
/** Fewer tell where nearly nothing else is said: "cholera was “the next visitor”", "Cholera is the following visitor". */
const SHARE_OF_FEW = 0.6;
/** A word that so many statements of one text share tells nothing. */
const COMMON = 12;

interface Said {
  statement: Statement;
  weights: ReadonlyMap<string, number>;
  total: number;
}
const saidIn = new WeakMap<Ready, Said[]>();

/** Statements of the earlier text that stand again in sentences for which the comparison found no counterpart; linear in both. */
export function echoesIn({ earlier, later, matches, label }: Pair): Echo[] {
  if (label === 'partial') return [];
  const matched = new Set(matches.map(({ b }) => b));
  const statements = statementsOf(earlier);
  const places = new Map<string, number[]>();
  for (const [index, { weights }] of statements.entries())
    for (const term of weights.keys()) places.set(term, [...(places.get(term) ?? []), index]);
  return later.terms.passages.flatMap((passage, index): Echo[] => {
    if (matched.has(index)) return [];
    const best = closest(weightsOf(withoutLabel(later, passage)), places, statements);
    const statement = best === null ? undefined : statements[best]?.statement;
    return statement ? [{ statement, passage: index }] : [];
  });
}

/** A sentence without a label at its head ("Dam flood: The council…"). */
function withoutLabel({ story }: Ready, passage: Passage): readonly Passage[] {
  const [start, end] = passage.span;
  const label = story.reading.findings.find(
    (one) => one.rule === 'keyword-stuffing' && one.start === start && one.end < end,
  );
  return label ? passagesOf(story.reading.text.slice(label.end, end)) : [passage];
}

function weightsOf(passages: readonly Passage[]): Map<string, number> {
  return new Map(passages.flatMap(({ terms, weights }) => terms.map((term, at) => [term, weights[at] ?? 1] as const)));
}

const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((all, one) => all + one, 0);

function statementsOf(ready: Ready): Said[] {
  const known = saidIn.get(ready);
  if (known) return known;
  const { text, statements } = ready.story.reading;
  const made = statements
    .filter(({ speaker, cue }) => speaker.type !== 'none' && cue?.kind !== 'stance')
    .map((statement) => {
      const weights = weightsOf(passagesOf(statement.content.map(([start, end]) => text.slice(start, end)).join(' ')));
      return { statement, weights, total: sum(weights) };
    });
  saidIn.set(ready, made);
  return made;
}

function closest(
  weights: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number[]>,
  statements: readonly Said[],
): number | null {
  const shared = new Map<number, { weight: number; count: number }>();
  for (const [term, weight] of weights) {
    const where = places.get(term) ?? [];
    if (where.length > COMMON) continue;
    for (const index of where) {
      const known = shared.get(index) ?? { weight: 0, count: 0 };
      shared.set(index, { weight: known.weight + weight, count: known.count + 1 });
    }
  }
  const total = sum(weights);
  let best: number | null = null;
  let most = 0;
  for (const [index, { weight, count }] of shared) {
    const ofBoth = (2 * weight) / (total + (statements[index]?.total ?? 0));
    const isEcho = weight >= SHARE * total || ofBoth >= SHARE_OF_BOTH;
    const isEnough = count >= FEWEST || (count === FEWEST - 1 && ofBoth >= SHARE_OF_FEW);
    if (isEnough && isEcho && weight > most) [best, most] = [index, weight];
  }
  return best;
}
