import { outcomesOfCounts } from './outcomes.ts';

const OUTCOMES = Object.keys(outcomesOfCounts);
/** A group for each outcome, in the order of the list: of two that begin at one place the first is meant. */
const TOLD = new RegExp(
  `\\b(?:${Object.values(outcomesOfCounts)
    .map((stems) => `(${stems.join('|')})`)
    .join('|')})`,
  'gi',
);

/** The outcomes that words tell of, from the first to the last. */
function* toldIn(words: string): Generator<string> {
  for (const found of words.matchAll(TOLD)) {
    const group = found.findIndex((text, index) => index > 0 && text !== undefined);
    const outcome = OUTCOMES[group - 1];
    if (outcome !== undefined) yield outcome;
  }
}

/** What befell those counted, as a phrase tells it first; null where it tells nothing. */
export function outcomeIn(phrase: string): string | null {
  for (const outcome of toldIn(phrase)) return outcome;
  return null;
}

/** The last one before the figure: "the police detained 81 people". */
export function lastOutcomeIn(phrase: string): string | null {
  const clause = phrase.split(/[;,:"“”]| and (?:said|says|told|added|throwing|leaving)\b/).at(-1) ?? '';
  return [...toldIn(clause.slice(-50))].at(-1) ?? null;
}

export const outcomesIn = (phrase: string): Set<string> => new Set(toldIn(phrase));

/** Up to where another clause begins. */
export function clauseOf(phrase: string): string {
  return (
    phrase.split(
      /[;:]|, (?:and|but|while|up|down|against|compared|according)\b| (?:after|before|while|since|because|until|when)\b/,
    )[0] ?? phrase
  );
}
